package no.stafett.reference;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.access.Action;
import no.stafett.access.AddressGrade;
import no.stafett.access.Resource;
import no.stafett.access.domain.ConsentState;
import no.stafett.access.domain.Standing;

/**
 * The rights of requirements §1.2 and the rights matrix, as tables to be read beside the prose. Knows nothing of how the
 * door works.
 */
public final class RightsTables {

    /** What everybody who is let in reads. */
    private static final String PAGES = "OVERVIEW GOALS PICTURE CONSENT HANDOVER";

    /** What is for those who answer for the plan: who looks into it, and whether a younger child signs in itself. */
    private static final String WATCH = "TEAM ACCESS_LOG OWN_ACCESS";

    /** What everybody but a younger child reads: its words are for adults. */
    private static final String TEAM = "LOG LEVEL COORDINATION INDIVIDUAL_PLAN";

    /** Whoever has no row may do nothing at all. */
    private static final String RIGHTS = """
            # actor                            | READ                 | WRITE                         | COORDINATE                                   | PREPARE                | ANSWER  | ASK before            | ASK while active              | BREAK_GLASS
            OWNER_OF_AGE                       | PAGES WATCH BLOCKING | GOALS COVER HANDOVER BLOCKING |                                              |                        | CONSENT |                       |                               |
            PREGNANT_OWNER                     | PAGES WATCH BLOCKING | GOALS COVER HANDOVER BLOCKING |                                              |                        | CONSENT |                       |                               |
            YOUTH                              | PAGES WATCH BLOCKING | GOALS COVER HANDOVER BLOCKING |                                              |                        | CONSENT |                       |                               |
            CHILD                              |                      |                               |                                              |                        | CONSENT |                       |                               |
            ASSESSED_CHILD                     | PAGES                | GOALS HANDOVER                |                                              |                        | CONSENT |                       |                               |
            OWNER_OF_UNKNOWN_AGE               |                      |                               |                                              |                        | CONSENT |                       |                               |
            ASSESSED_OWNER_OF_UNKNOWN_AGE      | PAGES                | GOALS HANDOVER                |                                              |                        | CONSENT |                       |                               |
            GUARDIAN                           | PAGES WATCH BLOCKING | GOALS COVER HANDOVER BLOCKING |                                              |                        | CONSENT |                       |                               |
            GUARDIAN_OF_YOUTH                  | PAGES WATCH BLOCKING | GOALS COVER HANDOVER BLOCKING |                                              |                        | CONSENT |                       |                               |
            GUARDIAN_NOT_YET_IN                |                      |                               |                                              |                        | CONSENT |                       |                               |
            CHILD_WELFARE_REPRESENTATIVE       |                      |                               |                                              |                        | CONSENT |                       |                               |
            READER                             | PAGES TEAM           |                               |                                              |                        |         |                       |                               |
            WRITER                             | PAGES TEAM           | GOALS COVER HANDOVER          |                                              |                        |         |                       |                               |
            LINE_MANAGER_WHO_TAKES_PART        | PAGES TEAM           | GOALS COVER HANDOVER          |                                              |                        |         |                       |                               | EMERGENCY
            LINE_MANAGER                       |                      |                               |                                              |                        |         |                       |                               | EMERGENCY
            LEADER_OF_THE_UNIT                 |                      |                               |                                              |                        |         |                       |                               | EMERGENCY
            LINE_MANAGER_WITH_BREAK_GLASS      | PAGES TEAM           |                               |                                              |                        |         |                       |                               | EMERGENCY
            INFORMED_LEADER_WITH_BREAK_GLASS   | PAGES TEAM           |                               |                                              |                        |         |                       |                               | EMERGENCY
            LINE_MANAGER_WITH_BREAK_GLASS_OVER |                      |                               |                                              |                        |         |                       |                               | EMERGENCY
            BATON_HOLDER                       | PAGES WATCH          | GOALS COVER HANDOVER          | LEVEL INVITATION HANDOVER OWN_ACCESS CLOSING COORDINATION HEALTH_CHECK INDIVIDUAL_PLAN |                        |         |                       | INVITATION SAFEGUARDS RENEWAL |
            BATON_HOLDER_WHO_ONLY_READS        | PAGES WATCH          |                               |                                              |                        |         |                       |                               |
            LAST_HOLDER                        |                      |                               |                                              |                        |         |                       | INVITATION RENEWAL            |
            OPENER                             |                      |                               |                                              | PREPARATION INVITATION |         | INVITATION SAFEGUARDS |                               |
            """;

