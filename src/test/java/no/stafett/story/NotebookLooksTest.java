package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.Test;

/** Level 0 from the first wonder to the form of a plan, on a phone. */
class NotebookLooksTest extends BrowserTest {

    @Test
    void a_teacher_wonders_on_a_phone_and_comes_to_a_log_with_the_family() {
        var teacher = browse("kollega", Look.phone());
        var leader = browse("rektor", Look.phone());

        teacher.open("/notes");
        teacher.accessible();
        press(teacher, "Skriv ei undring");
        press(teacher, "Lagre undringa");
        teacher.accessible();
        teacher.page().getByLabel("Fornamn eller initialar").fill("Iben");
        teacher.page().getByLabel("Kva undrar du deg over?").fill("Iben er stille. Ho sit ofte for seg sjølv.");
        press(teacher, "Lagre undringa");
        var note = teacher.page().url().replaceFirst("^https?://[^/]+", "");
        teacher.accessible().contrastInTheOtherLight();

        press(teacher, "Del undringa");
        teacher.page()
                .selectOption("#colleague", PracticePeople.named("rektor").id().toString());
        press(teacher, "Del");
        teacher.accessible();
        leader.open(note);
        leader.accessible().contrastInTheOtherLight();
        assertThat(leader.page().locator("main").innerText()).contains("Ho sit ofte for seg sjølv.");

        teacher.open(note);
        press(teacher, "Skriv referat frå samtalen");
        press(teacher, "Lagre");
        teacher.accessible();
        teacher.page().getByLabel("Når snakka de saman?").fill(NoteScene.today());
        teacher.page().getByLabel("Kven var med?").fill("Far og Iben");
        teacher.page().getByLabel("Kva seier barnet og foreldra?").fill("Ho saknar den gamle klassen.");
        teacher.page().locator("input[name=followUp][value=YES]").check();
        press(teacher, "Lagre");
        teacher.accessible().contrastInTheOtherLight();

        teacher.open(note + "/reports");
        teacher.page().getByLabel("Ressursteamet ved Øvingsskulen").check();
        teacher.page().getByLabel("Utkast utan namn").fill("Eit barn har nettopp bytt klasse.");
        press(teacher, "Set på saklista");
        teacher.accessible();
        press(teacher, "Foreldra har sagt ja");
        teacher.accessible();
        var member = browse("ppt", Look.phone());
        member.open("/team-agenda");
        member.accessible().contrastInTheOtherLight();
        press(member, "Skriv råd frå teamet");
        member.accessible();

        for (var page : new String[] {"/versions/new", "/closing", "/visits"}) {
            teacher.open(note + page);
            teacher.accessible();
        }
        teacher.open(note + "/log");
        teacher.accessible().contrastInTheOtherLight();
        teacher.page().getByLabel("Kven sa ja?").fill("Far");
        teacher.page().getByLabel("Når?").fill(NoteScene.today());
        teacher.page().getByLabel("Munnleg").check();
        teacher.page().getByLabel("Ho saknar den gamle klassen.").check();
        press(teacher, "Vidare til å opne planen");
        teacher.accessible();
        assertThat(teacher.page().locator("#firstName").inputValue()).isEqualTo("Iben");
    }

    private static void press(Onlooker onlooker, String words) {
        onlooker.page()
                .locator("main a, main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }
}
