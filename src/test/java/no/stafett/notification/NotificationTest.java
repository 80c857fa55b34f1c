package no.stafett.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.stafett.Soon;
import no.stafett.consent.ConsentScene;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.handover.BatonOffered;
import no.stafett.handover.HandoverId;
import no.stafett.local.LocalMailbox.Letter;
import no.stafett.local.PracticePerson;
import no.stafett.notification.domain.Notification;
import no.stafett.shared.Language;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import no.stafett.shared.web.TextBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.events.IncompleteEventPublications;

class NotificationTest extends ConsentScene {

    private static final String SUBJECT = "Du har ei melding i Stafett";

    @Autowired
    private GreenMail postOffice;

    @Autowired
    private JavaMailSenderImpl mailServer;

    @Autowired
    private IncompleteEventPublications publications;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TextBundles bundles;

    @Test
    void everybody_who_is_asked_gets_a_letter_that_says_nothing() {
        var mother = citizen("Tuva", "Dal", mailAddress(), today().minusYears(40));
        var father = citizen("Kim", "Dal", mailAddress(), today().minusYears(41));
        var child = citizen("Luna", "Dal", mailAddress(), today().minusYears(8));
        guardian(child, mother, true);
        guardian(child, father, true);

        send(draftAbout(child, "CHILD"));

        for (var parent : List.of(mother, father)) {
            var letter = onlyLetterTo(parent);
            assertThat(letter.subject()).isEqualTo(SUBJECT);
            assertThat(letter.text())
                    .contains("Du har fått eit spørsmål som ventar på svar.")
                    .contains("Øvingskommunen")
                    .contains("localhost:" + address().getPort())
                    .doesNotContain("http", "href", "Luna", "Dal", "Ingrid", "skule", "/plans");
        }
        assertThat(mailbox.lettersTo(emailOf(child))).isEmpty();
    }

    @Test
    void the_letter_is_in_the_language_of_its_reader() {
        var mother = citizen("Tuva", "Dal", mailAddress(), today().minusYears(40));
        inTheMunicipality(() -> sql.sql("update person set language = 'BOKMAL' where person_id = :person")
                .param("person", mother.value())
                .update());
        var child = citizen("Luna", "Dal", mailAddress(), today().minusYears(8));
        guardian(child, mother, true);

        send(draftAbout(child, "CHILD"));

        assertThat(onlyLetterTo(mother).text()).contains("Du har fått et spørsmål som venter på svar.");
    }

    @Test
    void the_newcomer_the_leader_and_the_holder_are_told_when_the_plan_is_running() {
        var newcomer = employee("Ina", "Vik", "Logoped", mailAddress());
        var leader = employee("Per", "Vik", "Styrar", mailAddress());
        int holderHad = mailbox.lettersTo(TEACHER.email()).size();
        var plan = sentAbout(
                YOUTH,
                "YOUTH",
                new PlannedLine(newcomer, ParticipantRole.PARTICIPANT, true),
                new PlannedLine(leader, ParticipantRole.LEADER, false));
        assertThat(mailbox.lettersTo(emailOf(newcomer))).isEmpty();

        sayYes(visitor("ungdom15"), plan);

        assertThat(onlyLetterTo(newcomer).text()).contains("Du er invitert med i eit samarbeid.");
        assertThat(onlyLetterTo(leader).text()).contains("du er ført opp som leiar");
        assertThat(lettersTo(TEACHER, holderHad + 1).getFirst().text()).contains("Svaret du ventar på");
    }

