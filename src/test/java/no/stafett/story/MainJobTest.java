package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.stafett.Look;
import no.stafett.Soon;
import no.stafett.local.LocalMailbox.Letter;
import no.stafett.shared.Language;
import no.stafett.shared.Oslo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main job, from the first talk with a family until another one holds the baton, with everybody signed in at once. The
 * whole of it is done twice: in nynorsk with JavaScript (one parent without), and in bokmål with no JavaScript at all.
 */
class MainJobTest extends StoryTest {

    private static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);
    private static final String ATTENTION = "Eg ser at Tiril står åleine i friminutta";
    private static final String UNDERSTANDING = "Tiril har det lettare når ho veit kven ho skal vere med";
    private static final String MAIN_GOAL = "Tiril har nokon å vere saman med";
    private static final String STEP = "Tiril leikar i friminuttet";
    private static final String ACTIVITY = "Tiril inviterer ein ven heim";
    private static final String COMMENT = "Det gjekk fint på tysdag";
    private static final String EFFECT = "Ho ler meir";
    private static final String NURSES_TEXT = "Tiril leikar to gonger i veka";
    private static final String TEACHERS_TEXT = "Tiril leikar kvar dag";
    private static final String SUMMARY = "Tiril har funne ein ven";
    private static final String LESSON = "Det hjelpte å avtale dagen før";
    private static final String MESSAGE = "Ring mor på måndag";

    private Reader teacher;
    private Reader mother;
    private Reader father;
    private Reader nurse;
    private List<Reader> outsiders;
    private String plan = "";
    private String goal = "";
    private String activity = "";

    record Manner(Look teacher, Look mother, Look father) {}

    static Stream<Manner> manners() {
        return Stream.of(
                new Manner(Look.desktop(), Look.phone(), Look.desktop().withoutJavaScript()),
                new Manner(inBokmal(Look.desktop()), inBokmal(Look.phone()), inBokmal(Look.phone())));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void a_family_and_those_who_help_carry_a_plan_from_hand_to_hand(Manner manner) {
        everybodySignsIn(manner);
        theTeacherPreparesAndInvites();
        theLettersSayNothing();
        nobodyElseSeesAnything();
        bothParentsSayYes();
        theyWriteWhatTheySeeAndWhereTheyWillGo();
        theMotherCommentsOnHerPhone();
        theNurseEvaluates();
        twoWriteAtOnce();
        theActivityEndsAndTheGoalIsClosed();
        theBatonIsGivenOn();
        theLogTellsEveryStep();
        outsidersSeeNothing();
    }

    private void everybodySignsIn(Manner manner) {
        teacher = reader(people.teacher(), manner.teacher());
        mother = reader(people.mother(), manner.mother());
        father = reader(people.father(), manner.father());
        nurse = reader(people.nurse(), manner.teacher());
        outsiders = List.of(reader("kollega", manner.teacher()), reader("laerar-nabokommune", manner.mother()));
    }

    private void theTeacherPreparesAndInvites() {
        teacher.open("/start");
        teacher.follow("start.open");
        teacher.write("nationalId", people.child().key());
        assertThat(teacher.press("opening.next")).isEqualTo(200);
        plan = "/plans/" + teacher.idAfter("plans");
        assertThat(teacher.text())
                .contains(
                        people.child().name(),
                        people.mother().name(),
                        people.father().name());

        teacher.write("oralConsentBy", "Rakel og Leo")
                .write("oralConsentOn", TODAY.toString())
                .tick("leaderTold")
                .tick("holderSettled")
                .select("participants[0].person", people.nurse().id().toString())
                .select("participants[0].role", "PARTICIPANT")
                .tick("participants[0].mayWrite");
        assertThat(teacher.press("preparation.next")).isEqualTo(200);
        assertThat(teacher.text())
                .contains(people.child().name(), people.nurse().name(), "Rakel og Leo")
                .doesNotContain(words(teacher, "check.missing"));

        assertThat(teacher.press("check.send")).isEqualTo(200);
        assertThat(teacher.heading()).isEqualTo(words(teacher, "awaiting.title"));
        assertThat(teacher.text())
                .contains(people.mother().name(), people.father().name());
    }

    private void theLettersSayNothing() {
        for (var parent : List.of(people.mother(), people.father())) {
            var letter = onlyLetterTo(parent);
            // The municipality writes nynorsk until the reader has chosen.
            var t = bundles.in(Language.NYNORSK);
            assertThat(letter.subject()).isEqualTo(t.get("notification.subject"));
            assertThat(letter.text())
                    .contains(t.get("notification.CONSENT_REQUESTED"))
                    .doesNotContain(
                            people.child().firstName(),
                            people.child().lastName(),
                            people.teacher().lastName(),
                            "http",
                            "/plans",
                            plan.substring("/plans/".length()));
        }
        assertThat(mailbox.lettersTo(people.nurse().email())).isEmpty();
    }

    private void nobodyElseSeesAnything() {
        outsidersSeeNothing();
        for (var path : List.of("", "/goals", "/people", "/handovers", "/log", "/consent", "/invitation")) {
            assertThat(nurse.open(plan + path)).as("the nurse at " + path).isEqualTo(404);
        }
        nurse.open("/start");
        assertThat(nurse.text()).doesNotContain(people.child().firstName());
        assertThat(teacher.open(plan + "/invitation")).isEqualTo(200);
        assertThat(teacher.open(plan + "/goals/new")).isEqualTo(404);
    }

    private void bothParentsSayYes() {
        var child = people.child().firstName();
        mother.open("/start");
        assertThat(mother.text()).contains(words(mother, "start.waiting.CONSENT_TO_ANSWER", child));
        mother.follow("start.link.CONSENT_TO_ANSWER");
        assertThat(mother.text())
                .contains(people.teacher().name(), people.nurse().name(), child);
        assertThat(mother.press("consent.yes")).isEqualTo(200);
        assertThat(mother.text())
                .contains(words(mother, "consent.waiting", people.father().name()));
        assertThat(nurse.open(plan)).isEqualTo(404);

        father.open("/start");
        father.follow("start.link.CONSENT_TO_ANSWER");
        assertThat(father.press("consent.yes")).isEqualTo(200);
        assertThat(father.text()).contains(words(father, "consent.in-force"));

        for (var each : List.of(teacher, mother, father, nurse)) {
            assertThat(each.open(plan)).isEqualTo(200);
            assertThat(each.text()).contains(people.teacher().name(), "55 10 99 01");
        }
    }

    private void theyWriteWhatTheySeeAndWhereTheyWillGo() {
        teacher.follow("overview.goals.first");
        teacher.write("attention", ATTENTION)
                .write("sharedUnderstanding", UNDERSTANDING)
                .write("title", MAIN_GOAL);
        assertThat(teacher.press("goal-form.save.MAIN")).isEqualTo(200);
        teacher.write("title", STEP).write("evaluateBy", TODAY.plusDays(6).toString());
        assertThat(teacher.press("goal-form.save.SUB")).isEqualTo(200);
        goal = plan + "/goals/" + teacher.idAfter("goals");
        teacher.write("title", ACTIVITY)
                .select("responsible", people.mother().id().toString())
                .select("arena", "HOME")
                .write("dueDate", TODAY.plusDays(5).toString());
        assertThat(teacher.press("activity-form.save")).isEqualTo(200);
        activity = plan + "/activities/" + teacher.idAfter("activities");

        for (var each : List.of(mother, father, nurse)) {
            each.open(plan + "/goals");
            assertThat(each.text()).contains(ATTENTION, UNDERSTANDING, MAIN_GOAL, STEP, ACTIVITY);
        }
        teacher.open("/start");
        assertThat(teacher.text())
                .contains(words(
                        teacher,
                        "start.waiting.GOAL_TO_EVALUATE",
                        people.child().firstName(),
                        STEP,
                        teacher.t().day(TODAY.plusDays(6))));
    }

    private void theMotherCommentsOnHerPhone() {
        mother.open("/start");
        assertThat(mother.text())
                .contains(words(
                        mother,
                        "start.waiting.ACTIVITY_DUE",
                        people.child().firstName(),
                        ACTIVITY,
                        mother.t().day(TODAY.plusDays(5))));
        mother.follow("start.link.ACTIVITY_DUE");
        mother.write("comment", COMMENT);
        assertThat(mother.press("comments.send")).isEqualTo(200);
        assertThat(mother.text()).contains(COMMENT);

        teacher.open(activity);
        assertThat(teacher.text()).contains(COMMENT, people.mother().name());
        teacher.open(plan);
        assertThat(teacher.text())
                .contains(words(
                        teacher, "log.ActivityCommented.team", people.mother().name(), ACTIVITY));
    }

    private void theNurseEvaluates() {
        nurse.open(goal);
        nurse.follow("evaluations.write");
        nurse.choose("worked", "PARTLY").write("effect", EFFECT);
        assertThat(nurse.press("evaluation-form.save")).isEqualTo(200);

        father.open(goal);
        assertThat(father.text()).contains(EFFECT, people.nurse().name());
    }

    private void twoWriteAtOnce() {
        teacher.open(goal + "/versions/new");
        nurse.open(goal + "/versions/new");
        nurse.write("title", NURSES_TEXT);
        assertThat(nurse.press("goal-form.save.SUB")).isEqualTo(200);

        teacher.write("title", TEACHERS_TEXT);
        assertThat(teacher.press("goal-form.save.SUB")).isEqualTo(409);
        assertThat(teacher.heading())
                .isEqualTo(words(teacher, "conflict.heading", people.nurse().name()));
        assertThat(teacher.text()).contains(NURSES_TEXT, TEACHERS_TEXT);
        assertThat(teacher.press("conflict.mine.use")).isEqualTo(200);

        father.open(goal + "/versions");
        assertThat(father.text()).contains(STEP, NURSES_TEXT, TEACHERS_TEXT);
    }

    private void theActivityEndsAndTheGoalIsClosed() {
        teacher.open(activity);
        teacher.follow("activity.end");
        assertThat(teacher.press("activity-ending.save")).isEqualTo(422);
        teacher.choose("reason", "CARRIED_ON_IN_DAILY_LIFE").write("note", LESSON);
        assertThat(teacher.press("activity-ending.save")).isEqualTo(200);
        assertThat(teacher.text()).contains(words(teacher, "endReason.CARRIED_ON_IN_DAILY_LIFE"), LESSON);

        teacher.open(goal);
        teacher.follow("goals.close.SUB");
        teacher.write("summary", SUMMARY);
        assertThat(teacher.press("goals.close.SUB")).isEqualTo(200);
        mother.open(plan + "/goals");
        assertThat(mother.text()).contains(words(mother, "goals.closed", 1), SUMMARY);
    }

    private void theBatonIsGivenOn() {
        teacher.open(plan);
        teacher.follow("frame.tab.BATON");
        teacher.choose("to", people.nurse().id().toString()).write("message", MESSAGE);
        assertThat(teacher.press("handover.offer")).isEqualTo(200);
        assertThat(teacher.text())
                .contains(words(teacher, "handover.from-me", people.nurse().name()));

        nurse.open("/start");
        assertThat(nurse.text())
                .contains(words(
                        nurse,
                        "start.waiting.BATON_OFFERED",
                        people.child().firstName(),
                        people.teacher().name()));
        nurse.follow("start.link.BATON_OFFERED");
        assertThat(nurse.text()).contains(MESSAGE, words(nurse, "handover.means.not"));
        for (int duty = 1; duty <= 5; duty++) {
            assertThat(nurse.text()).contains(words(nurse, "handover.means." + duty));
        }
        assertThat(nurse.press("handover.accept")).isEqualTo(200);

        mother.open(plan);
        assertThat(mother.page().locator(".holder__name").textContent())
                .isEqualTo(people.nurse().name());
        assertThat(teacher.open(plan + "/handovers")).isEqualTo(200);
        assertThat(teacher.page()
                        .locator("form[action='" + plan + "/handovers']")
                        .count())
                .isZero();
    }

    private void theLogTellsEveryStep() {
        for (var each : List.of(mother, father, teacher, nurse)) {
            var as = each == mother || each == father ? ".family" : ".team";
            assertThat(each.open(plan + "/log")).isEqualTo(200);
            assertThat(each.text())
                    .contains(
                            said(each, "PlanOpened" + as, people.teacher()),
                            said(each, "ConsentSent" + as, people.teacher()),
                            said(each, "ConsentGiven" + as, people.mother()),
                            said(each, "ConsentGiven" + as, people.father()),
                            said(each, "PlanActivated" + as, people.father()),
                            words(
                                    each,
                                    "log.ParticipantAdded" + as,
                                    people.father().name(),
                                    people.nurse().name()),
                            words(
                                    each,
                                    "log.MainGoalRegistered" + as,
                                    people.teacher().name(),
                                    MAIN_GOAL),
                            words(
                                    each,
                                    "log.SubGoalRegistered" + as,
                                    people.teacher().name(),
                                    STEP),
                            words(
                                    each,
                                    "log.ActivityAdded" + as,
                                    people.teacher().name(),
                                    ACTIVITY),
                            words(
                                    each,
                                    "log.ActivityCommented" + as,
                                    people.mother().name(),
                                    ACTIVITY),
                            words(each, "log.GoalEvaluated" + as, people.nurse().name(), STEP),
                            words(each, "log.GoalChanged" + as, people.nurse().name(), NURSES_TEXT),
                            words(each, "log.GoalChanged" + as, people.teacher().name(), TEACHERS_TEXT),
                            words(
                                    each,
                                    "log.ActivityEnded" + as,
                                    people.teacher().name(),
                                    ACTIVITY),
                            words(each, "log.GoalClosed" + as, people.teacher().name(), TEACHERS_TEXT),
                            words(
                                    each,
                                    "log.BatonOffered" + as,
                                    people.teacher().name(),
                                    people.nurse().name()),
                            words(
                                    each,
                                    "log.BatonPassed" + as,
                                    people.nurse().name(),
                                    people.teacher().name()));
        }
        assertThat(mother.open(plan + "/access-log")).isEqualTo(200);
        // Those who were refused came early, and the newest stand first.
        assertThat(mother.follow("log.older")).isEqualTo(200);
        assertThat(mother.text()).contains(words(mother, "access-log.refused"));
    }

    private void outsidersSeeNothing() {
        for (var outsider : outsiders) {
            for (var path :
                    List.of("", "/goals", "/people", "/handovers", "/log", "/consent", "/invitation", "/cover")) {
                assertThat(outsider.open(plan + path))
                        .as("an outsider at " + path)
                        .isEqualTo(404);
            }
            for (var page :
                    Stream.of(goal, activity).filter(page -> !page.isEmpty()).toList()) {
                assertThat(outsider.open(page)).as("an outsider at " + page).isEqualTo(404);
            }
            outsider.open("/start");
            assertThat(outsider.text()).doesNotContain(plan);
        }
    }

    private Letter onlyLetterTo(StoryPeople.Member person) {
        Soon.itIsSo(
                "a letter to " + person.name(),
                () -> !mailbox.lettersTo(person.email()).isEmpty());
        assertThat(mailbox.lettersTo(person.email())).hasSize(1);
        return mailbox.lettersTo(person.email()).getFirst();
    }

    private static String words(Reader reader, String key, Object... values) {
        return reader.t().get(key, values).replaceAll("\\s+", " ").strip();
    }

    private static String said(Reader reader, String event, StoryPeople.Member who) {
        return words(reader, "log." + event, who.name(), "");
    }

    private static Look inBokmal(Look look) {
        return look.withoutJavaScript().in(Language.BOKMAL);
    }
}
