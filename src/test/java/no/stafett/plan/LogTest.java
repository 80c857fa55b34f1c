package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stafett.access.Purpose;
import no.stafett.access.domain.Ground;
import no.stafett.shared.Language;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.web.TextBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The log that writes itself, and the one of those who came to the door. */
class LogTest extends PlanScene {

    @Autowired
    private TextBundles texts;

    @ParameterizedTest
    @EnumSource
    void every_event_has_a_sentence_for_the_family_and_one_for_the_team(Language language) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PlanEvent.class));
        var events = scanner.findCandidateComponents("no.stafett").stream()
                .map(event -> event.getBeanClassName())
                .filter(name -> name != null && !name.contains(".house.planted."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
        assertThat(events).contains("PlanOpened", "ConsentSent", "BatonPassed");

        var words = texts.in(language);
        assertThat(events).allSatisfy(event -> {
            assertThat(words.has("log." + event + ".family")).as(event).isTrue();
            assertThat(words.has("log." + event + ".team")).as(event).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_purpose_at_the_door_has_words(Purpose purpose) {
        for (var language : Language.values()) {
            assertThat(texts.in(language).has("purpose." + purpose)).isTrue();
        }
    }

    @Test
    void the_newest_stands_on_top_and_is_worded_for_the_reader() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Magnus");
        teacher.get(plan + "/cover")
                .form(plan + "/cover")
                .fill("shortName", "M")
                .submit();

        var forTheTeam = lines(teacher, plan);
        var forTheFamily = lines(visitor("forelder1"), plan);

        assertThat(forTheTeam.getFirst()).isEqualTo("Mathis Eira endra framsida av planen");
        assertThat(forTheFamily.getFirst()).isEqualTo("Mathis Eira gav planen ny framside");
        assertThat(forTheTeam.getLast()).isEqualTo("Mathis Eira opna planen og sende invitasjonen");
        assertThat(forTheTeam.indexOf("Planen kom i gang etter svaret frå Astrid Haugen"))
                .isLessThan(forTheTeam.indexOf("Astrid Haugen gav samtykke"));
    }

    @Test
    void fifty_lines_make_a_page_and_the_rest_is_a_link_away() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Phillip");
        for (int i = 0; i < 50; i++) {
            teacher.get(plan + "/cover")
                    .form(plan + "/cover")
                    .fill("shortName", "P" + i)
                    .submit();
        }

        var newest = teacher.get(plan + "/log");
        assertThat(newest.document().select(".log-line")).hasSize(50);
        var older = newest.follow("Eldre");
        assertThat(older.text()).contains("Mathis Eira opna planen");
        assertThat(newest.document().title()).isEqualTo("Loggen – Phillip – Stafett");
        assertThat(older.document().title()).isEqualTo("Loggen, side 2 – Phillip – Stafett");
        assertThat(teacher.get(plan + "/access-log?page=2").document().title())
                .isNotEqualTo(teacher.get(plan + "/access-log").document().title())
                .contains(", side 2 – Phillip");
        assertThat(older.follow("Nyare").document().select(".log-line")).hasSize(50);
    }

    @Test
    void the_family_and_the_holder_see_who_came_and_nobody_else_does() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Aurora");
        visitor("kollega").get(plan + "/log");

        for (var reader : List.of(teacher, visitor("forelder1"))) {
            var seen = reader.get(plan + "/access-log");
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.text())
                    .contains(
                            "Mathis Eira, Kontaktlærar, Øvingsskulen",
                            "Astrid Haugen, mor",
                            "lese og svare på samtykket",
                            "Ein person utan tilgang")
                    .doesNotContain("Hamza");
        }
        for (var username : List.of("kollega", "laerar-nabokommune", "forelder2")) {
            assertThat(visitor(username).get(plan + "/access-log").status()).isEqualTo(404);
            assertThat(visitor(username).get(plan + "/log").status()).isEqualTo(404);
        }
    }

    @Test
    void every_visit_says_on_what_ground_and_shows_the_position_of_that_day() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Amalie");
        teacher.get(plan + "/goals");
        visitor("forelder1").get(plan + "/goals");

        var seen = visitor("forelder1").get(plan + "/access-log");
        assertThat(seen.document().select(".log-line").eachText())
                .anyMatch(line -> line.contains("Mathis Eira, Kontaktlærar, Øvingsskulen")
                        && line.contains("lese mål og tiltak · samtykke 1 frå "))
                .anyMatch(line ->
                        line.contains("Astrid Haugen, mor") && line.contains("lese mål og tiltak · har foreldreansvar"))
                .anyMatch(line -> line.contains("lese og svare på samtykket · er spurd om samtykke"))
                .anyMatch(line -> line.contains("førebu planen · opna planen"));
    }

    /** The grounds are those of the door, so each of them must have words. */
    @ParameterizedTest
    @EnumSource
    void every_ground_on_which_the_door_opens_has_words(Ground ground) {
        for (var language : Language.values()) {
            assertThat(texts.in(language).has("visit-ground." + ground)).isTrue();
        }
    }

    private static List<String> lines(no.stafett.Visitor reader, String plan) {
        return reader.get(plan + "/log").document().select(".log-line__what").eachText();
    }
}
