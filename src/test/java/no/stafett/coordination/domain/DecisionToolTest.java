package no.stafett.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.Advice.NextStep;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.Refusal;
import no.stafett.shared.Wording;
import org.junit.jupiter.api.Test;

/** The decision tool against a table that was written without it: every way to answer there is (requirements §1.14). */
class DecisionToolTest {

    private static final ServiceRow SCHOOL = row("Skule", Ownership.MUNICIPAL, CoordinationRole.BATON_HOLDER);
    private static final ServiceRow THERAPIST = row("Fysioterapeut", Ownership.MUNICIPAL, CoordinationRole.COORDINATOR);
    private static final ServiceRow OFFICE =
            row("Tildelingskontor", Ownership.MUNICIPAL, CoordinationRole.CHILD_COORDINATOR);
    private static final ServiceRow HOSPITAL = row("BUP", Ownership.STATE);
    private static final ServiceTable TABLE = new ServiceTable(List.of(SCHOOL, THERAPIST, OFFICE, HOSPITAL));

    /** The first row that fits counts; a star is anything, a dash is no answer. */
    private static final String ADVICE = """
            # other | needs | time | schooling                 | staircase             | what comes of it
            -       | *     | *    | *                         | *                     | ask OTHER_SERVICES
            NO      | -     | *    | *                         | *                     | ask NEEDS_OTHERS
            NO      | NO    | *    | *                         | *                     | NoPlanAlone
            *       | *     | -    | *                         | *                     | ask OVER_TIME
            *       | *     | NO   | *                         | *                     | NoPlanForNow
            *       | *     | YES  | -                         | *                     | ask SCHOOLING
            *       | *     | YES  | WITH_EDUCATION_PLAN       | *                     | EducationPlan
            *       | *     | YES  | *                         | -                     | ask STAIRCASE
            *       | *     | YES  | *                         | COORDINATOR_APPOINTED | ChildCoordinatorCoordinates
            *       | *     | YES  | *                         | *                     | Plan
            """;

    @Test
    void every_way_to_answer_leads_where_the_table_says() {
        int compared = 0;
        var differences = new ArrayList<String>();
        for (var other : orNothing(Reply.class))
            for (var needs : orNothing(Reply.class))
                for (var time : orNothing(Reply.class))
                    for (var schooling : orNothing(Schooling.class))
                        for (var staircase : orNothing(Staircase.class)) {
                            var answers = new Answers(
                                    other,
                                    needs,
                                    time,
                                    schooling,
                                    staircase,
                                    following(1, SCHOOL, THERAPIST, OFFICE),
                                    Optional.of(new Named.Nobody()),
                                    Optional.of(new Named.Nobody()));
                            var expected =
                                    expected(word(other), word(needs), word(time), word(schooling), word(staircase));
                            if (!expected.equals(said(answers))) {
                                differences.add(answers + ": " + said(answers) + ", not " + expected);
                            }
                            compared++;
                        }
        assertThat(compared).isEqualTo(3 * 3 * 3 * 4 * 5);
        assertThat(differences).isEmpty();
    }

    /** Who is natural, who asks and how many there are: all of it at once. */
    @Test
    void what_to_do_next_follows_from_who_is_natural_who_asks_and_how_many_they_are() {
        var pointed = List.<Named>of(new Named.Nobody(), new Named.One(SCHOOL.id()));
        var own = List.<Named>of(new Named.Nobody(), new Named.One(SCHOOL.id()), new Named.One(HOSPITAL.id()));
        for (var natural : pointed) {
            for (var mine : own) {
                for (int unnamed = 0; unnamed < 4; unnamed++) {
                    var advice =
                            advised(plan(Staircase.BATON_LOG, following(unnamed, SCHOOL, HOSPITAL), natural, mine));
                    var expected = natural.chosen().isPresent() && natural.equals(mine)
                            ? NextStep.I_COORDINATE
                            : unnamed == 0 ? NextStep.TWO_AGREE : NextStep.CLARIFY;
                    assertThat(advice)
                            .as(natural + ", " + mine + ", " + unnamed)
                            .isEqualTo(new Advice.Plan(Staircase.BATON_LOG, natural.chosen(), expected));
                    assertThat(advice.needsContact()).isEqualTo(expected != NextStep.I_COORDINATE);
                }
            }
        }
    }