    @Test
    void one_who_leads_the_unit_is_told_that_a_plan_has_begun_in_it_and_not_twice() {
        var leading = employee("Siv", "Vik", "Inspektør", mailAddress());
        var named = employee("Odd", "Vik", "Inspektør", mailAddress());
        var oneWhoLed = employee("Ida", "Vik", "Inspektør", mailAddress());
        leads(leading, "null");
        leads(named, "null");
        leads(oneWhoLed, "now()");
        var plan = sentAbout(YOUTH, "YOUTH", new PlannedLine(named, ParticipantRole.LEADER, false));
        assertThat(mailbox.lettersTo(emailOf(leading))).isEmpty();

        sayYes(visitor("ungdom15"), plan);

        assertThat(onlyLetterTo(leading).text()).contains("Eit nytt samarbeid er i gang i eininga du leier.");
        assertThat(onlyLetterTo(named).text()).contains("du er ført opp som leiar");
        waitUntilNothingIsOnItsWay(plan);
        assertThat(mailbox.lettersTo(emailOf(oneWhoLed))).isEmpty();
        assertThat(mailbox.lettersTo(emailOf(named))).hasSize(1);
        inTheMunicipality(
                () -> sql.sql("update office set until = now() where person_id in (:people) and until is null")
                        .param("people", List.of(leading.value(), named.value()))
                        .update());
    }

    private void leads(PersonId person, String until) {
        inTheMunicipality(() ->
                sql.sql("""
                        insert into office (tenant_id, person_id, office, since, until, unit_id)
                        select tenant_id, person_id, 'LINE_MANAGER', now(), %s, unit_id from person where person_id = :person
                        """.formatted(until)).param("person", person.value()).update());
    }

    @Test
    void the_one_who_asked_is_told_about_a_no() {
        int had = mailbox.lettersTo(TEACHER.email()).size();
        var plan = sentAbout(YOUTH, "YOUTH");

        sayNo(visitor("ungdom15"), plan);

        assertThat(lettersTo(TEACHER, had + 1).getFirst().text()).contains("Du har fått svar på eit spørsmål.");
    }

    @Test
    void the_one_who_is_offered_the_baton_is_told() {
        var receiver = employee("Ina", "Vik", "Logoped", mailAddress());
        var plan = sentAbout(YOUTH, "YOUTH", new PlannedLine(receiver, ParticipantRole.PARTICIPANT, true));
        sayYes(visitor("ungdom15"), plan);
        lettersTo(receiver, 1);

        var page = visitor("kontaktlaerar").get("/plans/" + plan + "/handovers");
        page.form("/plans/" + plan + "/handovers")
                .fill("to", receiver.toString())
                .submit();

        assertThat(lettersTo(receiver, 2).getFirst().text()).contains("Du har fått eit tilbod");
    }

    @Test
    void a_mail_server_that_is_down_stops_nobody_and_the_letter_comes_later_once() {
        var mother = citizen("Tuva", "Dal", mailAddress(), today().minusYears(40));
        var child = citizen("Luna", "Dal", mailAddress(), today().minusYears(8));
        guardian(child, mother, true);
        var plan = draftAbout(child, "CHILD");

        whileTheMailServerIsDown(() -> {
            send(plan);
            awaitFailedPublication(plan);
        });

        assertThat(status(plan).stage()).isEqualTo(ConsentStatus.Stage.SENT);
        assertThat(mailbox.lettersTo(emailOf(mother))).isEmpty();
        resubmit(plan);
        assertThat(onlyLetterTo(mother).subject()).isEqualTo(SUBJECT);
        resubmit(plan);
        assertThat(mailbox.lettersTo(emailOf(mother))).hasSize(1);
    }

    @Test
    void one_who_has_answered_before_the_letter_left_gets_none() {
        var mother = citizen("Tuva", "Dal", mailAddress(), today().minusYears(40));
        var father = citizen("Kim", "Dal", mailAddress(), today().minusYears(41));
        var child = citizen("Luna", "Dal", mailAddress(), today().minusYears(8));
        guardian(child, mother, true);
        guardian(child, father, true);
        var plan = draftAbout(child, "CHILD");
        whileTheMailServerIsDown(() -> {
            send(plan);
            awaitFailedPublication(plan);
        });

        inTheMunicipality(() -> sql.sql("""
                        update consent_answer
                           set answer = 'GIVEN', answered_at = :now, assurance = 'HIGH', language = 'nn',
                               text_hash = 'x', text_shown = 'x'
                         where plan_id = :plan and person_id = :mother
                        """)
                .param("now", Rows.at(clock.instant()))
                .param("plan", plan.value())
                .param("mother", mother.value())
                .update());
        resubmit(plan);

        onlyLetterTo(father);
        assertThat(mailbox.lettersTo(emailOf(mother))).isEmpty();
    }

