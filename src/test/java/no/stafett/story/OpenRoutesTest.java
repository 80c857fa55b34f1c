package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import no.stafett.StafettTest;
import no.stafett.shared.web.OpenToAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route that has not said it is open to all leads one who is not signed in to the sign-in, whatever it is. */
class OpenRoutesTest extends StafettTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void one_who_is_not_signed_in_sees_only_what_is_open_to_all() {
        var shut = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((route, method) -> {
            if (!isOpen(method) && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                route.getPatternValues().stream()
                        .filter(pattern -> !pattern.contains("{"))
                        .forEach(shut::add);
            }
        });

        assertThat(shut).contains("/start", "/profile", "/plans/new");
        assertThat(shut)
                .allSatisfy(
                        path -> assertThat(stranger().get(path).path()).as(path).isEqualTo("/sign-in"));
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }
}
