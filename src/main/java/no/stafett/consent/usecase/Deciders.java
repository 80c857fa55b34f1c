package no.stafett.consent.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.domain.ConsentAges;
import no.stafett.consent.domain.Ground;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.OneGuardian;
import no.stafett.consent.domain.Subject;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.WhoConsents;
import no.stafett.consent.sql.RuleStore;
import no.stafett.consent.sql.SubjectStore;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.Municipalities;
import org.springframework.stereotype.Component;

/** Gathers the data that says who must answer a version on a day, and asks the rule. The one way to it. */
@Component
class Deciders {

    private final SubjectStore subjects;
    private final RuleStore rules;
    private final Municipalities municipalities;

    Deciders(SubjectStore subjects, RuleStore rules, Municipalities municipalities) {
        this.subjects = subjects;
        this.rules = rules;
        this.municipalities = municipalities;
    }

    /**
     * Who must answer, as the registers stand now.
     *
     * @param all those the rule finds, before any exception
     * @param exception the guardian whose yes is enough, if somebody has decided so
     * @param required those who must say yes
     */
    record Found(
            Subject subject,
            Outcome<List<MustAnswer>> all,
            Optional<OneGuardian> exception,
            Outcome<List<MustAnswer>> required) {

        boolean mustAnswer(PersonId person) {
            return isAmong(required, person);
        }

        /** Those who must answer and whom a decision keeps away from the plan: their yes cannot be fetched. */
        List<PersonId> keptAway() {
            return required instanceof Done<List<MustAnswer>>(var people)
                    ? people.stream()
                            .map(MustAnswer::person)
                            .filter(subject::keepsAway)
                            .toList()
                    : List.of();
        }

        /** Why she must answer, if she must. */
        Optional<Ground> ground(PersonId person) {
            return required instanceof Done<List<MustAnswer>>(var people)
                    ? people.stream()
                            .filter(one -> one.person().equals(person))
                            .map(MustAnswer::ground)
                            .findFirst()
                    : Optional.empty();
        }

        /** Whether everybody who must has given. */
        boolean isComplete(List<PersonId> given) {
            return required instanceof Done<List<MustAnswer>>(var found)
                    && given.containsAll(found.stream().map(MustAnswer::person).toList());
        }

        long guardiansAsked() {
            return required instanceof Done<List<MustAnswer>>(var found)
                    ? found.stream()
                            .filter(one -> one.ground() == Ground.PARENTAL_RESPONSIBILITY)
                            .count()
                    : 0;
        }

        /** Whether she would have been asked, were it not for the exception. */
        boolean isAnsweredFor(PersonId person) {
            return isAmong(all, person) && !mustAnswer(person);
        }

        private static boolean isAmong(Outcome<List<MustAnswer>> people, PersonId person) {
            return people instanceof Done<List<MustAnswer>>(var found)
                    && found.stream().anyMatch(one -> one.person().equals(person));
        }
    }

    /** @param version nothing before the first draft; then the rule knows of no services */
    Found of(TenantId tenant, PlanId plan, Optional<Version> version, LocalDate today) {
        var subject = subjects.of(tenant, plan, today);
        var ages = ConsentAges.of(
                municipalities.rulesOn(today).consentAge(),
                rules.agesOn(tenant, today),
                rules.planType(tenant, plan),
                version.map(one -> rules.sectors(tenant, one.id())).orElse(List.of()),
                today);
        var all = WhoConsents.forPlanOf(subject, ages, today);
        var exception = version.flatMap(one -> rules.oneGuardian(tenant, one.id()));
        return new Found(
                subject,
                all,
                exception,
                all.map(people -> exception.map(one -> one.among(people)).orElse(people)));
    }
}
