package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Oslo;

/** What several tests of a plan's life begin with: a child nobody else uses, a prepared plan, a plan in use. */
abstract class PlanScene extends StafettTest {

    protected static final String TODAY = LocalDate.now(Oslo.ZONE).toString();

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A number nobody in this run has used before. */
    protected static String newNumber() {
        return SyntheticNationalIds.birthNumber(LocalDate.of(2016, 1, 1).plusDays(NEXT.incrementAndGet()), 5);
    }

    /** Begins a plan for a child the municipality does not know. */
    protected static Seen beginForNewChild(Visitor teacher, String number, String firstName) {
        return teacher.get("/plans/new")
                .form("/plans/new")
                .fill("who", "CHILD")
                .fill("nationalId", number)
                .fill("firstName", firstName)
                .fill("lastName", "Testdal")
                .fill("birthDate", "24.05.2017")
                .submit();
    }

    /** Where the pages of the plan on this page begin: "/plans/…". */
    protected static String planOf(Seen page) {
        var path = page.path();
        return path.substring(0, "/plans/".length() + 36);
    }

    /** Fills the check list, with one of the practice people as the only guardian. */
    protected static Form settled(Seen preparation, String guardian) {
        var mother = PracticePeople.named(guardian);
        return checkList(preparation)
                .fill("guardians[0].firstName", mother.firstName())
                .fill("guardians[0].lastName", mother.lastName())
                .fill("guardians[0].nationalId", mother.key())
                .fill("guardians[0].relation", "MOTHER")
                .fill("guardians[0].responsibility", "true")
                .fill("guardians[0].email", "astrid@example.no");
    }

    protected static Form checkList(Seen preparation) {
        return preparation
                .form(planOf(preparation) + "/preparation")
                .fill("oralConsentBy", "Astrid Haugen")
                .fill("oralConsentOn", TODAY)
                .tick("leaderTold", "true")
                .tick("holderSettled", "true");
    }

    /** A plan that waits for the consent of forelder1. */
    protected final String waitingPlan(Visitor teacher, String firstName) {
        var check = settled(beginForNewChild(teacher, newNumber(), firstName), "forelder1")
                .submit();
        var waiting = check.form(planOf(check) + "/invitation").submit();
        assertThat(waiting.status()).as(waiting.text()).isEqualTo(200);
        return planOf(waiting);
    }

    /** A plan in use: the teacher holds the baton, forelder1 has said yes. */
    protected final String activePlan(Visitor teacher, String firstName) {
        var plan = waitingPlan(teacher, firstName);
        answer(visitor("forelder1"), plan, "GIVEN");
        return plan;
    }

    protected static Seen answer(Visitor guardian, String plan, String answer) {
        return guardian.get(plan + "/consent")
                .form(plan + "/consent/answers")
                .press("answer", answer)
                .submit();
    }
}
