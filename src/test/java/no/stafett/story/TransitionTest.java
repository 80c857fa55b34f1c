package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.Soon;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.Test;

/** A plan goes from one unit to another: step by step, with the family, and with nobody let go of too early (H-02 to H-08). */
class TransitionTest extends TransitionScene {

    @Test
    void the_holder_goes_through_it_step_by_step_and_leaves_and_comes_back() {
        var plan = agreed();
        assertThat(teacher.get(plan + "/handovers").follow("Overgang").status()).isEqualTo(200);
        assertThat(begin(teacher, plan).text()).contains("Overgangen er i gang.", "Skriv kven som er informert");

        assertThat(tell(teacher, plan).path()).isEqualTo(of(plan));
        assertThat(teacher.get(of(plan)).text())
                .contains("Sa ja: Mor og far", "Eg vil ha henne med hunden", "Familien er ikkje spurd enno.");
        assertThat(aim(teacher, plan).text())
                .contains("Til ei ny teneste: Helsestasjonen", "Katarzyna Nowak", "Skal inviterast: Máret Sara");
        assertThat(read("select count(*) from participation where until is null and plan_id = '" + last(plan) + "'"))
                .as("nobody is let in by that")
                .isEqualTo("6");

        assertThat(ask(teacher, plan).text()).contains("Vi ventar på svar frå familien.");
        assertThat(mother.get(plan + "/consent").text())
                .as("what the new one sees (H-08)")
                .contains("Den som held pinnen, ser alt som er skrive i planen.");
        sayYes(plan, mother);
        assertThat(teacher.get(of(plan)).text()).contains("Vi ventar på svar frå familien.");
        sayYes(plan, father);
        assertThat(teacher.get(of(plan)).text()).contains("Familien har sagt ja til den neste.");
        assertThat(visitor("jordmor").get(plan).status()).isEqualTo(200);

        assertThat(meet(teacher, plan).text()).contains("Møttest ", "Rom 12");
        assertThat(agree(teacher, plan).text()).contains("Siste dag: ", "Går ut: Omar Said, Synnøve Aure, Tove Lie");
        var offered = teacher.get(of(plan))
                .form(of(plan) + "/offer")
                .fill("message", "Ho likar å syngje")
                .submit();
        assertThat(offered.text()).contains("Pinnen er tilboden. Vi ventar på svar.");

        var katarzyna = visitor("helsesjukepleiar");
        assertThat(katarzyna.get(of(plan)).text())
                .contains("Overgangen er i gang.", "Familien vart informert")
                .doesNotContain("Eg vil ha henne med hunden");
        accept(katarzyna, plan);
        assertThat(mother.get(plan).text()).contains("Det nye laget har teke imot stafettpinnen.");
        assertThat(teacher.get(plan).status()).as("until her last day").isEqualTo(200);
        assertThat(katarzyna.get(of(plan)).text()).contains("Dei som går ut, er med til den siste dagen sin.");

        theDayComes(plan);

        shut(teacher, plan);
        shut(nurse, plan);
        assertThat(katarzyna.get(of(plan)).text()).contains("Overgangen er gjennomført.");
        assertThat(mother.get(plan).text()).doesNotContain("Sjå kor langt det er kome");
        assertThat(mother.get(plan + "/log").text())
                .contains(
                        "Takk til Synnøve Aure for alt godt arbeid",
                        "Det er Katarzyna Nowak som held stafettpinnen no");
        Soon.itIsSo("thanks", () -> letters(people.teacher().email(), "Takk for at du har vore med") == 1);
        Soon.itIsSo("the family", () -> letters(people.mother().email(), "slik de vart samde om") > 0);
        assertThat(letters(people.mother().email(), "slik de vart samde om"))
                .as("once, for three who go")
                .isEqualTo(1);
    }

