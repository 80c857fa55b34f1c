package no.stafett.access.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.StafettTest;
import no.stafett.access.Action;
import no.stafett.access.AddressGrade;
import no.stafett.access.Resource;
import no.stafett.access.domain.AccessRule;
import no.stafett.access.domain.Decision.Permitted;
import no.stafett.access.domain.Obligation;
import no.stafett.database.Database;
import no.stafett.reference.PlanHistory;
import no.stafett.reference.PlanHistory.Named;
import no.stafett.reference.Somebody;
import no.stafett.shared.Oslo;
import no.stafett.shared.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Random lives of a plan. After each thing that happens, what the door says to everybody – the facts read in SQL, judged in
 * Java – and what the lists show is held up against somebody who only remembers what happened.
 *
 * <p>{@code -Dhistories=20000} plays more of them, {@code -Dhistories.seed=…} the same ones again.
 */
class HistoriesTest extends StafettTest {

    private static final int HISTORIES = Integer.getInteger("histories", 60);
    private static final int STEPS = 18;
    /** A planted fault is looked for this long; nearly all are found among the first few. */
    private static final int FAR_ENOUGH = 1000;

    private static final Instant BEGINNING = Instant.parse("2026-01-05T10:00:00Z");
    private static final List<Somebody> INVITED = List.of(Somebody.NURSE, Somebody.ADVISER, Somebody.RECTOR);

    private static final Map<Resource, Action> ASKED_AT_THE_DOOR = Map.of(
            Resource.OVERVIEW, Action.READ,
            Resource.GOALS, Action.WRITE,
            Resource.LEVEL, Action.COORDINATE,
            Resource.PREPARATION, Action.PREPARE,
            Resource.CONSENT, Action.ANSWER,
            Resource.EMERGENCY, Action.BREAK_GLASS,
            Resource.REOPENING, Action.ASK,
            Resource.RENEWAL, Action.ASK);

    private static final Set<String> NOT_LISTED = Set.of("WRITE", "COORDINATE", "BREAK_GLASS", "RENEW");

    /** What the house might forget to write down. */
    enum Forgotten {
        NOTHING,
        THE_WITHDRAWAL,
        THE_CLOSING,
        THE_APPOINTMENT,
        THE_LEAVER,
        THE_RESPONSIBILITY,
        THE_GRADE,
        THE_NEW_HOLDER,
        THE_SECOND_HOLDER,
        THE_DAYS_OF_A_LINE,
        THE_ONE_WHO_MOVED,
        THE_ONE_WHO_LEFT_THE_MUNICIPALITY,
        THE_END_OF_AN_EMERGENCY
    }

    private enum Event {
        ASK,
        YES,
        NO,
        WITHDRAW,
        HOURS,
        CLOSE,
        ASK_ANEW,
        APPOINT,
        DAYS,
        YEARS,
        HAND_OVER,
        HOLD_TOO,
        LEAVE,
        MOVE,
        LEAVE_THE_MUNICIPALITY,
        ASK_NEXT,
        RESPONSIBILITY,
        BAR,
        OFFICE,
        GRADE,
        ASSESS,
        LEAD,
        BREAK_GLASS,
        END_EMERGENCY
    }

    @Autowired
    private Database database;

    private int compared;

