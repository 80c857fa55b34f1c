package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.BeforeEach;

/** A note the teacher has written, and a resource team with a member who has nothing else to do with the child. */
abstract class NoteScene extends StoryScene {

    static final String WONDER =
            "Tiril er mykje åleine i friminutta. Ho smiler, når nokon spør henne, men går sin veg.";
    static final String SAID = "Ho har vore lei seg sidan hausten. Heime leikar ho med syskenbarnet sitt.";

    /** "/notes/…". */
    protected String note;

    protected StoryPeople strangers;
    protected Visitor member;

    @BeforeEach
    void write() {
        strangers = others();
        member = visitor(strangers.nurse().username());
        note = write(teacher).path();
    }

    protected static Seen write(Visitor author) {
        return author.get("/notes/new")
                .form("/notes")
                .fill("called", "Tiril")
                .fill("wonder", WONDER)
                .submit();
    }

    protected final Seen share(StoryPeople.Member with) {
        return teacher.get(note + "/shares")
                .form(note + "/shares")
                .fill("colleague", with.id().toString())
                .submit();
    }

    protected final Seen talk(String followUp) {
        return teacher.get(note + "/talks/new")
                .form(note + "/talks")
                .fill("heldOn", today())
                .fill("tookPart", "Rakel, Tiril og Synnøve")
                .fill("theySay", SAID)
                .fill("weAgree", "Synnøve set opp ei fast leikegruppe.")
                .fill("followUp", followUp)
                .submit();
    }

    /** A team of the whole municipality, and the member in it. */
    protected final String team() {
        asOwner("insert into team (tenant_id, team_id, name, kind) select tenant_id, gen_random_uuid(), 'Team "
                + strangers.nurse().id() + "', 'BTI_TEAM' from person where person_id = " + id(strangers.nurse()));
        asOwner("insert into team_member (tenant_id, team_id, person_id, since) select t.tenant_id, t.team_id, "
                + id(strangers.nurse()) + ", current_date - 1 from team t where t.name = 'Team "
                + strangers.nurse().id() + "'");
        return read("select team_id from team where name = 'Team "
                + strangers.nurse().id() + "'");
    }

    protected final Seen report(String team, String draft) {
        return teacher.get(note + "/reports")
                .form(note + "/reports")
                .fill("team", team)
                .fill("draft", draft)
                .submit();
    }

    /** Makes it so long since anything happened with the note. */
    protected final void still(int days) {
        asOwner("update note set moved_at = now() - interval '" + days + " days' where note_id = '" + last(note) + "'");
    }

    protected static String today() {
        return java.time.LocalDate.now(Oslo.ZONE).toString();
    }

    protected static void shutTo(Visitor visitor, String page) {
        var seen = visitor.get(page);
        assertThat(seen.status()).as(page).isEqualTo(404);
        assertThat(seen.text()).doesNotContain("Tiril");
    }
}