    /** What may be done while the plan stands like that. */
    private static final String STANDINGS = """
            # standing     | the family          | everybody else
            NOT_YET_ACTIVE | PREPARE ANSWER      | PREPARE ANSWER ASK
            ACTIVE         | READ WRITE ANSWER   | READ WRITE COORDINATE ANSWER ASK BREAK_GLASS SETTLE APPOINT
            CLOSED         | READ ANSWER         | ANSWER ASK APPOINT
            GONE           |                     |
            """;

    /** What the last holder comes for when the plan is closed: who must answer, and the question itself. */
    private static final Set<Resource> ASKED_ABOUT_WHEN_CLOSED = EnumSet.of(Resource.INVITATION, Resource.REOPENING);

    /** Who may say that somebody else shall ask about a closed plan. She reads nothing for it. */
    private static final Set<ActorKind> APPOINTS = EnumSet.of(
            ActorKind.LEADER_OF_THE_UNIT, ActorKind.SYSTEM_ADMINISTRATOR, ActorKind.ADMINISTRATOR_WHO_TAKES_PART);

    /** Who says who takes the baton, when its holder has left or it was offered in vain. She reads nothing for it (H-10). */
    private static final Set<ActorKind> APPOINTS_A_HOLDER = EnumSet.of(ActorKind.LEADER_OF_THE_UNIT);

    /** Who says who coordinates, when the services do not agree: whoever leads the unit. She reads nothing for it. */
    private static final Set<ActorKind> SETTLES = EnumSet.of(
            ActorKind.LINE_MANAGER_WHO_TAKES_PART,
            ActorKind.LINE_MANAGER,
            ActorKind.LEADER_OF_THE_UNIT,
            ActorKind.LINE_MANAGER_WITH_BREAK_GLASS,
            ActorKind.INFORMED_LEADER_WITH_BREAK_GLASS,
            ActorKind.LINE_MANAGER_WITH_BREAK_GLASS_OVER);

    /** Who sees that there is a plan, and who sees where anybody is. */
    private static final String ADDRESSES = """
            # grade               | named      | not named  | in an emergency
            OPEN                  | PLAN PLACE | PLAN PLACE | PLAN
            CONFIDENTIAL          | PLAN PLACE | PLAN       | PLAN
            STRICTLY_CONFIDENTIAL | PLAN PLACE |            |
            UNKNOWN               | PLAN PLACE |            |
            """;

    /** The states of a consent that open anything for one who is in by a line of it. */
    private static final Set<ConsentState> OPENING = EnumSet.of(ConsentState.ACTIVE);

    /** Those that let a holder ask the family whether to go on, and open nothing else. */
    private static final Set<ConsentState> ASKING_ANEW = EnumSet.of(ConsentState.EXPIRED, ConsentState.LINE_OVER);

    /** Parts that cannot be shown without telling a place. */
    private static final Set<Resource> TELLS_PLACE = EnumSet.of(Resource.COVER);

    private static final Set<ActorKind> FAMILY = EnumSet.range(ActorKind.OWNER_OF_AGE, ActorKind.BANNED_PARENT);

    private static final Set<ActorKind> IN_BY_A_LINE = EnumSet.of(
            ActorKind.READER,
            ActorKind.WRITER,
            ActorKind.LINE_MANAGER_WHO_TAKES_PART,
            ActorKind.BATON_HOLDER,
            ActorKind.BATON_HOLDER_WHO_ONLY_READS);

    private static final Set<ActorKind> READS_IN_AN_EMERGENCY =
            EnumSet.of(ActorKind.LINE_MANAGER_WITH_BREAK_GLASS, ActorKind.INFORMED_LEADER_WITH_BREAK_GLASS);

    private final Map<ActorKind, Map<Action, Set<Resource>>> rights = new EnumMap<>(ActorKind.class);
    private final Map<ActorKind, Set<Resource>> asksBefore = new EnumMap<>(ActorKind.class);
    private final Map<ActorKind, Set<Resource>> asksWhileActive = new EnumMap<>(ActorKind.class);
    private final Map<Standing, Set<Action>> familyActs = new EnumMap<>(Standing.class);
    private final Map<Standing, Set<Action>> othersAct = new EnumMap<>(Standing.class);
    private final Map<AddressGrade, String> namedSees = new EnumMap<>(AddressGrade.class);
    private final Map<AddressGrade, String> othersSee = new EnumMap<>(AddressGrade.class);
    private final Map<AddressGrade, String> emergencyShows = new EnumMap<>(AddressGrade.class);

