package no.stafett.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A route keeps the word it has given about the door. */
class CurrentRouteTest {

    @Demands(value = Action.WRITE, of = Resource.GOALS)
    void writes() {}

    @AfterEach
    void end() {
        CurrentRoute.end();
    }

    @Test
    void it_may_come_for_what_it_declared_and_then_show_the_page_again() {
        begin("writes");
        assertThatCode(() -> {
                    CurrentRoute.comesFor(Action.WRITE, Resource.GOALS);
                    CurrentRoute.comesFor(Action.WRITE, Resource.GOALS);
                    CurrentRoute.comesFor(Action.READ, Resource.OVERVIEW);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void it_may_not_come_for_less_and_act_on_it() {
        begin("writes");
        assertThatThrownBy(() -> CurrentRoute.comesFor(Action.READ, Resource.GOALS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_may_not_act_on_anything_else_afterwards() {
        begin("writes");
        CurrentRoute.comesFor(Action.WRITE, Resource.GOALS);
        assertThatThrownBy(() -> CurrentRoute.comesFor(Action.COORDINATE, Resource.LEVEL))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_that_is_no_way_into_a_plan_does_not_come_to_the_door() {
        CurrentRoute.begin("own page", Optional.empty(), Set.of());
        assertThatThrownBy(() -> CurrentRoute.comesFor(Action.READ, Resource.OVERVIEW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void work_that_no_route_began_has_given_no_word() {
        assertThatCode(() -> CurrentRoute.comesFor(Action.COORDINATE, Resource.LEVEL))
                .doesNotThrowAnyException();
    }

    private static void begin(String method) {
        CurrentRoute.begin(
                method,
                Arrays.stream(CurrentRouteTest.class.getDeclaredMethods())
                        .filter(one -> one.getName().equals(method))
                        .map(one -> one.getAnnotation(Demands.class))
                        .findFirst(),
                Set.of());
    }
}
