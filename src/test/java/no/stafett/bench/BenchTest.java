package no.stafett.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.StafettTest;
import no.stafett.database.Database;
import no.stafett.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bench writes is a municipality the application can show: the bench itself runs too seldom to tell. */
class BenchTest extends StafettTest {

    @Autowired
    private Database database;

    @Test
    void a_teacher_of_the_bench_meets_her_plans() throws Exception {
        new BenchMunicipality(() -> TestDatabase.administrator(database.url())).growTo(2 * BenchPeople.PLANS_OF_A_TEAM);
        issuer.know("bench-teacher", Map.of("tid", BenchPeople.ENTRA_TENANT, "oid", "teacher4"));
        var teacher = visitor("bench-teacher");

        assertThat(
                        teacher
                                .get("/start")
                                .document()
                                .select("a[href^=/plans/]:not([href=/plans/new])")
                                .eachAttr("href")
                                .stream()
                                .distinct())
                .hasSizeGreaterThanOrEqualTo(BenchPeople.PLANS_OF_A_TEAM);
        var plan = "/plans/" + BenchPeople.id("plan", 4 * BenchPeople.PLANS_HELD);
        assertThat(teacher.get(plan).status()).isEqualTo(200);
        assertThat(teacher.get(plan + "/goals").document().select(".sub-goal")).hasSize(3);
    }
}
