package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Seen;
import org.junit.jupiter.api.Test;

/** A note becomes a log when the family has said yes, and only what they agreed to goes along (B-05, B-07). */
class NoteToLogTest extends NoteScene {

    private static final String ALONG = "Ho har vore lei seg sidan hausten.";

    @Test
    void only_the_sentences_the_family_chose_come_to_the_holder_and_only_when_the_plan_is_in_use() {
        share(people.adviser());
        talk("YES");
        assertThat(teacher.get(note).follow("Opne logg saman med familien").path())
                .isEqualTo(note + "/log");

        var opening = agree(ALONG);
        assertThat(opening.path()).isEqualTo("/plans/new");
        assertThat(opening.form("/plans/new").value("firstName")).isEqualTo("Tiril");
        var preparation = open(opening);

        var plan = preparation.path().replace("/preparation", "");
        assertThat(preparation.form(plan + "/preparation").value("oralConsentBy"))
                .isEqualTo("Rakel og Leo");
        assertThat(preparation.form(plan + "/preparation").value("oralConsentOn"))
                .isEqualTo(today());
        assertThat(preparation.body()).doesNotContain(ALONG);
        var ended = teacher.get(note);
        assertThat(ended.text()).contains("Undringa har blitt til ein stafettlogg");
        assertThat(ended.document().select("a[href$=/log], a[href$=/closing]")).isEmpty();
        assertThat(visitor(people.adviser().username()).get(plan).status()).isEqualTo(404);

        invite(plan, preparation);
        mother.get(plan + "/consent")
                .form(plan + "/consent/answers")
                .press("answer", "GIVEN")
                .submit();
        assertThat(teacher.get(plan + "/goals/new").status()).isEqualTo(404);
        father.get(plan + "/consent")
                .form(plan + "/consent/answers")
                .press("answer", "GIVEN")
                .submit();

        var form = teacher.get(plan + "/goals/new");
        assertThat(form.form(plan + "/goals").value("attention").strip()).isEqualTo(ALONG);
        assertThat(form.text()).contains("Dette kjem frå undringa");
        assertThat(form.body()).doesNotContain("syskenbarnet").doesNotContain("går sin veg");
        assertThat(nurse.get(plan + "/goals/new")
                        .form(plan + "/goals")
                        .value("attention")
                        .strip())
                .isEmpty();
        assertThat(mother.get(plan + "/goals").body()).doesNotContain(ALONG);

        form.form(plan + "/goals").fill("title", "Tiril har ein å leike med").submit();
        assertThat(teacher.get(plan + "/goals/new")
                        .form(plan + "/goals")
                        .value("attention")
                        .strip())
                .isEmpty();
    }

    @Test
    void nobody_opens_a_plan_from_a_note_that_is_not_hers_or_that_the_family_has_not_agreed_on() {
        talk("YES");
        assertThat(teacher.get("/plans/new?note=" + last(note)).status()).isEqualTo(404);

        agree(ALONG);

        assertThat(teacher.get("/plans/new?note=" + last(note)).status()).isEqualTo(200);
        shutTo(nurse, "/plans/new?note=" + last(note));
        var forged = nurse.get("/plans/new")
                .form("/plans/new")
                .fill("note", last(note))
                .fill("nationalId", people.child().key())
                .submit();
        assertThat(forged.status()).isEqualTo(404);
        assertThat(teacher.get(note).text()).doesNotContain("Undringa har blitt til");
    }

    @Test
    void what_is_no_sentence_of_the_note_is_left_behind() {
        talk("YES");
        var page = teacher.get(note + "/log");
        var refused = page.form(note + "/log").tick("sentence", ALONG).submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("input[name=sentence][checked]").attr("value"))
                .isEqualTo(ALONG);

        agree(ALONG, "Ho slår dei andre.");

        assertThat(read("select string_agg(text, '|' order by position) from carried_sentence where note_id = '"
                        + last(note) + "'"))
                .isEqualTo(ALONG);
    }

    @Test
    void a_draft_that_is_thrown_away_leaves_the_note_open_again() {
        talk("YES");
        var preparation = open(agree(ALONG));
        assertThat(teacher.get(note).text()).contains("Undringa har blitt til ein stafettlogg");

        var plan = preparation.path().replace("/preparation", "");
        preparation.form(plan + "/invitation/withdrawal").submit();

        assertThat(teacher.get(note).text()).contains("Neste steg").doesNotContain("Undringa har blitt til");
    }

    private Seen agree(String... sentences) {
        var form = teacher.get(note + "/log").form(note + "/log");
        form.fill("saidBy", "Rakel og Leo").fill("saidOn", today()).fill("way", "ORAL");
        form.untick("sentence");
        for (var sentence : sentences) {
            form.smuggle("sentence", sentence);
        }
        return form.submit();
    }

    /** The municipality knows the child by its number, so nothing else needs to be said. */
    private Seen open(Seen opening) {
        var preparation = opening.form("/plans/new")
                .fill("firstName", "")
                .fill("nationalId", people.child().key())
                .submit();
        assertThat(preparation.path()).as(preparation.text()).endsWith("/preparation");
        return preparation;
    }

    private void invite(String plan, Seen preparation) {
        var sent = preparation
                .form(plan + "/preparation")
                .tick("leaderTold", "true")
                .tick("holderSettled", "true")
                .fill("participants[0].person", people.nurse().id().toString())
                .fill("participants[0].role", "PARTICIPANT")
                .fill("participants[0].mayWrite", "true")
                .submit()
                .form(plan + "/invitation")
                .submit();
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    }
}
