package no.stafett.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.ConsentScene;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.handover.domain.Split;
import no.stafett.handover.usecase.AcceptBaton;
import no.stafett.handover.usecase.DeclineBaton;
import no.stafett.handover.usecase.DivideDuties;
import no.stafett.handover.usecase.LayDownBaton;
import no.stafett.handover.usecase.OfferBaton;
import no.stafett.handover.usecase.ShareBaton;
import no.stafett.handover.usecase.TakeBackBaton;
import no.stafett.leaving.usecase.AppointHolder;
import no.stafett.leaving.usecase.RecordLeaving;
import no.stafett.leaving.usecase.UndoLeaving;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever two people do with a baton at the same moment – also that one of them leaves, or that a leader appoints – one or two
 * hold it afterwards and one of them is called first (H-01, H-10, K5). The number of pairs is chosen with
 * {@code -Dbaton.pairs=10000}.
 */
class BatonNeverDropsTest extends ConsentScene {

    private static final int PAIRS = Integer.getInteger("baton.pairs", 400);
    private static final int PLANS = 8;
    private static final Outcome<Split> SPLIT = Split.agreed("a", "b", Optional.of(Split.First.ME));

    private enum Act {
        OFFER,
        SHARE,
        ACCEPT,
        ACCEPT_AGAIN,
        DECLINE,
        TAKE_BACK,
        DIVIDE,
        LAY_DOWN,
        LEAVE,
        APPOINT,
        APPOINT_ANOTHER
    }

    @Autowired
    private OfferBaton offer;

    @Autowired
    private ShareBaton share;

    @Autowired
    private AcceptBaton accept;

    @Autowired
    private DeclineBaton decline;

    @Autowired
    private TakeBackBaton takeBack;

    @Autowired
    private DivideDuties divide;

    @Autowired
    private LayDownBaton layDown;

    @Autowired
    private RecordLeaving recordLeaving;

    @Autowired
    private UndoLeaving undoLeaving;

    @Autowired
    private AppointHolder appointHolder;

    private final Map<Act, AtomicInteger> done = Stream.of(Act.values())
            .collect(Collectors.toMap(
                    act -> act, _ -> new AtomicInteger(), (one, _) -> one, () -> new EnumMap<>(Act.class)));

    @Test
    void it_is_held_after_every_pair_of_acts() throws Exception {
        // Who leaves one plan leaves them all, so each has a team of its own; the teacher is everybody's and stays.
        var teams = Stream.generate(BatonNeverDropsTest.this::team).limit(PLANS).toList();
        var plans = teams.stream().collect(Collectors.toMap(this::planOf, team -> team));

        int dropped = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rows = plans.entrySet().stream()
                    .map(plan -> threads.submit(() -> storm(plan.getKey(), plan.getValue(), PAIRS / PLANS)))
                    .toList();
            for (var row : rows) {
                dropped += row.get();
            }
        }