    @Test
    void whatever_happens_everybody_sees_what_follows_from_it() throws SQLException {
        long seed = Long.getLong("histories.seed", System.nanoTime());

        var difference = play(seed, HISTORIES, Forgotten.NOTHING);

        System.out.println(
                "Histories of a plan: " + HISTORIES + " with seed " + seed + ", " + compared + " sights compared");
        assertThat(difference).as("seed " + seed).isEmpty();
        assertThat(compared).isGreaterThan(HISTORIES * STEPS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_planted_forgetfulness_is_found(Forgotten forgotten) throws SQLException {
        assertThat(play(20261122, FAR_ENOUGH, forgotten)).isNotEmpty();
    }

    @Test
    void what_need_not_happen_is_left_out_of_the_story() throws SQLException {
        var story = play(20261122, FAR_ENOUGH, Forgotten.THE_WITHDRAWAL);

        assertThat(story).contains("WITHDRAW@");
        assertThat(story.chars().filter(sign -> sign == '@').count()).as(story).isLessThanOrEqualTo(4);
    }

    /** The first difference, with as little as must happen for it to be seen; empty when there is none. */
    private String play(long seed, int histories, Forgotten forgotten) throws SQLException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            for (int n = 0; n < histories; n++) {
                var life = Life.drawn(seed + n);
                if (!difference(connection, life, forgotten).isEmpty()) {
                    return "seed " + (seed + n) + ": " + shortest(connection, life, forgotten);
                }
            }
        }
        return "";
    }

    private String difference(Connection connection, Life life, Forgotten forgotten) throws SQLException {
        var difference = new History(connection, life, forgotten).play();
        connection.rollback();
        return difference;
    }

    /** Leaves out what need not happen, one step at a time, for as long as there is a difference. */
    private String shortest(Connection connection, Life life, Forgotten forgotten) throws SQLException {
        var difference = difference(connection, life, forgotten);
        for (int step = life.steps().size() - 1; step >= 0; step--) {
            var shorter = life.without(step);
            var still = difference(connection, shorter, forgotten);
            if (!still.isEmpty()) {
                life = shorter;
                difference = still;
            }
        }
        return difference;
    }

    /** What happens to a plan, one thing after the other; each has a chance of its own, so that it is the same without the others. */
    private record Life(long seed, List<Step> steps) {

        private record Step(Event event, long chance) {}

        static Life drawn(long seed) {
            var random = new SplittableRandom(seed);
            return new Life(
                    seed,
                    Stream.generate(() ->
                                    new Step(Event.values()[random.nextInt(Event.values().length)], random.nextLong()))
                            .limit(STEPS)
                            .toList());
        }

        Life without(int step) {
            var rest = new ArrayList<>(steps);
            rest.remove(step);
            return new Life(seed, rest);
        }
    }

    private final class History {

        private final JdbcClient sql;
        private final DoorStore door;
        private final Life life;
        private final Forgotten forgotten;
        private final List<String> story = new ArrayList<>();
        private final PlayedPlan played;
        private final PlanHistory remembered;
        private final Set<Somebody> barred = EnumSet.noneOf(Somebody.class);
        private final Set<Somebody> administering = EnumSet.noneOf(Somebody.class);
        private final Set<Somebody> elsewhere = EnumSet.noneOf(Somebody.class);
        private boolean assessed;
        private boolean hasFamily;
        private Instant now = BEGINNING;
        private SplittableRandom random;

        History(Connection connection, Life life, Forgotten forgotten) {
            this.sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            this.door = new DoorStore(sql);
            this.life = life;
            this.random = new SplittableRandom(life.seed());
            this.forgotten = forgotten;
            var tenant = TenantId.create();
            var unit = UUID.randomUUID();
            sql.sql("call keyring.open_municipality('" + tenant + "')").update();
            sql.sql("insert into municipality (tenant_id, name, language) values ('" + tenant + "', 'X', 'NYNORSK')")
                    .update();
            sql.sql(
                            "insert into local_rules (tenant_id, valid_from, consent_age, entry_level, most_holders, consent_months)"
                                    + " values ('" + tenant + "', '2020-01-01', " + PlanHistory.CONSENT_AGE
                                    + ", 1, 2, 12)")
                    .update();
            sql.sql("insert into unit (tenant_id, unit_id, name, sector) values ('" + tenant + "', '" + unit
                            + "', 'X', 'SCHOOL')")
                    .update();
            // Some are close to fifteen or eighteen, and some are born on a day that most years do not have.
            var born = random.nextInt(4) == 0
                    ? LocalDate.of(random.nextBoolean() ? 2008 : 2012, 2, 29)
                    : today().minusYears(random.nextInt(1, 19)).plusDays(random.nextInt(40));
            story.add("born " + born);
            played = new PlayedPlan(sql, tenant, unit, born, now);
            remembered = new PlanHistory(born);
        }