    @Test
    void the_same_event_twice_is_one_letter() {
        var receiver = employee("Ina", "Vik", "Logoped", mailAddress());
        var plan = sentAbout(YOUTH, "YOUTH", new PlannedLine(receiver, ParticipantRole.PARTICIPANT, true));
        var offer = HandoverId.create();
        inTheMunicipality(() -> sql.sql("""
                        insert into handover (tenant_id, plan_id, handover_id, from_id, to_id, offered_at)
                        values (:tenant, :plan, :handover, :from, :to, :now)
                        """)
                .param("tenant", tenant().value())
                .param("plan", plan.value())
                .param("handover", offer.value())
                .param("from", TEACHER.id().value())
                .param("to", receiver.value())
                .param("now", Rows.at(clock.instant()))
                .update());
        var event = new BatonOffered(
                tenant(), plan, offer, TEACHER.id(), receiver, Instant.parse("2026-11-22T10:00:00.123456789Z"));

        for (int time = 0; time < 2; time++) {
            inTheMunicipality(() -> {
                events.publishEvent(event);
                return plan;
            });
            // The registry tells two publications of one event apart only when the first has come home.
            waitUntilNothingIsOnItsWay(plan);
        }

        onlyLetterTo(receiver);
        waitUntilNothingIsOnItsWay(plan);
        assertThat(mailbox.lettersTo(emailOf(receiver))).hasSize(1);
    }

