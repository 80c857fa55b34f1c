package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.tenant.Unit.Sector;
import org.junit.jupiter.api.Test;

class ConsentAgesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void without_a_rule_of_its_own_the_age_of_the_municipality_holds() {
        assertThat(ages(List.of(), Sector.SCHOOL, Sector.HEALTH)).isEqualTo(ConsentAges.everywhere(15));
    }

    @Test
    void one_service_with_a_higher_age_makes_two_ages_of_it() {
        var rules = List.of(rule("", Sector.HEALTH, "2020-01-01", 16));

        assertThat(ages(rules, Sector.SCHOOL, Sector.HEALTH)).isEqualTo(new ConsentAges(15, 16));
        assertThat(ages(rules, Sector.HEALTH)).isEqualTo(ConsentAges.everywhere(16));
        assertThat(ages(rules)).isEqualTo(ConsentAges.everywhere(15));
    }

    @Test
    void the_closest_rule_counts_and_of_those_the_newest() {
        var rules = List.of(
                rule("", Sector.HEALTH, "2020-01-01", 16),
                rule("BATON_LOG", null, "2025-01-01", 14),
                rule("BATON_LOG", Sector.HEALTH, "2020-01-01", 17),
                rule("BATON_LOG", Sector.HEALTH, "2024-01-01", 18),
                rule("INDIVIDUAL_PLAN", Sector.HEALTH, "2025-01-01", 12));

        assertThat(ages(rules, Sector.HEALTH)).isEqualTo(ConsentAges.everywhere(18));
        assertThat(ages(rules, Sector.SCHOOL)).isEqualTo(ConsentAges.everywhere(14));
    }

    @Test
    void a_rule_holds_from_its_day_on() {
        assertThat(ages(List.of(rule("", Sector.HEALTH, "2026-11-23", 16)), Sector.HEALTH))
                .isEqualTo(ConsentAges.everywhere(15));
        assertThat(ages(List.of(rule("", Sector.HEALTH, "2026-11-22", 16)), Sector.HEALTH))
                .isEqualTo(ConsentAges.everywhere(16));
    }

    private static ConsentAges ages(List<ConsentAgeRule> rules, Sector... sectors) {
        return ConsentAges.of(15, rules, "BATON_LOG", List.of(sectors), TODAY);
    }

    private static ConsentAgeRule rule(
            String planType, @org.jspecify.annotations.Nullable Sector sector, String from, int age) {
        return new ConsentAgeRule(
                Optional.of(planType).filter(type -> !type.isEmpty()),
                Optional.ofNullable(sector),
                LocalDate.parse(from),
                age);
    }
}