    @Test
    void whoever_holds_the_baton_when_the_day_is_over_is_not_let_go_before_somebody_has_taken_it() {
        var plan = prepared();
        var leader = others().adviser();
        with("LINE_MANAGER", leader);

        theDayComes(plan);

        shut(nurse, plan);
        assertThat(teacher.get(of(plan)).text()).contains("Overgangen står stille.");
        assertThat(mother.get(plan).text()).contains("Ingen har sleppt han.");
        Soon.itIsSo("the holder is told", () -> letters(people.teacher().email(), "Ein overgang står stille") == 1);
        Soon.itIsSo("her leader is told", () -> letters(leader.email(), "Ein overgang står stille") == 1);
        assertThat(letters(people.nurse().email(), "Ein overgang står stille")).isZero();
        settle(plan);
        assertThat(teacher.get(plan).status()).as("the next night too").isEqualTo(200);
        assertThat(read("select count(*) from log_entry where event = 'TransitionStoodStill' and plan_id = '"
                        + last(plan) + "'"))
                .isEqualTo("1");
        assertThat(teacher.get(of(plan) + "/last-day")
                        .form(of(plan) + "/last-day")
                        .fill("lastDay", TODAY.plusDays(9).toString())
                        .submit()
                        .text())
                .contains("Den siste dagen er over, og kan ikkje endrast.");

        teacher.get(of(plan)).form(of(plan) + "/offer").submit();
        accept(visitor("helsesjukepleiar"), plan);

        shut(teacher, plan);
        assertThat(visitor("helsesjukepleiar").get(of(plan)).text()).contains("Overgangen er gjennomført.");
    }

    /** Where it goes is theirs to tell: that it stands still is no way around it. */
    @Test
    void before_the_family_has_said_yes_to_it_nobody_is_told_where_it_goes_that_it_stands_still() {
        var there = others();
        var unit = UUID.randomUUID();
        asOwner("insert into unit (tenant_id, unit_id, name, sector) values ('" + StoryPeople.TENANT + "', '" + unit
                + "', 'Fjellskulen " + unit + "', 'SCHOOL')");
        for (var member : List.of(there.teacher(), there.nurse())) {
            asOwner("update person set unit_id = '" + unit + "' where person_id = " + id(member));
        }
        with("LINE_MANAGER", there.teacher());
        var plan = agreed();
        begin(teacher, plan);
        teacher.get(of(plan) + "/aim?unit=" + unit)
                .form(of(plan) + "/aim")
                .fill("kind", "NEW_SCHOOL")
                .fill("nextHolder", there.nurse().id().toString())
                .submit();
        agree(teacher, plan);

        theDayComes(plan);

        Soon.itIsSo("the holder is told", () -> letters(people.teacher().email(), "Ein overgang står stille") == 1);
        assertThat(letters(there.teacher().email(), "Ein overgang står stille")).isZero();
    }

    @Test
    void whoever_has_gone_does_not_come_back_by_a_question_that_was_sent_before_or_by_the_next_one() {
        var plan = prepared();
        var invitation = plan + "/people/invitation";
        teacher.get(invitation)
                .form(invitation)
                .fill("person", PracticePeople.named("rektor").id().toString())
                .fill("role", "PARTICIPANT")
                .submit();
        theDayComes(plan);
        shut(nurse, plan);

        sayYes(plan, mother, father);

        shut(nurse, plan);
        assertThat(visitor("rektor").get(plan).status()).isEqualTo(200);
        teacher.get(of(plan)).form(of(plan) + "/offer").submit();
        accept(visitor("helsesjukepleiar"), plan);
        var terms = visitor("helsesjukepleiar").get(invitation).form(invitation);
        terms.fill("person", people.nurse().id().toString())
                .fill("role", "PARTICIPANT")
                .submit();
        assertThat(mother.get(plan + "/consent").text())
                .as("the new question names her anew, and not those who have gone")
                .contains("Tove Lie, Helsesjukepleiar", "er ikkje med lenger.")
                .doesNotContain("Omar Said, PP-rådgjevar", "Synnøve Aure, Kontaktlærar");
        sayYes(plan, mother, father);
        assertThat(nurse.get(plan).status()).isEqualTo(200);
        shut(teacher, plan);
    }