    @Test
    void only_a_municipal_service_with_a_role_on_the_step_may_be_pointed_at() {
        var everybody = following(0, SCHOOL, THERAPIST, OFFICE, HOSPITAL);
        var may = Stream.of(Staircase.BATON_LOG, Staircase.INDIVIDUAL_PLAN, Staircase.CHILD_COORDINATOR)
                .map(step -> plan(step, everybody, new Named.Nobody(), new Named.Nobody())
                        .candidates(TABLE))
                .toList();
        assertThat(may).containsExactly(List.of(SCHOOL), List.of(THERAPIST), List.of(THERAPIST, OFFICE));

        for (var row : List.of(THERAPIST, OFFICE, HOSPITAL)) {
            assertThat(refused(plan(Staircase.BATON_LOG, everybody, new Named.One(row.id()), new Named.Nobody())))
                    .containsExactly(ToolRefusal.NATURAL_MAY_NOT_COORDINATE);
        }
    }

    @Test
    void one_service_alone_is_asked_for_the_others() {
        assertThat(refused(plan(Staircase.BATON_LOG, following(0, SCHOOL), new Named.Nobody(), new Named.Nobody())))
                .containsExactly(ToolRefusal.SERVICES_ARE_TOO_FEW);
    }

    @Test
    void with_nobody_named_from_the_table_nobody_is_asked_whose_they_are() {
        var answers = new Answers(
                Optional.of(Reply.YES),
                Optional.empty(),
                Optional.of(Reply.YES),
                Optional.of(Schooling.OTHERS_TOO),
                Optional.of(Staircase.BATON_LOG),
                following(2),
                Optional.empty(),
                Optional.empty());

        assertThat(advised(answers))
                .isEqualTo(new Advice.Plan(Staircase.BATON_LOG, Optional.empty(), NextStep.TWO_AGREE));
    }

    @Test
    void a_service_that_is_no_longer_in_the_table_and_one_that_was_not_ticked_are_refused() {
        var gone = row("Borte", Ownership.MUNICIPAL);
        assertThat(refused(
                        plan(Staircase.BATON_LOG, following(0, SCHOOL, gone), new Named.Nobody(), new Named.Nobody())))
                .containsExactly(ToolRefusal.SERVICE_IS_UNKNOWN);
        assertThat(refused(plan(
                        Staircase.BATON_LOG,
                        following(0, SCHOOL, HOSPITAL),
                        new Named.Nobody(),
                        new Named.One(OFFICE.id()))))
                .containsExactly(ToolRefusal.MINE_IS_NOT_AMONG_THEM);
    }

    private static Answers plan(Staircase step, Optional<Following> following, Named natural, Named mine) {
        return new Answers(
                Optional.of(Reply.NO),
                Optional.of(Reply.YES),
                Optional.of(Reply.YES),
                Optional.of(Schooling.WITHOUT_EDUCATION_PLAN),
                Optional.of(step),
                following,
                Optional.of(natural),
                Optional.of(mine));
    }

    private static Optional<Following> following(int unnamed, ServiceRow... rows) {
        return Optional.of(new Following(Stream.of(rows).map(ServiceRow::id).toList(), unnamed));
    }

    private static ServiceRow row(String name, Ownership ownership, CoordinationRole... roles) {
        return new ServiceRow(
                ServiceId.create(),
                1,
                LocalDate.of(2026, 1, 1),
                new Wording(name, name),
                ownership,
                Set.of(roles),
                Wording.NONE,
                Wording.NONE,
                false);
    }

    private static Advice advised(Answers answers) {
        assertThat(DecisionTool.advise(answers, TABLE)).isInstanceOf(Done.class);
        return ((Done<Advice>) DecisionTool.advise(answers, TABLE)).value();
    }

    private static List<Refusal> refused(Answers answers) {
        assertThat(DecisionTool.advise(answers, TABLE)).isInstanceOf(Refused.class);
        return ((Refused<Advice>) DecisionTool.advise(answers, TABLE)).reasons();
    }

    private static String said(Answers answers) {
        return switch (DecisionTool.advise(answers, TABLE)) {
            case Done<Advice>(var advice) -> advice.getClass().getSimpleName();
            case Refused<Advice>(var reasons) ->
                "ask " + ((ToolRefusal) reasons.getFirst()).question().name();
        };
    }

    private static String expected(String... answers) {
        return ADVICE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new))
                .filter(row -> fits(row, answers))
                .map(row -> row[answers.length])
                .findFirst()
                .orElseThrow();
    }

    private static boolean fits(String[] row, String[] answers) {
        for (int n = 0; n < answers.length; n++) {
            if (!row[n].equals("*") && !row[n].equals(answers[n])) {
                return false;
            }
        }
        return true;
    }

    private static <E extends Enum<E>> List<Optional<E>> orNothing(Class<E> type) {
        return Stream.concat(
                        Stream.of(Optional.<E>empty()),
                        EnumSet.allOf(type).stream().map(Optional::of))
                .toList();
    }

    private static String word(Optional<? extends Enum<?>> word) {
        return word.map(Enum::name).orElse("-");
    }
}
