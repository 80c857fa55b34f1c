package no.stafett.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.stafett.StafettTest;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.shared.sql.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Old receipts go, in every municipality; those somebody may still need stay. */
class ForgetReceiptsTest extends StafettTest {

    private static final PracticePerson HERE = PracticePeople.named("kollega");
    private static final PracticePerson THERE = PracticePeople.named("laerar-nabokommune");

    @Autowired
    private ForgetReceipts forgetReceipts;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Test
    void what_is_older_than_a_week_goes_in_every_municipality_and_nothing_else() {
        var hour = Duration.ofHours(1);
        for (var person : List.of(HERE, THERE)) {
            var old = receipt(person, ForgetReceipts.KEPT.plus(hour));
            var young = receipt(person, ForgetReceipts.KEPT.minus(hour));

            forgetReceipts.forget();

            assertThat(isKept(person, old)).isFalse();
            assertThat(isKept(person, young)).isTrue();
        }
    }

    @Test
    void every_municipality_is_known_by_its_id_and_by_nothing_more() {
        assertThat(municipalities.every()).contains(HERE.tenant(), THERE.tenant());
        assertThatThrownBy(() -> municipalities.current()).isInstanceOf(DataAccessException.class);
        TenantScope.run(
                HERE.tenant(),
                () -> transactions.executeWithoutResult(_ -> assertThat(sql.sql("select name from municipality")
                                .query((row, _) -> row.getString("name"))
                                .list())
                        .containsExactly(PracticePeople.PRACTICE)));
    }

    private UUID receipt(PracticePerson person, Duration age) {
        var key = UUID.randomUUID();
        TenantScope.run(
                person.tenant(),
                () -> transactions.executeWithoutResult(_ -> sql.sql("""
                                insert into form_receipt (tenant_id, person_id, form_key, claimed_at)
                                values (current_tenant(), :person, :key, :at)
                                """)
                        .param("person", person.id().value())
                        .param("key", key)
                        .param("at", Rows.at(clock.instant().minus(age)))
                        .update()));
        return key;
    }

    private boolean isKept(PracticePerson person, UUID key) {
        try {
            return TenantScope.call(
                    person.tenant(),
                    () -> transactions.execute(_ -> sql.sql("select form_key from form_receipt where form_key = :key")
                            .param("key", key)
                            .query((row, _) -> row.getString("form_key"))
                            .optional()
                            .isPresent()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
