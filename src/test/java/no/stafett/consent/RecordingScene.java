package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.local.LocalMailbox;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;

/** Families who answer by word of mouth or on paper, and the teacher who writes it down. */
abstract class RecordingScene extends ConsentScene {

    protected static String recordings(PlanId plan) {
        return consentOf(plan) + "/recordings";
    }

    protected static String recording(PlanId plan, PersonId person) {
        return recordings(plan) + "/" + person;
    }

    /** What the teacher writes down about a yes by word of mouth, not sent yet. */
    protected final Form byWordOfMouth(PlanId plan, PersonId person) {
        return visitor("kontaktlaerar")
                .get(recording(plan, person))
                .form(recording(plan, person))
                .fill("way", "ORAL")
                .fill("answer", "GIVEN")
                .fill("day", today().toString())
                .fill("explainedIn", "OTHER")
                .fill("otherLanguage", "polsk")
                .fill("interpreter", "PHONE")
                .fill("witness", "Ola Normann")
                .fill("witnessRole", "Tolk");
    }

    /** The same on paper, with one page of the sheet. */
    protected final Form onPaper(PlanId plan, PersonId person) {
        return byWordOfMouth(plan, person)
                .fill("way", "PAPER")
                .fill("witness", "")
                .fill("witnessRole", "")
                .attach("picture", "ark.png", "image/png", page());
    }

    /** Takes a yes back for somebody, by word of mouth. */
    protected final Form withdrawal(PlanId plan, PersonId person) {
        var path = recording(plan, person) + "/withdrawal";
        return visitor("kontaktlaerar").get(path).form(path).fill("way", "ORAL").fill("day", today().toString());
    }

    /** She answers herself what is asked about what was written down. */
    protected final Seen confirm(String somebody, PlanId plan) {
        var page = visitor(somebody).get(consentOf(plan));
        return page.form(action(page, "/confirmation")).submit();
    }

    /** While others are still to answer there is a button; when it is in force, one more page. */
    protected final Seen refute(String somebody, PlanId plan) {
        var page = visitor(somebody).get(consentOf(plan));
        if (page.document().select("a[href$=/refutation]").isEmpty()) {
            return page.form(action(page, "/refutation")).submit();
        }
        var sure = page.follow("Nei, det stemmer ikkje");
        assertThat(sure.text()).contains("Planen blir avslutta").contains("arkivlova");
        return sure.form(action(sure, "/refutation")).submit();
    }

    protected static String action(Seen page, String end) {
        return page.document().select("form[action$=" + end + "]").attr("action");
    }

    protected static byte[] page() {
        try {
            var content = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", content);
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A child with one guardian nobody has an account for, who reads her mail. */
    protected final PlanId aboutAChildOf(PersonId guardian) {
        var child = citizen("Eira", "Lunde", mailAddress(), today().minusYears(8));
        guardian(child, guardian, true);
        var plan = draftAbout(child, "CHILD");
        send(plan);
        return plan;
    }

    protected final List<String> lettersAboutARecord(String address) {
        return mailbox.lettersTo(address).stream()
                .map(LocalMailbox.Letter::text)
                .filter(text -> text.contains("Nokon har skrive ned eit svar"))
                .toList();
    }

    protected final void careOrder(PersonId child, PersonId caseWorker) {
        inTheMunicipality(() -> sql.sql("""
                        insert into care_order (tenant_id, child_id, representative_id, document, valid_from, valid_until,
                                                recorded_by, recorded_at)
                        values (:tenant, :child, :caseWorker, '2026/78', :today, :today, :caseWorker, :now)
                        """)
                .param("tenant", tenant().value())
                .param("child", child.value())
                .param("caseWorker", caseWorker.value())
                .param("today", today())
                .param("now", Rows.at(clock.instant()))
                .update());
    }
}
