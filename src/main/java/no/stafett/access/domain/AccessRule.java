package no.stafett.access.domain;

import static java.util.function.Predicate.not;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.stafett.access.Action;
import no.stafett.access.Relation;
import no.stafett.access.Resource;
import no.stafett.access.domain.Decision.Denied;
import no.stafett.access.domain.Decision.Permitted;
import no.stafett.shared.Actor;

/**
 * The one decision at the door of a plan: who may do what with which part of it. Everything it needs is handed in; the
 * first hindrance counts, and what is not known is a hindrance.
 *
 * <p>The order: municipality, absolute bars, the state of the plan, relation, consent, action, fields. Where relation and
 * consent say no, an emergency may still let a leader read, and nothing else (R-35, D-06).
 */
public final class AccessRule {

    /** What a child who signs in by an assessment of her own sees; the logs are written for adults. */
    private static final Set<Resource> FOR_A_CHILD =
            EnumSet.of(Resource.OVERVIEW, Resource.GOALS, Resource.PICTURE, Resource.CONSENT, Resource.HANDOVER);

    private static final Set<Resource> FAMILY_AND_HOLDER = EnumSet.of(Resource.ACCESS_LOG, Resource.OWN_ACCESS);

    private AccessRule() {}

    /** @param known nothing when there is no such plan in the municipality */
    public static Decision decide(Actor actor, Resource resource, Action action, Optional<Facts> known) {
        return known.map(facts -> decide(actor, resource, action, facts))
                .orElseGet(() -> new Denied(Hindrance.NO_SUCH_PLAN));
    }

    private static Decision decide(Actor actor, Resource resource, Action asked, Facts facts) {
        var action = meant(asked, facts);
        return Stream.<Supplier<Optional<Hindrance>>>of(
                        () -> municipality(actor, facts),
                        () -> absoluteBar(action, facts),
                        () -> standing(action, facts),
                        () -> withoutRight(actor, action, facts)
                                .flatMap(hindrance -> inEmergency(actor, action, facts, hindrance)),
                        () -> when(!resource.allows(asked), Hindrance.NOTHING_TO_DO_HERE),
                        () -> action(resource, action, facts))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .<Decision>map(Denied::new)
                .orElseGet(() -> new Permitted(ground(actor, action, facts), obligations(facts)));
    }

    /**
     * To ask the family is to prepare a plan that is not active yet, and to coordinate one that is. It is its own about a closed
     * one, for a holder whose time has run out, and for who is set to ask when everybody who held the baton has left.
     */
    private static Action meant(Action asked, Facts facts) {
        return switch (asked) {
            case ASK ->
                switch (facts.standing()) {
                    case NOT_YET_ACTIVE -> Action.PREPARE;
                    case ACTIVE -> asksAnew(facts) ? asked : Action.COORDINATE;
                    case GONE -> Action.COORDINATE;
                    case CLOSED -> asked;
                };
            case READ, WRITE, COORDINATE, PREPARE, ANSWER, BREAK_GLASS, APPOINT, SETTLE -> asked;
        };
    }

    private static Optional<Hindrance> municipality(Actor actor, Facts facts) {
        return when(!facts.municipality().equals(actor.tenant()), Hindrance.OTHER_MUNICIPALITY);
    }

    /** To say who shall ask is an office's own, and shows nothing; who shall hold a baton is for leaders alone. */
    private static Optional<Hindrance> absoluteBar(Action action, Facts facts) {
        var saysWhoAsks = action == Action.APPOINT && facts.standing() == Standing.CLOSED;
        return when(facts.office().left(), Hindrance.HAS_LEFT)
                .or(() -> when(facts.protection().hidesThePlan(), Hindrance.PROTECTED_ADDRESS))
                .or(() -> facts.bar().map(_ -> Hindrance.BARRED))
                .or(() -> when(facts.office().administers() && !saysWhoAsks, Hindrance.ADMINISTERS));
    }

    private static Optional<Hindrance> standing(Action action, Facts facts) {
        return switch (facts.standing()) {
            case GONE -> Optional.of(Hindrance.PLAN_IS_GONE);
            case NOT_YET_ACTIVE -> when(action != Action.PREPARE && action != Action.ANSWER, Hindrance.NOT_ACTIVE_YET);
            case ACTIVE -> when(action == Action.PREPARE, Hindrance.ACTIVE_ALREADY);
            case CLOSED -> when(!isDoneWhenClosed(action, facts), Hindrance.CLOSED);
        };
    }

