package no.stafett.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An ended note is kept as long as the municipality says, and then it is gone; who came to it is still known. */
class ForgetNotesTest extends StafettTest {

    @Autowired
    private ForgetNotes forgetNotes;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private Visitor author;

    @BeforeEach
    void signIn() {
        author = visitor("kontaktlaerar2");
    }

    @Test
    void a_closed_note_is_gone_the_day_after_its_last_and_an_open_one_never() {
        var past = closed();
        var last = closed();
        var open = write();
        keptUntil(past, -1);
        keptUntil(last, 0);

        forgetNotes.forget();

        assertThat(author.get(past).status()).isEqualTo(404);
        assertThat(author.get(last).status()).isEqualTo(200);
        assertThat(author.get(open).status()).isEqualTo(200);
        assertThat(visits(past)).isGreaterThan(1);
    }

    private String write() {
        return author.get("/notes/new")
                .form("/notes")
                .fill("called", "E")
                .fill("wonder", "Ho kjem for seint på måndagar.")
                .submit()
                .path();
    }

    private String closed() {
        var note = write();
        author.get(note + "/closing")
                .form(note + "/closing")
                .fill("summary", "Bussen var innstilt.")
                .submit();
        return note;
    }

    private void keptUntil(String note, int days) {
        TenantScope.run(
                PracticePeople.named("kontaktlaerar2").tenant(),
                () -> transactions.executeWithoutResult(_ -> sql.sql(
                                "update note set kept_until = cast(now() at time zone 'Europe/Oslo' as date) + :days"
                                        + " where note_id = :note")
                        .param("days", days)
                        .param("note", id(note))
                        .update()));
    }

    private int visits(String note) {
        try {
            return TenantScope.call(
                    PracticePeople.named("kontaktlaerar2").tenant(),
                    () -> transactions.execute(
                            _ -> sql.sql("select count(*) as visits from note_visit where note_id = :note")
                                    .param("note", id(note))
                                    .query((row, _) -> row.getInt("visits"))
                                    .single()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String note) {
        return UUID.fromString(note.substring("/notes/".length()));
    }
}
