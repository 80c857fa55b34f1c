package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stafett.Look;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.Test;

/**
 * How long the tasks are. Everybody begins where the sign-in leads, on the start page. A page counts when something is done
 * on it: the start page and the page that tells that it is done do not, so pages are one fewer than loads. A field counts
 * when it is filled, chosen or ticked.
 */
class TaskLengthTest extends StoryTest {

    private static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);

    @Test
    void a_plan_is_opened_and_the_invitation_sent_in_three_pages_and_five_fields() {
        var teacher = atStart(people.teacher());
        teacher.follow("start.open");
        teacher.write("nationalId", people.child().key()).press("opening.next");
        teacher.write("oralConsentBy", "Rakel og Leo")
                .write("oralConsentOn", TODAY.toString())
                .tick("leaderTold")
                .tick("holderSettled")
                .press("preparation.next");
        teacher.press("check.send");

        assertThat(teacher.heading()).isEqualTo(teacher.t().get("awaiting.title"));
        assertThat(teacher.loads() - 1).isEqualTo(3);
        assertThat(teacher.fields()).isEqualTo(5);
    }

    @Test
    void the_first_activity_is_four_pages_and_nine_fields_from_the_consent() {
        agreed();
        var teacher = atStart(people.teacher());
        teacher.followWords(people.child().firstName());
        teacher.follow("overview.goals.first");
        teacher.write("attention", "Tiril står åleine i friminutta")
                .write("sharedUnderstanding", "Tiril har det lettare når ho veit kven ho skal vere med")
                .write("title", "Tiril har nokon å vere saman med")
                .press("goal-form.save.MAIN");
        teacher.write("title", "Tiril leikar i friminuttet")
                .write("evaluateBy", TODAY.plusDays(30).toString())
                .press("goal-form.save.SUB");
        teacher.write("title", "Tiril inviterer ein ven heim")
                .select("responsible", people.mother().id().toString())
                .select("arena", "HOME")
                .write("dueDate", TODAY.plusDays(20).toString())
                .press("activity-form.save");

        assertThat(teacher.path()).contains("/activities/");
        assertThat(teacher.loads() - 1).isEqualTo(4);
        assertThat(teacher.fields()).isEqualTo(9);
    }

    @Test
    void a_parent_says_yes_on_one_page() {
        invite();
        var mother = atStart(people.mother(), Look.phone());
        mother.follow("start.link.CONSENT_TO_ANSWER");
        mother.press("consent.yes");

        assertThat(mother.text()).contains(mother.t().get("consent.thanks"));
        assertThat(mother.loads()).isEqualTo(2);
        assertThat(mother.fields()).isZero();
    }

    @Test
    void a_parent_sees_what_comes_next_and_whom_to_call_without_a_click() {
        play();
        var mother = atStart(people.mother(), Look.phone());

        assertThat(mother.text())
                .contains(
                        "Tiril inviterer ein ven heim",
                        mother.t().day(ActiveStory.SOON),
                        people.teacher().name());
        assertThat(mother.page().locator("main a[href='tel:55109901']").count()).isEqualTo(1);
        assertThat(mother.clicks()).isZero();
    }

    @Test
    void a_comment_and_a_done_are_two_clicks() {
        var story = play();
        var mother = atStart(people.mother(), Look.phone());
        mother.follow("start.link.ACTIVITY_DUE");
        mother.write("comment", "Det gjekk fint").press("comments.send");
        assertThat(mother.text()).contains("Det gjekk fint");
        assertThat(mother.clicks()).isEqualTo(2);

        mother.open("/start");
        mother.beginToCount();
        mother.follow("start.link.ACTIVITY_DUE");
        mother.press("activity.i-did-it");
        assertThat(mother.text()).contains(mother.t().get("endReason.DONE"));
        assertThat(mother.clicks()).isEqualTo(2);

        var nurse = atStart(people.nurse());
        nurse.open(story.plan());
        nurse.followWords("Tiril leikar i friminuttet");
        nurse.write("comment", "Eg såg det same").press("comments.send");
        assertThat(nurse.clicks()).isEqualTo(2);
    }

    @Test
    void the_baton_is_offered_in_three_loads_and_accepted_in_two_clicks() {
        agreed();
        var teacher = atStart(people.teacher());
        teacher.followWords(people.child().firstName());
        teacher.follow("frame.tab.BATON");
        teacher.choose("to", people.nurse().id().toString()).press("handover.offer");
        assertThat(teacher.loads()).isEqualTo(3);

        var nurse = atStart(people.nurse());
        nurse.follow("start.link.BATON_OFFERED");
        nurse.press("handover.accept");
        assertThat(nurse.text()).contains(nurse.t().get("handover.holds-now"));
        assertThat(nurse.clicks()).isEqualTo(2);
    }

    @Test
    void a_consent_is_withdrawn_in_three_clicks_from_any_page_of_the_plan() {
        var story = play();
        var mother = atStart(people.mother(), Look.phone());
        var plan = story.plan();
        for (var page :
                List.of(plan, plan + "/goals", story.main(), story.activity(), plan + "/handovers", plan + "/log")) {
            mother.open(page);
            mother.beginToCount();
            mother.follow("frame.tab.PEOPLE");
            mother.follow("consent.withdraw");
            assertThat(mother.clicks()).isEqualTo(2);
            assertThat(mother.heading()).isEqualTo(mother.t().get("withdrawal.title.PLAN"));
        }
        mother.press("withdrawal.do.PLAN");

        assertThat(mother.clicks()).isEqualTo(3);
        assertThat(mother.text()).contains(mother.t().get("people.consent.none"));
    }

    private void invite() {
        var teacher = visitor(people.teacher().username());
        var preparation = teacher.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", people.child().key())
                .submit();
        var plan = preparation.path().replace("/preparation", "");
        preparation
                .form(plan + "/preparation")
                .fill("oralConsentBy", "Rakel og Leo")
                .fill("oralConsentOn", TODAY.toString())
                .tick("leaderTold", "true")
                .tick("holderSettled", "true")
                .submit()
                .form(plan + "/invitation")
                .submit();
    }

    private Reader atStart(StoryPeople.Member member) {
        return atStart(member, Look.desktop());
    }

    private Reader atStart(StoryPeople.Member member, Look look) {
        var reader = reader(member, look);
        reader.open("/start");
        return reader.beginToCount();
    }
}
