package no.stafett.goals;

import java.time.LocalDate;
import no.stafett.Form;
import no.stafett.Visitor;
import no.stafett.local.PracticePerson;

/**
 * A step towards a goal, made at the front door, that activities can lead to.
 *
 * @param path its address
 */
record Step(String path) {

    private static final String SOON = LocalDate.now().plusDays(30).toString();

    static Step open(ActivePlan plan, Visitor teacher) {
        var main = teacher.get(plan.goals() + "/new")
                .form(plan.goals())
                .fill("attention", "Ola er ofte åleine")
                .fill("title", "Ola går glad til skulen")
                .submit()
                .path()
                .replace("/sub-goals/new", "");
        return new Step(teacher.get(main + "/sub-goals/new")
                .form(main + "/sub-goals")
                .fill("title", "Ola leikar i friminuttet")
                .fill("evaluateBy", SOON)
                .submit()
                .path()
                .replace("/activities/new", ""));
    }

    /** The form of a new activity, with the four things it must have. */
    Form newActivity(Visitor visitor, String title, PracticePerson responsible) {
        return visitor.get(path + "/activities/new")
                .form(path + "/activities")
                .fill("title", title)
                .fill("responsible", responsible.id().toString())
                .fill("arena", "UNIT")
                .fill("dueDate", SOON);
    }
}
