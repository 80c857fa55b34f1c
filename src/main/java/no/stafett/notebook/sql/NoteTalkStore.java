package no.stafett.notebook.sql;

import java.time.Instant;
import java.util.List;
import no.stafett.notebook.NoteAuthor;
import no.stafett.notebook.NoteReader;
import no.stafett.notebook.TalkId;
import no.stafett.notebook.domain.FollowUp;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.domain.NoteTalk.Minutes;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes of the talks, each in versions. */
@Component
public class NoteTalkStore {

    private final JdbcClient sql;

    NoteTalkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every version there is: talk by talk, the latest talk first, and of each the latest version first. */
    public List<NoteTalk> all(NoteReader reader) {
        return sql.sql("""
                        select t.talk_id, t.version, t.held_on, t.took_part, t.they_say, t.we_see, t.we_agree, t.follow_up,
                               t.next_talk, t.written_at
                          from note_talk t
                         where t.tenant_id = :tenant and t.note_id = :note
                         order by (select min(f.written_at)
                                     from note_talk f
                                    where f.tenant_id = t.tenant_id and f.note_id = t.note_id
                                      and f.talk_id = t.talk_id) desc,
                                  t.talk_id, t.version desc
                        """)
                .param("tenant", reader.tenant().value())
                .param("note", reader.note().value())
                .query((row, _) -> new NoteTalk(
                        Rows.id(row, "talk_id", TalkId::new),
                        row.getInt("version"),
                        new Minutes(
                                Rows.date(row, "held_on"),
                                row.getString("took_part"),
                                row.getString("they_say"),
                                row.getString("we_see"),
                                row.getString("we_agree"),
                                Rows.word(row, "follow_up", FollowUp.class),
                                Rows.optionalDate(row, "next_talk")),
                        Rows.instant(row, "written_at")))
                .list();
    }

    public void add(NoteAuthor author, TalkId talk, int version, Minutes minutes, Instant now) {
        sql.sql("""
                insert into note_talk (tenant_id, note_id, talk_id, version, held_on, took_part, they_say, we_see, we_agree,
                                       follow_up, next_talk, written_at)
                values (:tenant, :note, :talk, :version, :heldOn, :tookPart, :theySay, :weSee, :weAgree, :followUp,
                        :nextTalk, :now)
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("talk", talk.value())
                .param("version", version)
                .param("heldOn", minutes.heldOn())
                .param("tookPart", minutes.tookPart())
                .param("theySay", minutes.theySay())
                .param("weSee", minutes.weSee())
                .param("weAgree", minutes.weAgree())
                .param("followUp", minutes.followUp().name())
                .param("nextTalk", minutes.nextTalk().orElse(null))
                .param("now", Rows.at(now))
                .update();
    }
}