        String play() {
            for (var step : life.steps()) {
                now = now.plus(Duration.ofMinutes(1));
                random = new SplittableRandom(step.chance());
                happens(step.event());
                // An active plan without a holder would be refused here, as at the end of a transaction.
                sql.sql("set constraints all immediate").update();
                sql.sql("set constraints all deferred").update();
                for (var somebody : Somebody.values()) {
                    compared++;
                    var difference = difference(somebody);
                    if (!difference.isEmpty()) {
                        return difference + " after " + story;
                    }
                }
            }
            return "";
        }

        private void happens(Event event) {
            story.add(event + "@" + today());
            boolean over = hasFamily && !remembered.isActive();
            switch (event) {
                case ASK -> {
                    if (!remembered.isUnderWay() && !over) {
                        ask(Somebody.TEACHER);
                    }
                }
                case YES -> {
                    if (remembered.isUnderWay()) {
                        sayYes();
                    } else if (!over) {
                        ask(Somebody.TEACHER);
                        sayYes();
                    }
                }
                case NO -> {
                    if (remembered.isUnderWay()) {
                        played.decline(now);
                        remembered.saidNo();
                    }
                }
                case WITHDRAW -> {
                    // Not each time, or most plans would end young.
                    if (remembered.isInForce() && random.nextInt(3) == 0) {
                        if (forgotten != Forgotten.THE_WITHDRAWAL) {
                            played.withdraw(now);
                        }
                        remembered.closed();
                    }
                }
                case CLOSE -> {
                    if (remembered.isActive() && random.nextInt(3) == 0) {
                        if (forgotten != Forgotten.THE_CLOSING) {
                            played.close("PLAN_CLOSED", now);
                        }
                        remembered.closed();
                    }
                }
                case ASK_ANEW -> {
                    if (remembered.isClosed() && !remembered.isUnderWay()) {
                        var asker = one(List.copyOf(new TreeSet<>(remembered.mayAskAnew())));
                        ask(asker);
                        remembered.askedAnew(asker);
                    }
                }
                case APPOINT -> {
                    if (remembered.isClosed()) {
                        var asker = one(List.of(Somebody.TEACHER, Somebody.NURSE, Somebody.ADVISER));
                        if (forgotten != Forgotten.THE_APPOINTMENT) {
                            played.appoint(asker, now);
                        }
                        remembered.appointed(asker);
                    }
                }
                case HOURS -> now = now.plus(Duration.ofHours(random.nextInt(1, 30)));
                case DAYS -> now = now.plus(Duration.ofDays(random.nextInt(1, 200)));
                case YEARS -> now = now.plus(Duration.ofDays(random.nextInt(300, 1200)));
                case HAND_OVER -> {
                    var to = one(List.of(Somebody.TEACHER, Somebody.NURSE, Somebody.ADVISER));
                    if (remembered.isActive() && remembered.takesPart(to) && !remembered.isHolder(to)) {
                        if (forgotten != Forgotten.THE_NEW_HOLDER) {
                            played.handOver(to, now);
                        }
                        remembered.handedOver(to);
                    }
                }
                case HOLD_TOO -> {
                    var second = one(List.of(Somebody.TEACHER, Somebody.NURSE, Somebody.ADVISER));
                    if (remembered.isActive()
                            && remembered.takesPart(second)
                            && !remembered.isHolder(second)
                            && !remembered.hasTwoHolders()) {
                        if (forgotten != Forgotten.THE_SECOND_HOLDER) {
                            played.holdToo(second, now);
                        }
                        remembered.holdsToo(second);
                    }
                }
                case LEAVE -> {
                    var employee = one(List.of(Somebody.TEACHER, Somebody.NURSE, Somebody.ADVISER, Somebody.RECTOR));
                    if (remembered.takesPart(employee) && !remembered.isHolder(employee)) {
                        if (forgotten != Forgotten.THE_LEAVER) {
                            played.leave(employee, now);
                        }
                        remembered.left(employee);
                    }
                }
                case MOVE -> {
                    var employee = one(List.of(Somebody.NURSE, Somebody.ADVISER));
                    boolean away = toggle(elsewhere, employee);
                    if (forgotten != Forgotten.THE_ONE_WHO_MOVED) {
                        played.worksInTheService(employee, !away);
                    }
                    remembered.worksInTheService(employee, !away);
                }
                case LEAVE_THE_MUNICIPALITY -> {
                    var employee = one(List.of(Somebody.TEACHER, Somebody.NURSE, Somebody.RECTOR));
                    if (remembered.hasLeft(employee)) {
                        played.comeBack(employee);
                        remembered.cameBack(employee);
                    } else {
                        if (forgotten != Forgotten.THE_ONE_WHO_LEFT_THE_MUNICIPALITY) {
                            played.leaveTheMunicipality(employee, now);
                        }
                        remembered.leftTheMunicipality(employee);
                    }
                }
                case ASK_NEXT -> {
                    if (remembered.nobodyHoldsItWell()) {
                        var asker = one(List.of(Somebody.NURSE, Somebody.COLLEAGUE));
                        played.askNext(asker);
                        remembered.askNext(asker);
                    }
                }
                case RESPONSIBILITY -> {
                    var parent = random.nextBoolean() ? Somebody.MOTHER : Somebody.FATHER;
                    boolean has = !remembered.isResponsible(parent);
                    if (forgotten != Forgotten.THE_RESPONSIBILITY) {
                        played.responsibility(parent, has);
                    }
                    remembered.responsibility(parent, has);
                }
                case BAR -> {
                    var somebody = one(List.of(Somebody.NURSE, Somebody.FATHER));
                    played.bar(somebody, toggle(barred, somebody));
                    remembered.barred(somebody, barred.contains(somebody));
                }
                case OFFICE -> {
                    var somebody = one(List.of(Somebody.ADVISER, Somebody.TEACHER));
                    played.office(somebody, toggle(administering, somebody));
                    remembered.administers(somebody, administering.contains(somebody));
                }
                case GRADE -> grade();
                case LEAD -> {
                    played.lead(!remembered.leads());
                    remembered.leads(!remembered.leads());
                }
                case BREAK_GLASS -> {
                    if (remembered.mayBreakTheGlass()) {
                        var until = now.plus(Duration.ofHours(random.nextInt(1, 25)));
                        played.breakGlass(now, until);
                        remembered.brokeTheGlass(until);
                    }
                }
                case END_EMERGENCY -> {
                    if (forgotten != Forgotten.THE_END_OF_AN_EMERGENCY) {
                        played.endEmergency(now);
                    }
                    remembered.endedTheEmergency();
                }
                case ASSESS -> {
                    assessed = !assessed;
                    played.assess(assessed);
                    remembered.assessed(assessed);
                }
            }
        }

