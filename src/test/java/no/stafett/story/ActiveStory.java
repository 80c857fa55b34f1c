package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.stafett.Visitor;
import no.stafett.shared.Oslo;

/**
 * A plan in use, made through the front door: both parents have said yes, there is a goal with a step, and an activity the
 * mother answers for. The teacher holds the baton; the nurse and the adviser take part and may write.
 */
record ActiveStory(String plan, String main, String step, String activity) {

    static final LocalDate SOON = LocalDate.now(Oslo.ZONE).plusDays(5);

    static ActiveStory play(StoryPeople people, Visitor teacher, Visitor mother, Visitor father) {
        var plan = agreed(people, teacher, mother, father);
        var step = teacher.get(plan + "/goals/new")
                .form(plan + "/goals")
                .fill("attention", "Tiril står åleine i friminutta")
                .fill("sharedUnderstanding", "Tiril har det lettare når ho veit kven ho skal vere med")
                .fill("title", "Tiril har nokon å vere saman med")
                .submit();
        var main = step.path().replace("/sub-goals/new", "");
        var activity = step.form(main + "/sub-goals")
                .fill("title", "Tiril leikar i friminuttet")
                .fill("evaluateBy", SOON.plusDays(1).toString())
                .submit();
        var goal = activity.path().replace("/activities/new", "");
        var done = activity.form(goal + "/activities")
                .fill("title", "Tiril inviterer ein ven heim")
                .fill("responsible", people.mother().id().toString())
                .fill("arena", "HOME")
                .fill("dueDate", SOON.toString())
                .submit();
        assertThat(done.path()).as(done.text()).contains("/activities/");
        return new ActiveStory(plan, main, goal, done.path());
    }

    /** A plan both parents have said yes to, with nothing in it. */
    static String agreed(StoryPeople people, Visitor teacher, Visitor mother, Visitor father) {
        var plan = invited(people, teacher);
        for (var parent : new Visitor[] {mother, father}) {
            var answered = parent.get(plan + "/consent")
                    .form(plan + "/consent/answers")
                    .press("answer", "GIVEN")
                    .submit();
            assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        }
        return plan;
    }

    /** A plan both parents are asked about. */
    static String invited(StoryPeople people, Visitor teacher) {
        var preparation = teacher.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", people.child().key())
                .submit();
        var plan = preparation.path().replace("/preparation", "");
        var sent = preparation
                .form(plan + "/preparation")
                .fill("oralConsentBy", "Rakel og Leo")
                .fill("oralConsentOn", LocalDate.now(Oslo.ZONE).toString())
                .tick("leaderTold", "true")
                .tick("holderSettled", "true")
                .fill("participants[0].person", people.nurse().id().toString())
                .fill("participants[0].role", "PARTICIPANT")
                .fill("participants[0].mayWrite", "true")
                .fill("participants[1].person", people.adviser().id().toString())
                .fill("participants[1].role", "PARTICIPANT")
                .fill("participants[1].mayWrite", "true")
                .submit()
                .form(plan + "/invitation")
                .submit();
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return plan;
    }
}
