package no.stafett.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.stafett.local.PracticePeople;
import no.stafett.oversight.domain.Pattern;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;

/** What leaders and the privacy officer are shown of the access log: what is worth a talk, and those who did not come in. */
class PatternsTest extends OversightScene {

    private static final Map<Pattern, String> TITLES = Map.of(
            Pattern.MANY_PLANS, "Mange planar på kort tid",
            Pattern.AFTER_THE_END, "Kom tilbake etter at tilgangen var slutt",
            Pattern.ODD_HOURS, "Om natta eller i helga",
            Pattern.DENIALS, "Kom ikkje inn fleire gonger",
            Pattern.SAME_NAME, "Same etternamn",
            Pattern.WITHOUT_WRITING, "Mykje lesing, ingen skriving",
            Pattern.EMERGENCIES, "Mange naudopningar");

    /** Each kind of snooping is planted with so many people. */
    private static final int OF_EACH = 3;

    /**
     * A small log with people who do their work and people who do each of the things that are worth a talk, at the limit; and
     * beside each of them one who stays just below it.
     */
    @Test
    void all_that_was_planted_is_found_and_nobody_else() {
        var unit = unit();
        var plans = new ArrayList<OwnPlan>();
        for (int n = 0; n < 12; n++) {
            plans.add(plan(unit, "Elev" + n + "sen"));
        }
        var planted = new HashMap<Pattern, Set<String>>();
        for (int n = 0; n < OF_EACH; n++) {
            for (var pattern : Pattern.values()) {
                if (pattern != Pattern.EMERGENCIES) {
                    planted.computeIfAbsent(pattern, _ -> new TreeSet<>()).add(snoops(pattern, n, unit, plans, true));
                    snoops(pattern, n, unit, plans, false);
                }
            }
            worksAsUsual(n, unit, plans);
        }
        planted.put(Pattern.EMERGENCIES, Set.of(unit.leader().name()));
        declared(unit, plans.subList(0, 4));

        var page = visitor(unit.leader().username()).get("/oversight");

        int found = 0;
        int falsely = 0;
        for (var pattern : Pattern.values()) {
            var names = new TreeSet<String>();
            page.document().select("main li.activity").forEach(row -> {
                if (row.select(".strong").text().equals(TITLES.get(pattern))) {
                    names.add(row.select("h3").text().replaceFirst(",.*", ""));
                }
            });
            assertThat(names).as(pattern.name()).isEqualTo(planted.get(pattern));
            found += (int) names.stream().filter(planted.get(pattern)::contains).count();
            falsely += (int) names.stream()
                    .filter(name -> !planted.get(pattern).contains(name))
                    .count();
        }
        System.out.println(
                "Patterns: " + planted.values().stream().mapToInt(Set::size).sum() + " planted, " + found + " found, "
                        + falsely + " found falsely");
        assertThat(page.text())
                .contains("Det er inga skulding")
                .contains("Opna 10 ulike planar på 60 minutt")
                .contains("Vi seier frå når det er minst 5")
                .doesNotContain("Barnet");
    }

    @Test
    void the_limits_are_the_municipality_s_own() {
        var unit = unit();
        var plan = plan(unit, "Grensen");
        var somebody = employee("Bo", "Grensen", "Lærar", unit.id());
        visited(plan, somebody, unit, at(3, 10, 0), "READ_PLAN", "CONSENT");
        var leader = visitor(unit.leader().username());
        assertThat(leader.get("/oversight").text()).contains("Same etternamn");

        asOwner("insert into oversight_limits (tenant_id, valid_from, same_name) values ('%s', date '2020-01-01', 50)"
                .formatted(TENANT));
        try {
            assertThat(leader.get("/oversight").text()).doesNotContain("Same etternamn");
        } finally {
            asOwner("delete from oversight_limits where valid_from = date '2020-01-01'");
        }
    }

    @Test
    void a_leader_sees_who_of_her_unit_did_not_come_in_and_why_in_words() {
        var unit = unit();
        var plan = plan(unit, "Dørsen");
        var hidden = plan(unit, "Løyndsen");
        protect(hidden, "STRICTLY_CONFIDENTIAL");
        var somebody = employee("Kim", "Utanfor", "Lærar", unit.id());
        var other = unit();
        var elsewhere = employee("Lo", "Annanstad", "Lærar", other.id());
        visited(plan, somebody, unit, at(3, 10, 0), "READ_PLAN", "NO_RELATION");
        visited(PlanId.create(), somebody, unit, at(3, 10, 1), "READ_PLAN", "NO_SUCH_PLAN");
        visited(plan, elsewhere, other, at(3, 10, 2), "READ_PLAN", "NO_RELATION");
        visited(hidden, somebody, unit, at(3, 10, 3), "READ_GOALS", "PROTECTED_ADDRESS");
        visited(hidden, somebody, unit, at(3, 10, 4), "READ_GOALS", "NO_RELATION");
        visited(plan, somebody, unit, at(3, 10, 5), "CHANGE_COVER", "PROTECTED_ADDRESS");

        var denials = visitor(unit.leader().username()).get("/oversight/denials");

        assertThat(denials.document().select(".log-line")).hasSize(2);
        assertThat(denials.text())
                .contains("Kim Utanfor, Lærar, " + unit.name())
                .contains("kl. 10.00 · " + plan.reference() + " · lese planen · er ikkje med i planen")
                .contains("ingen plan på den adressa · lese planen · planen finst ikkje")
                .doesNotContain("Annanstad", hidden.reference(), "Dørsen", "Barnet");
    }

