package no.stafett.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.shared.WeightyAct;
import no.stafett.shared.web.FreshSignIn;
import no.stafett.shared.web.OpenToAll;
import no.stafett.shared.web.OwnPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A route that keeps quiet about what it demands stops the start. */
class RoutesDeclareTest {

    @EnableWebMvc
    static class Web {}

    @Controller
    static class Good {

        @GetMapping("/plans/{plan}/weather")
        @Demands(value = Action.READ, of = Resource.OVERVIEW)
        void weather() {}

        @GetMapping("/weather")
        @OwnPage
        void mine() {}

        @GetMapping("/climate")
        @OpenToAll
        void all() {}

        @GetMapping("/weather/cabinet")
        @OwnPage
        @FreshSignIn(value = WeightyAct.BREAK_GLASS, unless = "answer=NO")
        void glass() {}
    }

    @Controller
    static class Silent {
        @GetMapping("/plans/{plan}/secrets")
        void secrets() {}
    }

    @Controller
    static class SilentElsewhere {
        @GetMapping("/statistics")
        void statistics() {}
    }

    @Controller
    @RequestMapping("/plans/{plan}")
    @OwnPage
    static class OwnPageIntoAPlan {
        @GetMapping("/diary")
        void diary() {}
    }

    @Controller
    static class SaysTwoThings {
        @GetMapping("/both")
        @OwnPage
        @OpenToAll
        void both() {}
    }

    @Controller
    static class DemandsWhatThereIsNot {
        @GetMapping("/plans/{plan}/log/edit")
        @Demands(value = Action.WRITE, of = Resource.LOG)
        void edit() {}
    }

    @Controller
    static class FreshForAnybody {
        @GetMapping("/fresh")
        @OpenToAll
        @FreshSignIn(WeightyAct.BREAK_GLASS)
        void glass() {}
    }

    @Controller
    static class FreshUnlessNothing {
        @GetMapping("/fresh")
        @OwnPage
        @FreshSignIn(value = WeightyAct.BREAK_GLASS, unless = "answer")
        void glass() {}
    }

    @Test
    void routes_that_say_what_they_demand_let_the_application_start() {
        assertThatCode(() -> start(Good.class)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Silent.class,
                SilentElsewhere.class,
                OwnPageIntoAPlan.class,
                SaysTwoThings.class,
                DemandsWhatThereIsNot.class,
                FreshForAnybody.class,
                FreshUnlessNothing.class
            })
    void a_planted_route_that_does_not_stops_the_start(Class<?> planted) {
        assertThatThrownBy(() -> start(Good.class, planted)).isInstanceOf(IllegalStateException.class);
    }

    private static void start(Class<?>... controllers) {
        try (var context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext());
            context.register(Web.class, RoutesDeclare.class, RoutesDeclare.AtStart.class);
            context.register(controllers);
            context.refresh();
            assertThat(context.getBean(RoutesDeclare.AtStart.class)).isNotNull();
        }
    }
}