    /** Every field that a letter could possibly quote holds the word; every kind of letter is sent. */
    @Test
    void no_word_about_anybody_leaves_the_house() throws Exception {
        var canary = "Kanarifugl";
        var mother = citizen(canary + "mor", canary, mailAddress(), today().minusYears(40));
        var child = citizen(canary + "barn", canary, mailAddress(), today().minusYears(8));
        guardian(child, mother, true);
        guardian(child, MOTHER.id(), true);
        var colleague = employee(canary + "kollega", canary, canary + "rådgjevar", mailAddress());
        var leader = employee(canary + "leiar", canary, canary + "rektor", mailAddress());
        var plan = draftAbout(child, "CHILD");
        inTheMunicipality(() -> sql.sql("""
                        insert into plan_cover (tenant_id, plan_id, version, short_name, description, picture_text,
                                                next_meeting_place, written_by, written_at)
                        values (:tenant, :plan, 1, :canary, :canary, :canary, :canary, :teacher, :now)
                        """)
                .param("tenant", tenant().value())
                .param("plan", plan.value())
                .param("canary", canary)
                .param("teacher", TEACHER.id().value())
                .param("now", Rows.at(clock.instant()))
                .update());
        var lines = new PlannedLine[] {
            new PlannedLine(colleague, ParticipantRole.PARTICIPANT, true),
            new PlannedLine(leader, ParticipantRole.LEADER, false)
        };
        send(plan, lines);
        sayNo(visitor("forelder1"), plan);
        guardian(child, mother, false);
        send(plan, lines);
        sayYes(visitor("forelder1"), plan);
        lettersTo(colleague, 1);
        lettersTo(leader, 1);
        visitor("kontaktlaerar")
                .get("/plans/" + plan + "/handovers")
                .form("/plans/" + plan + "/handovers")
                .fill("to", colleague.toString())
                .fill("message", canary)
                .submit();
        lettersTo(colleague, 2);

        var letters = postOffice.getReceivedMessages();
        assertThat(letters.length).isGreaterThanOrEqualTo(5);
        for (var letter : letters) {
            assertThat(everyWordOf(letter).toLowerCase(Locale.ROOT)).doesNotContain(canary.toLowerCase(Locale.ROOT));
            assertThat(everyWordOf(letter)).doesNotContain(plan.toString(), "http:", "https:");
            assertThat(letter.getSubject()).isIn(SUBJECT, "Du har en melding i Stafett");
            assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isIn("Øvingskommunen", "Nabokommunen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_template_has_no_place_for_anything(Notification notification) {
        for (var language : Language.values()) {
            var t = bundles.in(language);
            assertThat(t.has(notification.textKey())).isTrue();
            assertThat(t.get(notification.textKey())).doesNotContain("{");
            assertThat(t.get("notification.subject")).doesNotContain("{");
        }
    }

    @Test
    void an_address_that_no_server_could_take_is_left_out_and_holds_up_nobody() {
        var crooked = citizen("Tuva", "Dal", "tuva@example.no\r\nBcc: all@example.no", today().minusYears(40));
        var father = citizen("Kim", "Dal", mailAddress(), today().minusYears(41));
        var child = citizen("Luna", "Dal", mailAddress(), today().minusYears(8));
        guardian(child, crooked, true);
        guardian(child, father, true);
        var plan = draftAbout(child, "CHILD");

        send(plan);

        onlyLetterTo(father);
        waitUntilNothingIsOnItsWay(plan);
        assertThat(mailbox.lettersTo("all@example.no")).isEmpty();
        assertThat(mailbox.lettersTo("tuva@example.no")).isEmpty();
    }

    private Letter onlyLetterTo(PersonId person) {
        var letters = lettersTo(person, 1);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private List<Letter> lettersTo(PracticePerson person, int expected) {
        return lettersTo(person.email(), expected);
    }

    private List<Letter> lettersTo(PersonId person, int expected) {
        return lettersTo(emailOf(person), expected);
    }

    private List<Letter> lettersTo(String address, int expected) {
        Soon.itIsSo("letters to " + address, () -> mailbox.lettersTo(address).size() >= expected);
        return mailbox.lettersTo(address);
    }

    private String emailOf(PersonId person) {
        return inTheMunicipality(() -> sql.sql("select email from person where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> row.getString("email"))
                .single());
    }

    private void whileTheMailServerIsDown(Runnable act) {
        int port = mailServer.getPort();
        mailServer.setPort(1);
        try {
            act.run();
        } finally {
            mailServer.setPort(port);
        }
    }

    private void awaitFailedPublication(PlanId plan) {
        Soon.itIsSo("a failed publication", () -> publicationsOf(plan, "status = 'FAILED'") > 0);
    }

    private void waitUntilNothingIsOnItsWay(PlanId plan) {
        Soon.itIsSo("an empty registry", () -> publicationsOf(plan, "true") == 0);
    }

    private int publicationsOf(PlanId plan, String condition) {
        return inTheMunicipality(
                () -> sql.sql("select count(*) as rows from event_publication where serialized_event like :plan and "
                                + condition)
                        .param("plan", "%" + plan + "%")
                        .query((row, _) -> row.getInt("rows"))
                        .single());
    }

    private void resubmit(PlanId plan) {
        publications.resubmitIncompletePublications(
                publication -> publication.getEvent().toString().contains(plan.toString()));
        waitUntilNothingIsOnItsWay(plan);
    }

    /** Headers and body, raw and decoded. */
    private static String everyWordOf(MimeMessage letter) throws MessagingException, java.io.IOException {
        return String.join(
                "\n",
                GreenMailUtil.getWholeMessage(letter),
                String.valueOf(letter.getSubject()),
                Arrays.toString(letter.getFrom()),
                String.valueOf(letter.getContent()));
    }
}