        private void ask(Somebody asker) {
            var named = new EnumMap<Somebody, Named>(Somebody.class);
            INVITED.stream().filter(_ -> random.nextBoolean()).forEach(one -> named.put(one, line()));
            named.put(Somebody.TEACHER, new Named(true, LocalDate.MIN, LocalDate.MAX, false));
            if (remembered.isActive()) {
                Arrays.stream(Somebody.values())
                        .filter(remembered::isHolder)
                        .forEach(holder -> named.put(holder, new Named(true, LocalDate.MIN, LocalDate.MAX, false)));
            }
            named.put(asker, new Named(true, LocalDate.MIN, LocalDate.MAX, false));
            var asked = remembered.isOf(PlanHistory.CONSENT_AGE, today())
                    ? Set.of(Somebody.OWNER)
                    : Set.of(Somebody.MOTHER, Somebody.FATHER);
            var lastDay = today().plusMonths(12);
            var written = new EnumMap<>(named);
            if (forgotten == Forgotten.THE_DAYS_OF_A_LINE) {
                written.replaceAll(
                        (_, line) -> new Named(line.mayWrite(), LocalDate.MIN, LocalDate.MAX, line.forTheService()));
            }
            played.ask(written, asked, lastDay, asker, now);
            remembered.asked(named, asked, lastDay);
        }

