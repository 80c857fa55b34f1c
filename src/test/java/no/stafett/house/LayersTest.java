package no.stafett.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import no.stafett.shared.UseCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.annotation.Transactional;

/** Four drawers in every module, and what each may not know. */
class LayersTest {

    enum Rule {
        THE_DOMAIN_IS_PURE(noClasses()
                .that()
                .resideInAPackage("..domain..")
                .and()
                // A border is said in Spring Modulith's words; it is about the package and not in it.
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "gg.jte..",
                        "jakarta..",
                        "..sql..",
                        "..usecase..",
                        "..web..")
                .as("the domain knows java, ids and proofs, and no framework, no SQL and no page")),

        A_PAGE_KNOWS_NO_SQL(noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..sql..", "org.springframework.jdbc.core..")
                .as("a page asks use cases and never a store")),

        A_USE_CASE_KNOWS_NO_PAGE(noClasses()
                .that()
                .resideInAPackage("..usecase..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web..", "jakarta.servlet..", "org.springframework.web..")
                .as("a use case knows no HTTP and no page")),

        A_STORE_KNOWS_NO_USE_CASE(noClasses()
                .that()
                .resideInAPackage("..sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..usecase..", "..web..")
                .as("a store knows rows and records")),

        /** Components that only ever join a use case's transaction say so with MANDATORY. */
        ONLY_USE_CASES_OPEN_TRANSACTIONS(classes()
                .that(not(resideInAnyPackage("..shared..")))
                .and()
                .areNotAnnotations()
                .should(openNoTransaction())
                .as("a transaction begins at a use case")),

        A_USE_CASE_IS_ONE_VERB(classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(haveOnePublicMethod())
                .as("one verb, one class, one public method"));

        private final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_house_keeps_the_rule(Rule rule) {
        rule.rule.check(House.CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_violation_is_found(Rule rule) {
        assertThat(rule.rule.evaluate(House.PLANTED).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaClass> openNoTransaction() {
        return new ArchCondition<>("open no transaction of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(UseCase.class)) {
                    return;
                }
                Stream.concat(
                                type.tryGetAnnotationOfType(Transactional.class).stream(),
                                type.getMethods().stream()
                                        .flatMap(method -> method.tryGetAnnotationOfType(Transactional.class).stream()))
                        .filter(transaction -> switch (transaction.propagation()) {
                            case MANDATORY, SUPPORTS, NEVER, NOT_SUPPORTED -> false;
                            case REQUIRED, REQUIRES_NEW, NESTED -> true;
                        })
                        .forEach(_ -> events.add(SimpleConditionEvent.violated(type, type.getName() + " opens one")));
            }
        };
    }

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var open = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                if (open != 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + open));
                }
            }
        };
    }
}