    /** The family keeps reading for as long as the plan exists (S-12), and may be asked to open it again (S-14). */
    private static boolean isDoneWhenClosed(Action action, Facts facts) {
        return switch (action) {
            case READ -> facts.part().isFamily();
            case ASK, ANSWER, APPOINT -> true;
            case WRITE, COORDINATE, PREPARE, BREAK_GLASS, SETTLE -> false;
        };
    }

    private static Optional<Hindrance> withoutRight(Actor actor, Action action, Facts facts) {
        return relation(actor, action, facts).or(() -> consent(action, facts));
    }

    /** What is left of a hindrance for one who has declared an emergency. */
    private static Optional<Hindrance> inEmergency(Actor actor, Action action, Facts facts, Hindrance hindrance) {
        return switch (action) {
            case PREPARE, ANSWER, BREAK_GLASS, ASK, APPOINT, SETTLE -> Optional.of(hindrance);
            case READ, WRITE, COORDINATE ->
                switch (facts.office().emergency()) {
                    case NONE -> Optional.of(hindrance);
                    case OVER -> Optional.of(Hindrance.EMERGENCY_IS_OVER);
                    case OPEN -> leading(actor, facts).or(() -> when(action != Action.READ, Hindrance.READS_ONLY));
                };
        };
    }

    private static Optional<Hindrance> leading(Actor actor, Facts facts) {
        return when(!facts.office().leads(), Hindrance.LEADS_ANOTHER_UNIT)
                .or(() -> mustBe(actor.isEmployee()))
                .or(() -> when(facts.protection().outweighsEmergency(), Hindrance.PROTECTED_ADDRESS));
    }

    private static Optional<Hindrance> relation(Actor actor, Action action, Facts facts) {
        return switch (action) {
            case PREPARE -> when(!facts.opened(), Hindrance.NO_RELATION).or(() -> mustBe(actor.isEmployee()));
            case ANSWER -> answering(facts).or(() -> mustBe(facts.family().actsForTheChild() == actor.isEmployee()));
            case BREAK_GLASS, SETTLE -> leading(actor, facts);
            case ASK -> when(!asksAnew(facts), Hindrance.NO_RELATION).or(() -> mustBe(actor.isEmployee()));
            case APPOINT ->
                when(!facts.afterwards().appoints(), Hindrance.NO_RELATION).or(() -> mustBe(actor.isEmployee()));
            case READ, WRITE, COORDINATE ->
                facts.part()
                        .relation()
                        .map(relation -> mustBe(relation.isFamily() != actor.isEmployee())
                                .or(() -> stillHolds(relation, facts)))
                        .orElse(Optional.of(Hindrance.NO_RELATION));
        };
    }

    /**
     * Whoever held the baton last, of a plan that is closed or one where the consent has run out (S-14), or is set to ask in
     * her place.
     */
    private static boolean asksAnew(Facts facts) {
        return facts.afterwards().asks()
                || facts.standing() == Standing.ACTIVE && facts.part().hasRunOut();
    }

    private static Optional<Hindrance> answering(Facts facts) {
        return when(!facts.family().asked(), Hindrance.NOT_ASKED).or(() -> say(facts));
    }

    /** Her own, as a parent, or in the parents' place under a care order. */
    private static Optional<Hindrance> say(Facts facts) {
        if (facts.family().isOwner()) {
            return Optional.empty();
        }
        return facts.family().actsForTheChild() ? childhood(facts) : guardianship(facts);
    }

    /** Who takes part by who she is does so only for as long as she is. */
    private static Optional<Hindrance> stillHolds(Relation relation, Facts facts) {
        return switch (relation) {
            case PARTICIPANT -> Optional.empty();
            case GUARDIAN -> guardianship(facts);
            case OWNER -> when(facts.owner().isChild() && !facts.owner().assessed(), Hindrance.OWN_ACCESS_NOT_ASSESSED);
        };
    }

    private static Optional<Hindrance> guardianship(Facts facts) {
        return when(!facts.family().responsible(), Hindrance.NO_RESPONSIBILITY).or(() -> childhood(facts));
    }

    /** Nobody has a say in the place of somebody who is grown up, or may be. */
    private static Optional<Hindrance> childhood(Facts facts) {
        return when(facts.owner().age() == OwnerAge.OF_AGE, Hindrance.OWNER_IS_OF_AGE)
                .or(() -> when(facts.owner().age() == OwnerAge.UNKNOWN, Hindrance.AGE_IS_UNKNOWN));
    }

