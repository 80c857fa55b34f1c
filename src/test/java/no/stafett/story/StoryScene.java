package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.database.Database;
import no.stafett.shared.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A plan in use about a child of its own, and a hand on the rows: bars, offices and grades are about people, so they must not
 * be about the practice people everybody shares.
 */
abstract class StoryScene extends StafettTest {

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected TransactionTemplate transactions;

    @Autowired
    private Database database;

    protected StoryPeople people;
    protected Visitor teacher;
    protected Visitor mother;
    protected Visitor father;
    protected Visitor nurse;

    @BeforeEach
    void moveIn() {
        people = StoryPeople.moveIn(sql, transactions, issuer);
        teacher = visitor(people.teacher().username());
        mother = visitor(people.mother().username());
        father = visitor(people.father().username());
        nurse = visitor(people.nurse().username());
    }

    /** "/plans/…": both parents have said yes, the teacher holds the baton, the nurse and the adviser take part. */
    protected final String agreed() {
        return ActiveStory.agreed(people, teacher, mother, father);
    }

    /** @param answer GIVEN or DECLINED */
    protected static void say(String answer, Visitor parent, String plan) {
        var answered = parent.get(plan + "/consent")
                .form(plan + "/consent/answers")
                .press("answer", answer)
                .submit();
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
    }

    /** Other people, who have nothing to do with the child. */
    protected final StoryPeople others() {
        return StoryPeople.moveIn(sql, transactions, issuer);
    }

    protected final Visitor with(String office, StoryPeople.Member member) {
        asOwner("insert into office (tenant_id, person_id, office, since, unit_id) select tenant_id, person_id, '"
                + office
                + "', now(), case when '" + office
                + "' = 'LINE_MANAGER' then unit_id end from person where person_id = "
                + id(member));
        return visitor(member.username());
    }

    protected static void opens(Visitor visitor, String plan) {
        assertThat(visitor.get(plan).status()).isEqualTo(200);
        assertThat(visitor.get("/start").body()).contains(last(plan));
    }

    protected static void shut(Visitor visitor, String plan) {
        assertThat(visitor.get(plan).status()).isEqualTo(404);
        assertThat(visitor.get("/start").body()).doesNotContain(last(plan));
    }

    /** As the registers write: with the rights the application does not have. */
    protected final void asOwner(String statement) {
        asOwner(StoryPeople.TENANT, statement);
    }

    /** The same in another municipality. */
    protected final void asOwner(TenantId tenant, String... statements) {
        try (var connection = owner(tenant);
                var run = connection.createStatement()) {
            for (var statement : statements) {
                assertThat(run.executeUpdate(statement)).as(statement).isPositive();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    protected final String read(String query) {
        try (var connection = owner(StoryPeople.TENANT);
                var run = connection.createStatement();
                var row = run.executeQuery(query)) {
            assertThat(row.next()).as(query).isTrue();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection owner(TenantId tenant) throws SQLException {
        var owner = database.owner();
        var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
        connection.setAutoCommit(false);
        try (var run = connection.createStatement()) {
            run.execute("call keyring.open_municipality('" + tenant + "')");
        }
        return connection;
    }

    protected static String id(StoryPeople.Member member) {
        return "'" + member.id() + "'";
    }

    protected static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