    @Test
    void a_line_about_a_hidden_plan_is_for_the_privacy_officer_who_is_named_for_it() {
        var unit = unit();
        var hidden = plan(unit, "Løyndsen");
        protect(hidden, "STRICTLY_CONFIDENTIAL");
        visited(hidden, unit.holder(), unit, Instant.now(), "READ_GOALS", "PROTECTED_ADDRESS");
        var officer = visitor("personvernombod");
        assertThat(officer.get("/oversight/denials").text()).doesNotContain(hidden.reference());

        name(hidden, PracticePeople.named("personvernombod").id());

        assertThat(officer.get("/oversight/denials").text())
                .contains(hidden.reference() + " · lese mål og tiltak · er ikkje mellom dei som kan sjå dette");
    }

    /** @param enough whether she reaches the limit, or stays one below it */
    private String snoops(Pattern pattern, int n, OwnUnit unit, List<OwnPlan> plans, boolean enough) {
        var first = (enough ? "Snok" : "Nesten") + n;
        return switch (pattern) {
            case MANY_PLANS -> {
                var who = employee(first, "Mangeplanar", "Lærar", unit.id());
                for (int p = 0; p < (enough ? 10 : 9); p++) {
                    visited(plans.get(p), who, unit, at(3, 9, p * 6), "READ_PLAN", "CONSENT");
                    // A comment a day later, so that this is not reading without writing.
                    visited(
                            plans.get(p),
                            who,
                            unit,
                            at(4, 9, p * 6).plus(Duration.ofHours(p % 5)),
                            "COMMENT",
                            "CONSENT");
                }
                yield who.name();
            }
            case AFTER_THE_END -> {
                var who = employee(first, "Etterslutt", "Lærar", unit.id());
                var plan = plans.get(n);
                takesPart(plan.id(), who);
                within(() -> run("update participation set until = '%s' where person_id = '%s'"
                        .formatted(at(6, 12, 0), who.id())));
                visited(plan, who, unit, at(7, 12, 0), "READ_PLAN", "CONSENT");
                for (int visit = 0; visit < (enough ? 2 : 1); visit++) {
                    visited(plan, who, unit, at(5, 10, visit), "READ_PLAN", "NO_RELATION");
                }
                yield who.name();
            }
            case ODD_HOURS -> {
                var who = employee(first, "Nattugle", "Lærar", unit.id());
                for (int night = 0; night < (enough ? 5 : 4); night++) {
                    visited(plans.get(n), who, unit, at(3 + night, 23, 10), "READ_PLAN", "CONSENT");
                    visited(plans.get(n), who, unit, at(3 + night, 23, 12), "READ_GOALS", "CONSENT");
                }
                yield who.name();
            }
            case DENIALS -> {
                var who = employee(first, "Stengdør", "Lærar", unit.id());
                for (int visit = 0; visit < (enough ? 5 : 4); visit++) {
                    visited(plans.get(visit), who, unit, at(3, 11, visit), "READ_PLAN", "NO_RELATION");
                }
                yield who.name();
            }
            case SAME_NAME -> {
                var who = employee(first, enough ? "Berg-Elev" + n + "sen" : "Elevsen", "Lærar", unit.id());
                visited(plans.get(n), who, unit, at(3, 12, n), "READ_PLAN", "CONSENT");
                yield who.name();
            }
            case WITHOUT_WRITING -> {
                var who = employee(first, "Lesehest", "Lærar", unit.id());
                for (int p = 0; p < 8; p++) {
                    visited(plans.get(p), who, unit, at(3 + p, 13, n), "READ_PLAN", "CONSENT");
                    if (p == 7 && !enough) {
                        visited(plans.get(p), who, unit, at(3 + p, 13, n + 1), "WRITE_GOALS", "CONSENT");
                    }
                }
                yield who.name();
            }
            case EMERGENCIES -> throw new IllegalArgumentException("only a leader declares one");
        };
    }

    /** Three plans, read and written in by day. */
    private void worksAsUsual(int n, OwnUnit unit, List<OwnPlan> plans) {
        var who = employee("Flid" + n, "Kvardag", "Lærar", unit.id());
        for (int day = 0; day < 10; day++) {
            var plan = plans.get((n + day) % 3);
            visited(plan, who, unit, at(3 + day, 9, n), "READ_PLAN", "CONSENT");
            visited(plan, who, unit, at(3 + day, 9, n + 5), "COMMENT", "CONSENT");
        }
    }

    private void declared(OwnUnit unit, List<OwnPlan> plans) {
        plans.forEach(plan ->
                within(() -> run("""
                insert into emergency (tenant_id, plan_id, emergency_id, leader_id, unit_id, position, reason, began_at, until,
                                       ended_at)
                values ('%s', '%s', gen_random_uuid(), '%s', '%s', 'Rektor', '%s', now() - interval '2 days',
                        now() - interval '1 day', now() - interval '1 day')
                """.formatted(TENANT, plan.id(), unit.leader().id(), unit.id(), REASON))));
    }

    /** A moment so many working days ago. */
    private static Instant at(int workingDaysAgo, int hour, int minute) {
        var day = LocalDate.now(Oslo.ZONE);
        for (int left = workingDaysAgo; left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return Oslo.instant(day.atTime(LocalTime.of(hour, 0))).plus(Duration.ofMinutes(minute));
    }
}
