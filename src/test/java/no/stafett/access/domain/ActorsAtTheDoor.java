package no.stafett.access.domain;

import static no.stafett.access.domain.OwnerAge.CHILD;
import static no.stafett.access.domain.OwnerAge.OF_AGE;
import static no.stafett.access.domain.OwnerAge.OWN_ACCESS;
import static no.stafett.access.domain.OwnerAge.UNKNOWN;

import java.util.Optional;
import no.stafett.access.Bar;
import no.stafett.access.Office;
import no.stafett.access.Relation;
import no.stafett.reference.ActorKind;
import no.stafett.reference.Situation;
import no.stafett.shared.Actor;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/** A situation of the reference tables, told in the words the door understands: who acts, and what is known. */
record ActorsAtTheDoor(Actor actor, Optional<Facts> facts) {

    private static final TenantId HOME = TenantId.create();
    private static final TenantId ELSEWHERE = TenantId.create();
    private static final PersonId PERSON = PersonId.create();
    private static final String LEFT = "_WHO_LEFT";

    static ActorsAtTheDoor in(Situation at) {
        var left = at.actor().name().endsWith(LEFT);
        var who = left ? ActorKind.valueOf(at.actor().name().replace(LEFT, "")) : at.actor();
        var facts = new Facts(
                isFromElsewhere(who) ? ELSEWHERE : HOME,
                at.standing(),
                new Facts.Protection(at.grade(), at.named()),
                bar(who),
                new Facts.InOffice(office(who), leads(who), emergency(who), left),
                new Facts.Owner(age(who), isAssessed(who)),
                new Facts.Family(isOwner(who), isResponsible(who), actsForTheChild(who), at.asked()),
                new Facts.Part(relation(who), at.consent(), isOnlyTold(who), mayWrite(who), hasBaton(who)),
                opened(who),
                new Facts.Afterwards(who.name().startsWith("LAST_HOLDER"), appoints(who)));
        return new ActorsAtTheDoor(
                new Actor(HOME, PERSON, capacity(who)),
                who == ActorKind.GUESSER ? Optional.empty() : Optional.of(facts));
    }

    private static boolean isOnlyTold(ActorKind who) {
        return who == ActorKind.INFORMED_LEADER || who == ActorKind.INFORMED_LEADER_WITH_BREAK_GLASS;
    }

    private static boolean isOwner(ActorKind who) {
        return who.ordinal() <= ActorKind.ASSESSED_OWNER_OF_UNKNOWN_AGE.ordinal();
    }

    private static boolean isAssessed(ActorKind who) {
        return who == ActorKind.ASSESSED_CHILD || who == ActorKind.ASSESSED_OWNER_OF_UNKNOWN_AGE;
    }

    private static OwnerAge age(ActorKind who) {
        return switch (who) {
            case OWNER_OF_AGE, GUARDIAN_OF_ADULT, CHILD_WELFARE_REPRESENTATIVE_OF_ADULT -> OF_AGE;
            case PREGNANT_OWNER, YOUTH, GUARDIAN_OF_YOUTH -> OWN_ACCESS;
            case OWNER_OF_UNKNOWN_AGE,
                    ASSESSED_OWNER_OF_UNKNOWN_AGE,
                    GUARDIAN_OF_UNKNOWN_AGE,
                    CHILD_WELFARE_REPRESENTATIVE_OF_UNKNOWN_AGE -> UNKNOWN;
            default -> CHILD;
        };
    }

    private static boolean isResponsible(ActorKind who) {
        return switch (who) {
            case GUARDIAN,
                    GUARDIAN_OF_YOUTH,
                    GUARDIAN_OF_ADULT,
                    GUARDIAN_OF_UNKNOWN_AGE,
                    GUARDIAN_NOT_YET_IN,
                    BANNED_PARENT,
                    GUARDIAN_AS_EMPLOYEE,
                    GUARDIAN_OF_ANOTHER_MUNICIPALITY -> true;
            default -> false;
        };
    }

    private static boolean actsForTheChild(ActorKind who) {
        return who.name().startsWith("CHILD_WELFARE_REPRESENTATIVE");
    }

    private static Optional<Relation> relation(ActorKind who) {
        if (isOwner(who)) {
            return Optional.of(Relation.OWNER);
        }
        return switch (who) {
            case GUARDIAN,
                    GUARDIAN_OF_YOUTH,
                    GUARDIAN_OF_ADULT,
                    GUARDIAN_OF_UNKNOWN_AGE,
                    FORMER_GUARDIAN,
                    BANNED_PARENT,
                    GUARDIAN_AS_EMPLOYEE,
                    GUARDIAN_OF_ANOTHER_MUNICIPALITY -> Optional.of(Relation.GUARDIAN);
            case READER,
                    WRITER,
                    BATON_HOLDER,
                    BATON_HOLDER_WHO_ONLY_READS,
                    INFORMED_LEADER,
                    INFORMED_LEADER_WITH_BREAK_GLASS,
                    KIN_WHO_TAKES_PART,
                    BLOCKED_PARTICIPANT,
                    LINE_MANAGER_WHO_TAKES_PART,
                    ADMINISTRATOR_WHO_TAKES_PART,
                    PARTICIPANT_AS_CITIZEN,
                    BATON_HOLDER_OF_ANOTHER_MUNICIPALITY -> Optional.of(Relation.PARTICIPANT);
            default -> Optional.empty();
        };
    }

