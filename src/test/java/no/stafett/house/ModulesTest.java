package no.stafett.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import no.stafett.Stafett;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;
import planted.modules.PlantedHouse;

/** The picture in docs/map.md, as a test: arrows only point the way each package-info allows. */
class ModulesTest {

    /** What the template compiler writes belongs to each module's web drawer, but lies in a package of its own. */
    private static final String TEMPLATES = "no.stafett.templates..";

    @Test
    void every_module_keeps_to_its_permitted_neighbours() {
        ApplicationModules.of(Stafett.class, resideInAPackage(TEMPLATES)).verify();
    }

    @Test
    void a_module_that_reaches_into_another_is_found() {
        var violations = new PlantedModules().detectViolations();

        assertThat(violations.getMessages()).anyMatch(message -> message.contains("Burglar"));
    }

    /** {@code ApplicationModules.of} never looks among test classes, where the planted house must lie. */
    private static final class PlantedModules extends ApplicationModules {
        PlantedModules() {
            super(ModulithMetadata.of(PlantedHouse.class), DescribedPredicate.alwaysFalse(), _ -> true);
        }
    }
}