    public RightsTables() {
        rows(RIGHTS).forEach(row -> {
            var byAction = new EnumMap<Action, Set<Resource>>(Action.class);
            var columns = new Action[] {Action.READ, Action.WRITE, Action.COORDINATE, Action.PREPARE, Action.ANSWER};
            byAction.put(Action.BREAK_GLASS, words(Resource.class, row[8]));
            for (int n = 0; n < columns.length; n++) {
                byAction.put(
                        columns[n],
                        words(
                                Resource.class,
                                row[n + 1]
                                        .replace("PAGES", PAGES)
                                        .replace("WATCH", WATCH)
                                        .replace("TEAM", TEAM)));
            }
            rights.put(ActorKind.valueOf(row[0]), byAction);
            asksBefore.put(ActorKind.valueOf(row[0]), words(Resource.class, row[6]));
            asksWhileActive.put(ActorKind.valueOf(row[0]), words(Resource.class, row[7]));
        });
        rows(STANDINGS).forEach(row -> {
            familyActs.put(Standing.valueOf(row[0]), words(Action.class, row[1]));
            othersAct.put(Standing.valueOf(row[0]), words(Action.class, row[2]));
        });
        rows(ADDRESSES).forEach(row -> {
            namedSees.put(AddressGrade.valueOf(row[0]), row[1]);
            othersSee.put(AddressGrade.valueOf(row[0]), row[2]);
            emergencyShows.put(AddressGrade.valueOf(row[0]), row[3]);
        });
    }

    /** Whether the door opens. */
    public boolean permits(Situation at) {
        return parts(at).contains(at.resource())
                && (FAMILY.contains(at.actor()) ? familyActs : othersAct)
                        .getOrDefault(at.standing(), Set.of())
                        .contains(at.action())
                && sees(at).startsWith("PLAN")
                && (!TELLS_PLACE.contains(at.resource()) || showsPlace(at))
                && (!isEmergency(at)
                        || emergencyShows.getOrDefault(at.grade(), "").equals("PLAN"))
                && (!IN_BY_A_LINE.contains(at.actor()) || isEmergency(at) || lineOpens(at))
                && (at.action() != Action.ANSWER || at.asked());
    }

    /** An emergency, or the way to one, asks no consent; nor does a leader who settles something. */
    private static boolean isEmergency(Situation at) {
        return at.action() == Action.BREAK_GLASS
                || at.action() == Action.SETTLE
                || READS_IN_AN_EMERGENCY.contains(at.actor());
    }

    private static boolean lineOpens(Situation at) {
        return OPENING.contains(at.consent()) || at.action() == Action.ASK && ASKING_ANEW.contains(at.consent());
    }

    private Set<Resource> parts(Situation at) {
        if (at.action() == Action.ASK) {
            return switch (at.standing()) {
                case NOT_YET_ACTIVE -> asksBefore.getOrDefault(at.actor(), Set.of());
                case ACTIVE, GONE -> asksWhileActive.getOrDefault(at.actor(), Set.of());
                case CLOSED -> at.actor() == ActorKind.LAST_HOLDER ? ASKED_ABOUT_WHEN_CLOSED : Set.of();
            };
        }
        if (at.action() == Action.APPOINT && at.standing() == Standing.ACTIVE) {
            return APPOINTS_A_HOLDER.contains(at.actor()) ? EnumSet.of(Resource.HANDOVER) : Set.of();
        }
        if (at.action() == Action.APPOINT) {
            return APPOINTS.contains(at.actor()) ? EnumSet.of(Resource.REOPENING) : Set.of();
        }
        if (at.action() == Action.SETTLE) {
            return SETTLES.contains(at.actor()) ? EnumSet.of(Resource.COORDINATION) : Set.of();
        }
        return rights.getOrDefault(at.actor(), Map.of()).getOrDefault(at.action(), Set.of());
    }

    /** Whether what tells of a place is shown to one who is let in. */
    public boolean showsPlace(Situation at) {
        return sees(at).endsWith("PLACE");
    }

    private String sees(Situation at) {
        return (at.named() ? namedSees : othersSee).getOrDefault(at.grade(), "");
    }

    private static Stream<String[]> rows(String table) {
        return table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of((line + " ").split("\\|", -1))
                        .map(String::strip)
                        .toArray(String[]::new));
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, String cell) {
        var words = EnumSet.noneOf(type);
        Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> words.add(Enum.valueOf(type, word)));
        return words;
    }
}
