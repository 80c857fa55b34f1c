package no.stafett.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import no.stafett.access.Appointer;
import no.stafett.access.BatonHolder;
import no.stafett.access.ConsentAsker;
import no.stafett.access.Consenter;
import no.stafett.access.CoordinatingOfficer;
import no.stafett.access.Overseer;
import no.stafett.access.PlanLeader;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanOpener;
import no.stafett.access.PlanWriter;
import no.stafett.access.Proof;
import no.stafett.notebook.NoteAuthor;
import no.stafett.notebook.NoteReader;
import no.stafett.notebook.TeamMember;
import no.stafett.shared.Actor;
import no.stafett.shared.TenantId;
import org.junit.jupiter.api.Test;
import planted.access.ForgeableProof;

/** The right to act is a value that only the door can make, and a store that reads a child's data asks for it. */
class ProofTest {

    private static final Set<Class<?>> PROOFS = Set.of(
            Proof.class,
            PlanMember.class,
            PlanWriter.class,
            BatonHolder.class,
            PlanOpener.class,
            Consenter.class,
            ConsentAsker.class,
            PlanLeader.class,
            Overseer.class,
            Appointer.class,
            CoordinatingOfficer.class,
            NoteReader.class,
            NoteAuthor.class,
            TeamMember.class,
            ForgeableProof.class);

    private static final ArchRule NO_PROOF_CAN_BE_FORGED = constructors()
            .that()
            .areDeclaredInClassesThat()
            .belongToAnyOf(PROOFS.toArray(new Class<?>[0]))
            .should()
            .bePackagePrivate()
            .as("a proof is made at the door");

    /**
     * Stores that answer without a proof, each with its reason. The list can only shrink: an entry that is no longer
     * needed fails the test below.
     */
    private static final Set<String> WITHOUT_PROOF = Set.of(
            // The door itself: it looks before there is a proof.
            "DoorStore.facts",
            // Nobody is signed in yet; the database itself shows a key only to the one who holds it.
            "KeyStore.holders",
            // The register of people behind the wall of the municipality: asked before there is a plan with a door.
            "PersonStore.find",
            "PersonStore.findAll",
            "PersonStore.employees",
            "PersonStore.guardiansOf",
            "PersonStore.childAtUnitOf",
            "PersonStore.citizen",
            "PersonStore.recordGuardian",
            // A session is found by the hash of what its browser holds, which is the proof; no plan is in it.
            "SessionStore.begin",
            "SessionStore.carryForm",
            "SessionStore.change",
            "SessionStore.clear",
            "SessionStore.discardForm",
            "SessionStore.end",
            "SessionStore.endAtIssuer",
            "SessionStore.finish",
            "SessionStore.keepForm",
            "SessionStore.open",
            "SessionStore.prolong",
            "SessionStore.read",
            "SessionStore.readForm");

    private static final ArchRule A_STORE_ASKS_FOR_PROOF = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..sql..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Store")
            .should(askForProof())
            .as("a store asks for a proof, or for the one who acts when it lists her own");

    @Test
    void no_proof_can_be_forged() {
        NO_PROOF_CAN_BE_FORGED.check(House.CLASSES);
    }

    @Test
    void a_planted_forgeable_proof_is_found() {
        assertThat(NO_PROOF_CAN_BE_FORGED.evaluate(House.PLANTED).hasViolation())
                .isTrue();
    }

    @Test
    void a_store_that_reads_asks_for_proof() {
        A_STORE_ASKS_FOR_PROOF.check(House.CLASSES);
    }

    @Test
    void a_planted_store_without_proof_is_found() {
        assertThat(A_STORE_ASKS_FOR_PROOF.evaluate(House.PLANTED).hasViolation())
                .isTrue();
    }

    @Test
    void every_exception_is_still_needed() {
        var names = House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .map(ProofTest::nameOf)
                .toList();
        assertThat(names).containsAll(WITHOUT_PROOF);
    }

    private static ArchCondition<JavaMethod> askForProof() {
        return new ArchCondition<>("ask for a proof") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var asks = parameters.stream()
                        .anyMatch(parameter -> PROOFS.stream().anyMatch(parameter::isEquivalentTo)
                                || parameter.isEquivalentTo(Actor.class)
                                || parameter.isEquivalentTo(TenantId.class));
                if (!asks && !WITHOUT_PROOF.contains(nameOf(method))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks for none"));
                }
            }
        };
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