    private static boolean mayWrite(ActorKind who) {
        return relation(who).isPresent() && who != ActorKind.READER && who != ActorKind.BATON_HOLDER_WHO_ONLY_READS;
    }

    private static boolean hasBaton(ActorKind who) {
        return who == ActorKind.BATON_HOLDER
                || who == ActorKind.BATON_HOLDER_WHO_ONLY_READS
                || who == ActorKind.BATON_HOLDER_OF_ANOTHER_MUNICIPALITY;
    }

    private static boolean opened(ActorKind who) {
        return who == ActorKind.OPENER
                || who == ActorKind.CITIZEN_WHO_OPENED
                || who == ActorKind.ADMINISTRATOR_WHO_OPENED;
    }

    private static boolean appoints(ActorKind who) {
        return switch (who) {
            case LEADER_OF_THE_UNIT,
                    SYSTEM_ADMINISTRATOR,
                    ADMINISTRATOR_WHO_TAKES_PART,
                    ADMINISTRATOR_OF_ANOTHER_MUNICIPALITY -> true;
            default -> false;
        };
    }

    private static Optional<Bar> bar(ActorKind who) {
        return switch (who) {
            case BANNED_PARENT -> Optional.of(Bar.BANNED);
            case KIN_WHO_TAKES_PART -> Optional.of(Bar.KIN);
            case BLOCKED_PARTICIPANT, BLOCKED_LINE_MANAGER_WITH_BREAK_GLASS -> Optional.of(Bar.BLOCKED);
            default -> Optional.empty();
        };
    }

    private static Optional<Office> office(ActorKind who) {
        return switch (who) {
            case LINE_MANAGER,
                    LINE_MANAGER_WHO_TAKES_PART,
                    LINE_MANAGER_OF_ANOTHER_UNIT,
                    LINE_MANAGER_AS_CITIZEN,
                    LINE_MANAGER_WITH_BREAK_GLASS,
                    INFORMED_LEADER_WITH_BREAK_GLASS,
                    LINE_MANAGER_WITH_BREAK_GLASS_OVER,
                    LINE_MANAGER_WITH_BREAK_GLASS_OF_ANOTHER_UNIT,
                    LINE_MANAGER_WITH_BREAK_GLASS_AS_CITIZEN,
                    BLOCKED_LINE_MANAGER_WITH_BREAK_GLASS,
                    LEADER_OF_THE_UNIT -> Optional.of(Office.LINE_MANAGER);
            case PRIVACY_OFFICER -> Optional.of(Office.PRIVACY_OFFICER);
            case ARCHIVIST -> Optional.of(Office.ARCHIVIST);
            case LOCAL_ADMINISTRATOR,
                    ADMINISTRATOR_WHO_OPENED,
                    ADMINISTRATOR_WITH_BREAK_GLASS,
                    LAST_HOLDER_WHO_ADMINISTERS -> Optional.of(Office.LOCAL_ADMINISTRATOR);
            case SYSTEM_ADMINISTRATOR, ADMINISTRATOR_WHO_TAKES_PART, ADMINISTRATOR_OF_ANOTHER_MUNICIPALITY ->
                Optional.of(Office.SYSTEM_ADMINISTRATOR);
            default -> Optional.empty();
        };
    }

    private static boolean leads(ActorKind who) {
        return switch (who) {
            case LINE_MANAGER_OF_ANOTHER_UNIT, LINE_MANAGER_WITH_BREAK_GLASS_OF_ANOTHER_UNIT -> false;
            // Of all of somebody's offices the one that shuts is told first.
            case ADMINISTRATOR_WITH_BREAK_GLASS -> true;
            default -> office(who).equals(Optional.of(Office.LINE_MANAGER));
        };
    }

    private static EmergencyState emergency(ActorKind who) {
        return switch (who) {
            case LINE_MANAGER_WITH_BREAK_GLASS_OVER -> EmergencyState.OVER;
            default -> who.name().contains("WITH_BREAK_GLASS") ? EmergencyState.OPEN : EmergencyState.NONE;
        };
    }

    private static boolean isFromElsewhere(ActorKind who) {
        return who.name().endsWith("_OF_ANOTHER_MUNICIPALITY");
    }

    private static Capacity capacity(ActorKind who) {
        return switch (who) {
            case CITIZEN_WHO_OPENED,
                    PARTICIPANT_AS_CITIZEN,
                    LAST_HOLDER_AS_CITIZEN,
                    CHILD_WELFARE_REPRESENTATIVE_AS_CITIZEN,
                    LINE_MANAGER_AS_CITIZEN,
                    LINE_MANAGER_WITH_BREAK_GLASS_AS_CITIZEN,
                    GUARDIAN_OF_ANOTHER_MUNICIPALITY -> Capacity.CITIZEN;
            default -> who.ordinal() <= ActorKind.BANNED_PARENT.ordinal() ? Capacity.CITIZEN : Capacity.EMPLOYEE;
        };
    }
}
