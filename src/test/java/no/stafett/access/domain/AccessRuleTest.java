package no.stafett.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.stafett.access.Action;
import no.stafett.access.AddressGrade;
import no.stafett.access.Bar;
import no.stafett.access.Office;
import no.stafett.access.Relation;
import no.stafett.access.Resource;
import no.stafett.access.domain.Decision.Permitted;
import no.stafett.reference.ActorKind;
import no.stafett.reference.RightsTables;
import no.stafett.reference.Situation;
import no.stafett.shared.Actor;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule at the door against tables that were written without it: every situation there is. */
class AccessRuleTest {

    private static final int SITUATIONS = ActorKind.values().length
            * Resource.values().length
            * Action.values().length
            * Standing.values().length
            * AddressGrade.values().length
            * ConsentState.values().length
            * 4;

    private static final RightsTables TABLES = new RightsTables();

    @FunctionalInterface
    interface Rule {
        Decision decide(Actor actor, Resource resource, Action action, Optional<Facts> facts);
    }

    @Test
    void the_rule_says_what_the_tables_say_in_every_situation() {
        var compared = new int[2];
        var differences = new ArrayList<Situation>();
        everySituation(at -> {
            compared[0]++;
            compared[1] += TABLES.permits(at) ? 1 : 0;
            if (differs(AccessRule::decide, at)) {
                differences.add(at);
            }
        });

        System.out.println("At the door: " + compared[0] + " situations compared, " + compared[1] + " of them open, "
                + differences.size() + " differences");
        assertThat(differences.stream().limit(20)).isEmpty();
        assertThat(compared[0]).isEqualTo(SITUATIONS).isGreaterThan(600_000);
        assertThat(compared[1]).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_fault_is_found(Fault fault) {
        var differences = new ArrayList<Situation>();
        everySituation(at -> {
            if (differences.isEmpty() && differs(fault.rule, at)) {
                differences.add(at);
            }
        });
        assertThat(differences).isNotEmpty();
    }

    /** Each actor without a row in the tables is refused everything, so no row has been forgotten by chance. */
    @Test
    void those_who_may_do_nothing_are_these() {
        var shut = new ArrayList<>(List.of(ActorKind.values()));
        everySituation(at -> {
            if (TABLES.permits(at)) {
                shut.remove(at.actor());
            }
        });
        assertThat(shut)
                .containsExactly(
                        ActorKind.GUARDIAN_OF_ADULT,
                        ActorKind.GUARDIAN_OF_UNKNOWN_AGE,
                        ActorKind.FORMER_GUARDIAN,
                        ActorKind.PARENT_WITHOUT_RESPONSIBILITY,
                        ActorKind.BANNED_PARENT,
                        ActorKind.FORMER_PARTICIPANT,
                        ActorKind.INFORMED_LEADER,
                        ActorKind.KIN_WHO_TAKES_PART,
                        ActorKind.BLOCKED_PARTICIPANT,
                        ActorKind.CITIZEN_WHO_OPENED,
                        ActorKind.ADMINISTRATOR_WHO_OPENED,
                        ActorKind.LINE_MANAGER_OF_ANOTHER_UNIT,
                        ActorKind.LINE_MANAGER_AS_CITIZEN,
                        ActorKind.LINE_MANAGER_WITH_BREAK_GLASS_OF_ANOTHER_UNIT,
                        ActorKind.LINE_MANAGER_WITH_BREAK_GLASS_AS_CITIZEN,
                        ActorKind.BLOCKED_LINE_MANAGER_WITH_BREAK_GLASS,
                        ActorKind.ADMINISTRATOR_WITH_BREAK_GLASS,
                        ActorKind.FORMER_LINE_MANAGER_WITH_BREAK_GLASS,
                        ActorKind.PRIVACY_OFFICER,
                        ActorKind.ARCHIVIST,
                        ActorKind.LOCAL_ADMINISTRATOR,
                        ActorKind.COLLEAGUE,
                        ActorKind.LAST_HOLDER_WHO_ADMINISTERS,
                        ActorKind.LAST_HOLDER_AS_CITIZEN,
                        ActorKind.BATON_HOLDER_WHO_LEFT,
                        ActorKind.OPENER_WHO_LEFT,
                        ActorKind.LAST_HOLDER_WHO_LEFT,
                        ActorKind.LEADER_OF_THE_UNIT_WHO_LEFT,
                        ActorKind.LINE_MANAGER_WITH_BREAK_GLASS_WHO_LEFT,
                        ActorKind.CHILD_WELFARE_REPRESENTATIVE_WHO_LEFT,
                        ActorKind.CHILD_WELFARE_REPRESENTATIVE_OF_ADULT,
                        ActorKind.CHILD_WELFARE_REPRESENTATIVE_OF_UNKNOWN_AGE,
                        ActorKind.CHILD_WELFARE_REPRESENTATIVE_AS_CITIZEN,
                        ActorKind.GUARDIAN_AS_EMPLOYEE,
                        ActorKind.PARTICIPANT_AS_CITIZEN,
                        ActorKind.BATON_HOLDER_OF_ANOTHER_MUNICIPALITY,
                        ActorKind.GUARDIAN_OF_ANOTHER_MUNICIPALITY,
                        ActorKind.ADMINISTRATOR_OF_ANOTHER_MUNICIPALITY,
                        ActorKind.GUESSER);
    }

    private static boolean differs(Rule rule, Situation at) {
        var door = ActorsAtTheDoor.in(at);
        return switch (rule.decide(door.actor(), at.resource(), at.action(), door.facts())) {
            case Permitted permitted ->
                !TABLES.permits(at)
                        || TABLES.showsPlace(at) == permitted.obligations().contains(Obligation.HIDE_PLACE);
            case Decision.Denied _ -> TABLES.permits(at);
        };
    }

    private static void everySituation(Consumer<Situation> look) {
        for (var actor : ActorKind.values())
            for (var resource : Resource.values())
                for (var action : Action.values())
                    for (var standing : Standing.values())
                        for (var grade : AddressGrade.values())
                            for (var consent : ConsentState.values())
                                for (var named : List.of(true, false))
                                    for (var asked : List.of(true, false))
                                        look.accept(new Situation(
                                                actor, resource, action, standing, grade, named, consent, asked));
    }

    /** What somebody might forget or get wrong, one thing at a time. */
    enum Fault {
        FORGETS_THE_MUNICIPALITY((actor, facts) -> facts(facts, actor.tenant(), facts.standing())),
        FORGETS_THE_ADDRESS((_, facts) -> protection(facts, new Facts.Protection(AddressGrade.OPEN, false))),
        TAKES_EVERYBODY_FOR_NAMED((_, facts) ->
                protection(facts, new Facts.Protection(facts.protection().grade(), true))),
        TAKES_AN_UNKNOWN_GRADE_FOR_OPEN((_, facts) -> protection(
                facts,
                facts.protection().grade() == AddressGrade.UNKNOWN
                        ? new Facts.Protection(AddressGrade.OPEN, false)
                        : facts.protection())),
        FORGETS_THE_BARS((_, facts) -> bars(facts, Optional.empty(), facts.office())),
        FORGETS_WHO_HAS_LEFT((_, facts) -> bars(
                facts,
                facts.bar(),
                new Facts.InOffice(
                        facts.office().held(),
                        facts.office().leads(),
                        facts.office().emergency(),
                        false))),
        FORGETS_THE_OFFICES((_, facts) -> office(
                facts, Optional.empty(), facts.office().leads(), facts.office().emergency())),
        FORGETS_WHICH_UNIT_SOMEBODY_LEADS((_, facts) ->
                office(facts, facts.office().held(), true, facts.office().emergency())),
        FORGETS_WHO_LEADS((_, facts) ->
                office(facts, facts.office().held(), false, facts.office().emergency())),
        LETS_AN_EMERGENCY_NEVER_END((_, facts) -> office(
                facts,
                facts.office().held(),
                facts.office().leads(),
                facts.office().emergency() == EmergencyState.OVER
                        ? EmergencyState.OPEN
                        : facts.office().emergency())),
        OPENS_AN_EMERGENCY_FOR_EVERY_LEADER((_, facts) -> office(
                facts,
                facts.office().held(),
                facts.office().leads(),
                facts.office().leads() ? EmergencyState.OPEN : facts.office().emergency())),
        FORGETS_THE_EMERGENCY((_, facts) ->
                office(facts, facts.office().held(), facts.office().leads(), EmergencyState.NONE)),
        LETS_AN_EMERGENCY_OUTWEIGH_EVERY_GRADE((_, facts) -> protection(
                facts,
                facts.office().leads() && facts.protection().named()
                        ? new Facts.Protection(AddressGrade.CONFIDENTIAL, true)
                        : facts.protection())),
        LETS_ONE_WRITE_IN_AN_EMERGENCY((actor, resource, action, facts) ->
                action == Action.WRITE && resource == Resource.GOALS && isEmergency(facts)
                        ? AccessRule.decide(actor, resource, Action.READ, facts)
                        : AccessRule.decide(actor, resource, action, facts)),
        TAKES_CLOSED_FOR_ACTIVE((_, facts) -> standing(facts, Standing.CLOSED, Standing.ACTIVE)),
        TAKES_WAITING_FOR_ACTIVE((_, facts) -> standing(facts, Standing.NOT_YET_ACTIVE, Standing.ACTIVE)),
        TAKES_GONE_FOR_CLOSED((_, facts) -> standing(facts, Standing.GONE, Standing.CLOSED)),
        TAKES_A_CHILD_FOR_A_YOUTH((_, facts) -> owner(facts, new Facts.Owner(OwnerAge.OWN_ACCESS, false))),
        TAKES_EVERY_CHILD_FOR_ASSESSED(
                (_, facts) -> owner(facts, new Facts.Owner(facts.owner().age(), true))),
        FORGETS_THE_RESPONSIBILITY((_, facts) -> family(
                facts,
                new Facts.Family(
                        facts.family().isOwner(),
                        true,
                        facts.family().actsForTheChild(),
                        facts.family().asked()))),
        FORGETS_THE_CARE_ORDER((_, facts) -> family(
                facts,
                new Facts.Family(
                        facts.family().isOwner(),
                        facts.family().responsible(),
                        false,
                        facts.family().asked()))),
        LETS_EVERY_EMPLOYEE_ACT_FOR_THE_CHILD((_, facts) -> family(
                facts,
                new Facts.Family(
                        facts.family().isOwner(),
                        facts.family().responsible(),
                        true,
                        facts.family().asked()))),
        TAKES_EVERYBODY_FOR_ASKED((_, facts) -> family(
                facts,
                new Facts.Family(
                        facts.family().isOwner(),
                        facts.family().responsible(),
                        facts.family().actsForTheChild(),
                        true))),
        TAKES_A_GUARDIAN_FOR_THE_OWNER((_, facts) -> family(
                facts,
                new Facts.Family(
                        true,
                        facts.family().responsible(),
                        facts.family().actsForTheChild(),
                        facts.family().asked()))),
        LETS_AN_EXPIRED_CONSENT_STAND((_, facts) -> consent(facts, ConsentState.EXPIRED)),
        FORGETS_THAT_ONE_MAY_ASK_WHEN_IT_HAS_RUN_OUT((_, facts) -> part(
                facts,
                new Facts.Part(
                        facts.part().relation(),
                        facts.part().consent() == ConsentState.EXPIRED
                                ? ConsentState.ENDED
                                : facts.part().consent(),
                        facts.part().informedOnly(),
                        facts.part().mayWrite(),
                        facts.part().holdsBaton()))),
        LETS_AN_ENDED_CONSENT_STAND((_, facts) -> consent(facts, ConsentState.ENDED)),
        LETS_AN_AWAITED_CONSENT_STAND((_, facts) -> consent(facts, ConsentState.AWAITED)),
        OPENS_A_LINE_TOO_EARLY((_, facts) -> consent(facts, ConsentState.LINE_NOT_YET)),
        LEAVES_A_LINE_OPEN((_, facts) -> consent(facts, ConsentState.LINE_OVER)),
        FORGETS_THE_SERVICE_OF_A_LINE((_, facts) -> consent(facts, ConsentState.OUT_OF_SERVICE)),
        LETS_ONE_IN_WITHOUT_A_CONSENT((_, facts) -> consent(facts, ConsentState.NONE)),
        FORGETS_WHO_IS_ONLY_TOLD((_, facts) -> part(
                facts,
                facts.part().relation(),
                false,
                facts.part().mayWrite(),
                facts.part().holdsBaton())),
        LETS_A_READER_WRITE((_, facts) -> part(
                facts,
                facts.part().relation(),
                facts.part().informedOnly(),
                true,
                facts.part().holdsBaton())),
        GIVES_EVERYBODY_THE_BATON((_, facts) -> part(
                facts,
                facts.part().relation(),
                facts.part().informedOnly(),
                facts.part().mayWrite(),
                true)),
        LETS_A_COLLEAGUE_IN((_, facts) -> part(
                facts,
                facts.part().relation().or(() -> Optional.of(Relation.PARTICIPANT)),
                facts.part().informedOnly(),
                facts.part().mayWrite(),
                facts.part().holdsBaton())),
        TAKES_EVERYBODY_FOR_THE_OPENER((_, facts) -> new Facts(
                facts.municipality(),
                facts.standing(),
                facts.protection(),
                facts.bar(),
                facts.office(),
                facts.owner(),
                facts.family(),
                facts.part(),
                true,
                facts.afterwards())),
        TAKES_EVERYBODY_FOR_THE_LAST_HOLDER((_, facts) -> afterwards(facts, new Facts.Afterwards(true, false))),
        LETS_EVERYBODY_APPOINT((_, facts) -> afterwards(facts, new Facts.Afterwards(false, true))),
        FORGETS_WHO_MAY_ASK_ANEW((_, facts) -> afterwards(facts, new Facts.Afterwards(false, false))),
        MIXES_THE_CAPACITIES((actor, resource, action, facts) -> AccessRule.decide(
                new Actor(actor.tenant(), actor.person(), actor.isEmployee() ? Capacity.CITIZEN : Capacity.EMPLOYEE),
                resource,
                action,
                facts)),
        FORGETS_TO_HIDE_THE_PLACE(after(decision ->
                decision instanceof Permitted permitted ? new Permitted(permitted.ground(), Set.of()) : decision)),
        SHUTS_FOR_EVERYBODY(after(_ -> new Decision.Denied(Hindrance.NO_RELATION)));

        private final Rule rule;

        Fault(BiFunction<Actor, Facts, Facts> mistake) {
            this((actor, resource, action, facts) ->
                    AccessRule.decide(actor, resource, action, facts.map(known -> mistake.apply(actor, known))));
        }

        Fault(Rule rule) {
            this.rule = rule;
        }

        private static Rule after(UnaryOperator<Decision> mistake) {
            return (actor, resource, action, facts) -> mistake.apply(AccessRule.decide(actor, resource, action, facts));
        }

        private static Facts facts(Facts f, TenantId municipality, Standing standing) {
            return new Facts(
                    municipality,
                    standing,
                    f.protection(),
                    f.bar(),
                    f.office(),
                    f.owner(),
                    f.family(),
                    f.part(),
                    f.opened(),
                    f.afterwards());
        }

        private static Facts standing(Facts f, Standing mistaken, Standing taken) {
            return facts(f, f.municipality(), f.standing() == mistaken ? taken : f.standing());
        }

        private static Facts afterwards(Facts f, Facts.Afterwards afterwards) {
            return new Facts(
                    f.municipality(),
                    f.standing(),
                    f.protection(),
                    f.bar(),
                    f.office(),
                    f.owner(),
                    f.family(),
                    f.part(),
                    f.opened(),
                    afterwards);
        }

        private static Facts protection(Facts f, Facts.Protection protection) {
            return new Facts(
                    f.municipality(),
                    f.standing(),
                    protection,
                    f.bar(),
                    f.office(),
                    f.owner(),
                    f.family(),
                    f.part(),
                    f.opened(),
                    f.afterwards());
        }

        private static boolean isEmergency(Optional<Facts> facts) {
            return facts.filter(known -> known.office().emergency() == EmergencyState.OPEN)
                    .isPresent();
        }

        private static Facts office(Facts f, Optional<Office> held, boolean leads, EmergencyState emergency) {
            return bars(
                    f,
                    f.bar(),
                    new Facts.InOffice(held, leads, emergency, f.office().left()));
        }

        private static Facts bars(Facts f, Optional<Bar> bar, Facts.InOffice office) {
            return new Facts(
                    f.municipality(),
                    f.standing(),
                    f.protection(),
                    bar,
                    office,
                    f.owner(),
                    f.family(),
                    f.part(),
                    f.opened(),
                    f.afterwards());
        }

        private static Facts owner(Facts f, Facts.Owner owner) {
            return new Facts(
                    f.municipality(),
                    f.standing(),
                    f.protection(),
                    f.bar(),
                    f.office(),
                    owner,
                    f.family(),
                    f.part(),
                    f.opened(),
                    f.afterwards());
        }

        private static Facts family(Facts f, Facts.Family family) {
            return new Facts(
                    f.municipality(),
                    f.standing(),
                    f.protection(),
                    f.bar(),
                    f.office(),
                    f.owner(),
                    family,
                    f.part(),
                    f.opened(),
                    f.afterwards());
        }

        private static Facts consent(Facts f, ConsentState mistaken) {
            var part = f.part();
            var state = part.consent() == mistaken ? ConsentState.ACTIVE : part.consent();
            return part(
                    f, new Facts.Part(part.relation(), state, part.informedOnly(), part.mayWrite(), part.holdsBaton()));
        }

        private static Facts part(
                Facts f, Optional<Relation> relation, boolean informedOnly, boolean mayWrite, boolean holdsBaton) {
            return part(f, new Facts.Part(relation, f.part().consent(), informedOnly, mayWrite, holdsBaton));
        }

        private static Facts part(Facts f, Facts.Part part) {
            return new Facts(
                    f.municipality(),
                    f.standing(),
                    f.protection(),
                    f.bar(),
                    f.office(),
                    f.owner(),
                    f.family(),
                    part,
                    f.opened(),
                    f.afterwards());
        }
    }
}