        int all = done.values().stream().mapToInt(AtomicInteger::get).sum();
        System.out.println("Baton: " + PAIRS + " pairs of acts at once, " + all + " acts done " + done + ", " + dropped
                + " dropped");
        assertThat(dropped).isZero();
        assertThat(all).isGreaterThan(PAIRS / 4);
        assertThat(done.get(Act.LEAVE).get()).as("some have left").isPositive();
        assertThat(done.get(Act.APPOINT).get()).as("some were appointed").isPositive();
    }

    private List<PersonId> team() {
        return Stream.concat(
                        Stream.of(TEACHER.id()),
                        Stream.of("Ada", "Bo", "Cato").map(name -> employee(name, "Storm", "Lærar", mailAddress())))
                .toList();
    }

    private PlanId planOf(List<PersonId> team) {
        return runningPlan(team.stream()
                .skip(1)
                .map(person -> new PlannedLine(person, ParticipantRole.PARTICIPANT, true))
                .toArray(PlannedLine[]::new));
    }

    @Test
    void a_baton_that_is_dropped_is_seen_and_refused_by_the_database() {
        var plan = runningPlan();

        assertThat(catchThrown(
                        () -> inTheMunicipality(() -> sql.sql("update baton set until = now() where plan_id = :plan")
                                .param("plan", plan.value())
                                .update())))
                .hasRootCauseMessage("ERROR: an active plan has one or two baton holders");
        assertThat(isHeld(plan)).isTrue();
    }

    private static Throwable catchThrown(Runnable work) {
        return catchThrowable(work::run);
    }

    private int storm(PlanId plan, List<PersonId> team, int pairs) throws Exception {
        var random = new SplittableRandom(plan.value().getLeastSignificantBits());
        int dropped = 0;
        try (var two = Executors.newFixedThreadPool(2)) {
            for (int pair = 0; pair < pairs; pair++) {
                if (random.nextInt(4) == 0) {
                    bringBack(plan, team);
                }
                List<Callable<Boolean>> acts = List.of(act(plan, team, random), act(plan, team, random));
                for (Future<Boolean> one : two.invokeAll(acts)) {
                    one.get();
                }
                if (!isHeld(plan)) {
                    dropped++;
                }
            }
        }
        return dropped;
    }

    /** Those who left are in the team again, as if the family had named them anew. */
    private void bringBack(PlanId plan, List<PersonId> team) throws Exception {
        for (var person : team) {
            as(RECTOR.id(), actor -> undoLeaving.undo(actor, person));
        }
        inTheMunicipality(() -> sql.sql("""
                        insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
                        select l.tenant_id, l.plan_id, l.person_id, 'PARTICIPANT', true, l.line_id, clock_timestamp()
                          from consent_line l
                         where l.plan_id = :plan
                        on conflict do nothing
                        """).param("plan", plan.value()).update());
    }

    private Callable<Boolean> act(PlanId plan, List<PersonId> team, SplittableRandom random) {
        var act = Act.values()[random.nextInt(Act.values().length)];
        var open = openOffer(plan);
        var somebody = team.get(random.nextInt(team.size()));
        var another = team.get(random.nextInt(team.size()));
        var holder = holderOf(plan, random);
        var leaver = random.nextBoolean() && !holder.equals(TEACHER.id())
                ? holder
                : team.get(1 + random.nextInt(team.size() - 1));
        var layer = random.nextInt(4) == 0 ? somebody : holder;
        return () -> {
            boolean wasDone = switch (act) {
                case OFFER -> as(holder, actor -> offer.offer(actor, plan, Optional.of(another), ""));
                case SHARE -> as(holder, actor -> share.share(actor, plan, Optional.of(another), SPLIT, ""));
                case ACCEPT, ACCEPT_AGAIN ->
                    open.isPresent()
                            && as(
                                    open.get().to(),
                                    actor -> accept.accept(
                                            actor, plan, open.get().id()));
                case DECLINE ->
                    open.isPresent()
                            && as(
                                    open.get().to(),
                                    actor -> decline.decline(
                                            actor, plan, open.get().id(), "Nei"));
                case TAKE_BACK ->
                    open.isPresent()
                            && as(
                                    open.get().from(),
                                    actor -> takeBack.takeBack(
                                            actor, plan, open.get().id()));
                case DIVIDE -> as(holder, actor -> divide.divide(actor, plan, SPLIT));
                case LAY_DOWN -> as(layer, actor -> layDown.layDown(actor, plan));
                case LEAVE -> as(RECTOR.id(), actor -> recordLeaving.record(actor, leaver, Optional.of(today())));
                case APPOINT -> as(RECTOR.id(), actor -> appointHolder.appoint(actor, plan, Optional.of(somebody)));
                case APPOINT_ANOTHER ->
                    as(RECTOR.id(), actor -> appointHolder.appoint(actor, plan, Optional.of(another)));
            };
            if (wasDone) {
                done.get(act).incrementAndGet();
            }
            return wasDone;
        };
    }

    private interface Deed {
        Outcome<?> by(Actor actor);
    }

    /** Whether it was done; one who may not is turned away at the door, and that is an answer too. */
    private static boolean as(PersonId person, Deed deed) throws Exception {
        var actor = new Actor(TEACHER.tenant(), person, Actor.Capacity.EMPLOYEE);
        try {
            return TenantScope.call(actor, () -> deed.by(actor)) instanceof Outcome.Done<?>;
        } catch (NotYours _) {
            return false;
        }
    }

    private record Open(HandoverId id, PersonId from, PersonId to) {}

    private Optional<Open> openOffer(PlanId plan) {
        return inTheMunicipality(() -> sql.sql(
                        "select handover_id, from_id, to_id from handover where plan_id = :plan and waits limit 1")
                .param("plan", plan.value())
                .query((row, _) -> new Open(
                        Rows.id(row, "handover_id", HandoverId::new),
                        Rows.id(row, "from_id", PersonId::new),
                        Rows.id(row, "to_id", PersonId::new)))
                .optional());
    }

    private PersonId holderOf(PlanId plan, SplittableRandom random) {
        var holders = inTheMunicipality(
                () -> sql.sql("select person_id from baton where plan_id = :plan and until is null order by person_id")
                        .param("plan", plan.value())
                        .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                        .list());
        return holders.get(random.nextInt(holders.size()));
    }

    private boolean isHeld(PlanId plan) {
        int holders = count("baton", plan, "until is null");
        return holders >= 1 && holders <= 2 && count("baton", plan, "until is null and primary_contact") == 1;
    }
}
