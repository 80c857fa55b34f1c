package no.stafett.goals;

import java.util.function.Function;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An active plan of its own for every test, with one goal and one step towards it. */
abstract class ActivityScene extends StafettTest {

    static final PracticePerson TEACHER = PracticePeople.named("kontaktlaerar");
    static final PracticePerson ADVISER = PracticePeople.named("ppt");
    static final PracticePerson MOTHER = PracticePeople.named("forelder1");
    static final PracticePerson CHILD = PracticePeople.child("Ola");

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    ActivePlan plan;
    Visitor teacher;

    /** The address of the step that the activities lead to. */
    String goal;

    @BeforeEach
    void open() {
        plan = ActivePlan.open(sql, transactions);
        teacher = visitor("kontaktlaerar");
        goal = Step.open(plan, teacher).path();
    }

    /** The form of a new activity, with the four things it must have. */
    final Form newActivity(Visitor visitor, String title, PracticePerson responsible) {
        return new Step(goal).newActivity(visitor, title, responsible);
    }

    /** A new activity; what is shown is its page. */
    final Seen activity(Visitor visitor, String title, PracticePerson responsible) {
        return newActivity(visitor, title, responsible).submit();
    }

    final void close(String goal) {
        teacher.get(goal + "/closing")
                .form(goal + "/closing")
                .fill("summary", "Det gjekk bra")
                .submit();
    }

    /** A plan about a pregnant woman, with the same people of the team around her. */
    final ActivePlan planOfPregnant() {
        return ActivePlan.openAboutPregnant(sql, transactions);
    }

    /** Looks into the rows of this plan. */
    final <T> T look(Function<JdbcClient, T> question) throws Exception {
        return TenantScope.call(TEACHER.tenant(), () -> transactions.execute(_ -> question.apply(sql)));
    }

    final int rows(String table) throws Exception {
        return look(sql -> sql.sql("select count(*) as rows from " + table + " where plan_id = :plan")
                .param("plan", plan.id().value())
                .query((row, _) -> row.getInt("rows"))
                .single());
    }
}