        /** Half of them open late or shut early, and half are for the service. */
        private Named line() {
            var from = random.nextBoolean() ? LocalDate.MIN : today().plusDays(random.nextInt(60));
            var until = random.nextBoolean() ? LocalDate.MAX : today().plusDays(random.nextInt(60, 300));
            return new Named(random.nextBoolean(), from, until, random.nextBoolean());
        }

        private void sayYes() {
            now = now.plus(Duration.ofMinutes(1));
            var family = Arrays.stream(Somebody.values())
                    .filter(one -> one == Somebody.OWNER || one.isParent() && remembered.isResponsible(one))
                    .collect(Collectors.toSet());
            played.activate(family, now);
            remembered.allSaidYes();
            remembered.tookPart(family);
            hasFamily = true;
        }

        private void grade() {
            var grade = one(List.of(AddressGrade.OPEN, AddressGrade.CONFIDENTIAL, AddressGrade.STRICTLY_CONFIDENTIAL));
            var named = Arrays.stream(Somebody.values())
                    .filter(one -> one != Somebody.OWNER && random.nextBoolean())
                    .collect(Collectors.toSet());
            if (forgotten != Forgotten.THE_GRADE) {
                played.grade(grade == AddressGrade.OPEN ? "" : grade.name(), named);
            }
            remembered.graded(grade, named);
        }

        private String difference(Somebody who) {
            var sees = new TreeSet<String>();
            var shouldSee = new TreeSet<String>();
            var actor = played.actor(who);
            var facts = door.facts(actor, played.plan, now);
            ASKED_AT_THE_DOOR.forEach((resource, action) -> {
                if (AccessRule.decide(actor, resource, action, facts) instanceof Permitted permitted) {
                    sees.add((resource == Resource.RENEWAL ? "RENEW" : action)
                            + (permitted.obligations().contains(Obligation.HIDE_PLACE) ? "" : " place"));
                }
            });
            var place = remembered.knowsThePlace(who) ? " place" : "";
            add(shouldSee, remembered.reads(who, now), "READ" + place);
            add(shouldSee, remembered.writes(who, today()), "WRITE" + place);
            add(shouldSee, remembered.coordinates(who, today()), "COORDINATE" + place);
            add(shouldSee, remembered.prepares(who), "PREPARE" + place);
            add(shouldSee, remembered.answers(who, today()), "ANSWER" + place);
            add(shouldSee, who == Somebody.RECTOR && remembered.mayBreakTheGlass(), "BREAK_GLASS" + place);
            add(shouldSee, remembered.asksToReopen(who), "ASK" + place);
            add(shouldSee, remembered.asksToRenew(who, today()), "RENEW" + place);
            if (!sees.equals(shouldSee)) {
                return who + " may " + sees + " and not " + shouldSee;
            }
            var listed = new HashSet<>(shouldSee);
            listed.removeIf(word -> NOT_LISTED.contains(word.replace(" place", "")));
            add(listed, remembered.hasRunOut(who, today()) || remembered.asksAboutTheNext(who), "ASK" + place);
            var lists = played.listed(who, now);
            return lists.equals(listed) ? "" : who + " is shown " + lists + " in lists and not " + listed;
        }

        private static void add(Set<String> words, boolean holds, String word) {
            if (holds) {
                words.add(word);
            }
        }

        private static boolean toggle(Set<Somebody> those, Somebody one) {
            return those.remove(one) ? false : those.add(one);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private LocalDate today() {
            return Oslo.day(now);
        }
    }
}
