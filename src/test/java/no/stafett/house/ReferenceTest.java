package no.stafett.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What a rule is held up against must not lean on that rule: the reference shares words with the house and no thought. */
class ReferenceTest {

    private static final DescribedPredicate<JavaClass> WORDS = DescribedPredicate.describe(
            "java, itself and enums",
            type -> type.isEnum()
                    || type.getPackageName().startsWith("java.")
                    || type.getPackageName().startsWith("no.stafett.reference")
                    || type.getPackageName().startsWith("planted.reference")
                    || type.getPackageName().startsWith("org.jspecify")
                    || type.isPrimitive()
                    || type.isArray() && type.getBaseComponentType().isEnum()
                    || type.isArray()
                            && type.getBaseComponentType().getPackageName().startsWith("java."));

    private static final ArchRule KNOWS_ENUMS_ONLY =
            classes().should().onlyDependOnClassesThat(WORDS).as("the reference knows java, itself and enums");

    @Test
    void the_reference_knows_nothing_of_the_house_but_enums() {
        var reference = new ClassFileImporter().importPackages("no.stafett.reference");
        assertThat(reference).hasSizeGreaterThan(2);
        KNOWS_ENUMS_ONLY.check(reference);
    }

    @Test
    void a_planted_reference_that_asks_the_rule_is_found() {
        assertThat(KNOWS_ENUMS_ONLY
                        .evaluate(new ClassFileImporter().importPackages("planted.reference"))
                        .hasViolation())
                .isTrue();
    }
}