    @Test
    void every_refusal_keeps_what_was_typed_and_tells_what_to_write() {
        var plan = agreed();
        var nothing = teacher.get(plan + "/transition/told");
        assertThat(nothing.path()).as("nothing is open").isEqualTo(of(plan));
        begin(teacher, plan);

        var told = teacher.get(of(plan) + "/told")
                .form(of(plan) + "/told")
                .fill("whom", "Mor")
                .submit();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("Skriv dagen de snakka saman.", "Skriv kven som sa ja.");
        assertThat(told.form(of(plan) + "/told").value("whom")).isEqualTo("Mor");
        assertThat(teacher.get(of(plan) + "/aim?choosing=true&unit=").text()).contains("Vel kvar overgangen går.");
        assertThat(teacher.get(of(plan) + "/aim?unit=").text()).doesNotContain("Vel kvar overgangen går.");
        assertThat(teacher.get("/moves/new?unit=").text()).contains("Vel kvar dei skal.");
        var meeting = teacher.get(of(plan) + "/meeting")
                .form(of(plan) + "/meeting")
                .fill("way", "NONE")
                .submit();
        assertThat(meeting.status()).isEqualTo(422);
        assertThat(meeting.text()).contains("Skriv kvifor det ikkje blir noko møte.");
        var lastDay = teacher.get(of(plan) + "/last-day")
                .form(of(plan) + "/last-day")
                .fill("lastDay", TODAY.minusDays(1).toString())
                .submit();
        assertThat(lastDay.status()).isEqualTo(422);
        assertThat(lastDay.text()).contains("Dagen er over.", "Skriv kven i familien dagen er avtalt med.");
        var token = lastDay.form(of(plan) + "/last-day").value("_csrf");
        var early = teacher.post(of(plan) + "/question", Map.of("_csrf", token));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Snakk med familien først");
        tell(teacher, plan);
        assertThat(teacher.post(of(plan) + "/offer", Map.of("_csrf", token)).text())
                .contains("Vel først kven som er tenkt som den neste.");
        aim(teacher, plan);
        assertThat(teacher.post(of(plan) + "/offer", Map.of("_csrf", token)).text())
                .contains("Skriv at overføringsmøtet har vore");
        meet(teacher, plan);
        assertThat(teacher.post(of(plan) + "/offer", Map.of("_csrf", token)).text())
                .contains("Familien har ikkje sagt ja til den neste enno.");
        assertThat(teacher.post(of(plan), Map.of("_csrf", token)).status())
                .as("one at a time")
                .isEqualTo(422);
    }

    @Test
    void a_stranger_finds_nothing_and_a_member_reads_and_does_not_write() {
        var plan = agreed();
        begin(teacher, plan);

        for (var somebody : List.of("kollega", "laerar-nabokommune")) {
            assertThat(visitor(somebody).get(of(plan)).status()).as(somebody).isEqualTo(404);
            assertThat(visitor(somebody).get(of(plan) + "/told").status()).isEqualTo(404);
        }
        for (var member : List.of(mother, nurse)) {
            assertThat(member.get(of(plan)).status()).isEqualTo(200);
            assertThat(member.get(of(plan)).hasForm(of(plan) + "/calling-off")).isFalse();
            assertThat(member.get(of(plan) + "/told").status()).isEqualTo(404);
        }
    }

    @Test
    void two_who_write_the_same_step_at_once_see_both() {
        var plan = agreed();
        begin(teacher, plan);
        var mine = teacher.get(of(plan) + "/told").form(of(plan) + "/told").fill("whom", "Berre mor");
        tell(teacher, plan);

        var conflict = mine.fill("toldOn", TODAY.toString())
                .fill("saidYes", "Mor")
                .fill("childsWish", "Veit ikkje")
                .submit();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Ein annan har lagra noko her imens", "Sa ja: Mor og far");
        assertThat(conflict.form(of(plan) + "/told").value("whom")).isEqualTo("Berre mor");
        assertThat(conflict.form(of(plan) + "/told").submit().text()).contains("Informert: Berre mor");
        assertThat(read("select count(*) from transition_told where plan_id = '" + last(plan) + "'"))
                .as("nothing is written over")
                .isEqualTo("2");
    }

    @Test
    void it_may_be_called_off_with_a_reason_and_everybody_stays() {
        var plan = prepared();
        var form = teacher.get(of(plan))
                .follow("Blir det ikkje noko av overgangen?")
                .form(of(plan) + "/calling-off");
        assertThat(form.submit().status()).isEqualTo(422);

        assertThat(form.fill("reason", "Dei flyttar ikkje likevel").submit().text())
                .contains("Det vart ikkje noko av overgangen.", "Dei flyttar ikkje likevel");
        theDayComes(plan);

        assertThat(nurse.get(plan).status()).isEqualTo(200);
        assertThat(mother.get(plan + "/log").text()).contains("avlyste overgangen");
        assertThat(begin(teacher, plan).text()).as("a new one may begin").contains("Overgangen er i gang.");
    }

    @Test
    void a_plan_that_is_closed_takes_its_transition_with_it() {
        var plan = prepared();
        mother.get(plan + "/consent/withdrawal")
                .form(plan + "/consent/withdrawal")
                .submit();

        assertThat(read("select count(*) from transition where called_off_at is not null and plan_id = '" + last(plan)
                        + "'"))
                .isEqualTo("1");
        assertThat(mother.get(of(plan)).text()).contains("Det vart ikkje noko av overgangen.");
    }
}
