package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.BrowserTest;
import no.stafett.Look;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A young person on her telephone keeps something from her mother, and changes her mind. */
class KeepingBrowserTest extends BrowserTest {

    private static final String WORDS = "Eg vil ikkje snakke om det heime";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_young_person_keeps_a_comment_from_her_mother_on_a_narrow_screen() {
        var plan = ActivePlan.openAboutYouth(sql, transactions);
        var goal = Step.open(plan, visitor("kontaktlaerar")).path();
        try (var nora = browse("ungdom15", Look.phone());
                var mother = browse("forelder1", Look.phone().dark())) {
            nora.open(goal);
            nora.page().locator("[name=comment]").fill(WORDS);
            nora.page()
                    .locator("summary:has-text('Skal nokon av dei føresette ikkje sjå dette?')")
                    .click();
            nora.accessible();
            nora.page().getByLabel("Astrid Haugen, mor").check();
            nora.page().locator("form[action$='/comments'] button").click();
            nora.page().waitForSelector(".kept");
            assertThat(nora.page().locator(".kept").innerText()).isEqualTo("Astrid Haugen ser ikkje dette");
            nora.accessible();

            mother.open(goal);
            assertThat(mother.page().content()).doesNotContain(WORDS, "ser ikkje dette");

            nora.page().locator(".comment__kept a").click();
            nora.accessible();
            nora.page().locator("form[action$='/ending'] button").click();
            nora.page().waitForSelector("[name=keptFrom]");
            nora.accessible();
            mother.open(goal);
            assertThat(mother.page().content()).contains(WORDS);
            mother.accessible();
        }
    }
}