    private static Optional<Hindrance> consent(Action action, Facts facts) {
        return switch (action) {
            case PREPARE, ANSWER, BREAK_GLASS, ASK, APPOINT, SETTLE -> Optional.empty();
            case READ, WRITE, COORDINATE ->
                Optional.of(facts.part())
                        .filter(not(Facts.Part::isFamily))
                        .flatMap(part ->
                                line(part.consent()).or(() -> when(part.informedOnly(), Hindrance.INFORMED_ONLY)));
        };
    }

    /** The consent must be in force, and her own line open today, for the service she works in if it names one. */
    private static Optional<Hindrance> line(ConsentState consent) {
        return switch (consent) {
            case ACTIVE -> Optional.empty();
            case NONE, AWAITED, EXPIRED, ENDED -> Optional.of(Hindrance.NO_ACTIVE_CONSENT);
            case LINE_NOT_YET -> Optional.of(Hindrance.LINE_IS_NOT_OPEN_YET);
            case LINE_OVER -> Optional.of(Hindrance.LINE_IS_OVER);
            case OUT_OF_SERVICE -> Optional.of(Hindrance.NOT_IN_THE_SERVICE);
        };
    }

    private static Optional<Hindrance> action(Resource resource, Action action, Facts facts) {
        var part = facts.part();
        return when(isReadByAChild(action, facts) && !FOR_A_CHILD.contains(resource), Hindrance.NOT_FOR_A_CHILD)
                .or(() -> when(
                        resource == Resource.COVER && facts.protection().hidesThePlace(), Hindrance.PROTECTED_ADDRESS))
                .or(() -> when(resource == Resource.BLOCKING && !part.isFamily(), Hindrance.ONLY_FOR_THE_FAMILY))
                .or(() -> when(
                        resource == Resource.REOPENING && facts.standing() != Standing.CLOSED,
                        Hindrance.NOTHING_TO_DO_HERE))
                .or(() -> when(
                        resource == Resource.RENEWAL && facts.standing() != Standing.ACTIVE,
                        Hindrance.NOTHING_TO_DO_HERE))
                .or(() ->
                        when(resource == Resource.SAFEGUARDS && facts.standing() == Standing.CLOSED, Hindrance.CLOSED))
                .or(() -> when(
                        action == Action.APPOINT
                                && resource == Resource.HANDOVER
                                && facts.standing() != Standing.ACTIVE,
                        Hindrance.CLOSED))
                .or(() -> when(
                        action == Action.ASK && resource == Resource.SAFEGUARDS && !part.hasRunOut(),
                        Hindrance.WITHOUT_BATON))
                .or(() -> when(writes(action) && !part.mayWrite(), Hindrance.READS_ONLY))
                .or(() -> when(needsBaton(resource, action, facts) && !part.holdsBaton(), Hindrance.WITHOUT_BATON));
    }

    private static boolean writes(Action action) {
        return action == Action.WRITE || action == Action.COORDINATE;
    }

    /** Among employees, some parts are for the one who holds the baton alone; for the family they are theirs. */
    private static boolean needsBaton(Resource resource, Action action, Facts facts) {
        return action == Action.COORDINATE
                || FAMILY_AND_HOLDER.contains(resource) && !facts.part().isFamily();
    }

    private static boolean isReadByAChild(Action action, Facts facts) {
        return action != Action.ANSWER
                && facts.owner().isChild()
                && facts.part().relation().equals(Optional.of(Relation.OWNER));
    }

    private static Ground ground(Actor actor, Action action, Facts facts) {
        return switch (action) {
            case PREPARE -> Ground.OPENED_IT;
            case ANSWER -> facts.part().relation().map(Ground::of).orElse(Ground.ASKED_FOR_CONSENT);
            case BREAK_GLASS, SETTLE -> Ground.LEADS_THE_UNIT;
            case ASK -> Ground.ASKS_ANEW;
            case APPOINT -> Ground.OFFICE;
            case READ, WRITE, COORDINATE ->
                withoutRight(actor, action, facts)
                        .map(_ -> Ground.EMERGENCY)
                        .orElseGet(() -> facts.part().relation().map(Ground::of).orElseThrow());
        };
    }

    private static Set<Obligation> obligations(Facts facts) {
        return facts.protection().hidesThePlace() ? Set.of(Obligation.HIDE_PLACE) : Set.of();
    }

    private static Optional<Hindrance> when(boolean hindered, Hindrance hindrance) {
        return hindered ? Optional.of(hindrance) : Optional.empty();
    }

    private static Optional<Hindrance> mustBe(boolean rightCapacity) {
        return when(!rightCapacity, Hindrance.OTHER_CAPACITY);
    }
}
