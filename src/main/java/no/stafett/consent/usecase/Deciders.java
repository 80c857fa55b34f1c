package no.stafett.consent.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.consent.ConsentId;
import no.stafett.consent.domain.ConsentAgeRule;
import no.stafett.consent.domain.ConsentAges;
import no.stafett.consent.domain.Ground;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.MyConsent;
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
import no.stafett.tenant.Unit.Sector;
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
        var consent = version.map(Version::id);
        return read(tenant, List.of(plan), consent.stream().toList(), today).found(plan, consent);
    }

    /** The same for each of several versions, in as many statements as for one. */
    Map<ConsentId, Found> of(TenantId tenant, List<MyConsent> consents, LocalDate today) {
        var plans = consents.stream().map(MyConsent::plan).distinct().toList();
        var versions = consents.stream().map(one -> one.version().id()).toList();
        var read = read(tenant, plans, versions, today);
        return consents.stream()
                .collect(Collectors.toMap(
                        one -> one.version().id(),
                        one -> read.found(one.plan(), Optional.of(one.version().id()))));
    }

    private Read read(TenantId tenant, List<PlanId> plans, List<ConsentId> versions, LocalDate today) {
        return new Read(
                subjects.of(tenant, plans, today),
                municipalities.rulesOn(today).consentAge(),
                rules.agesOn(tenant, today),
                rules.planTypes(tenant, plans),
                rules.sectors(tenant, versions),
                rules.oneGuardian(tenant, versions),
                today);
    }

    /** What the registers say, not judged yet. */
    private record Read(
            Map<PlanId, Subject> subjects,
            int ordinaryAge,
            List<ConsentAgeRule> ages,
            Map<PlanId, String> planTypes,
            Map<ConsentId, List<Sector>> sectors,
            Map<ConsentId, OneGuardian> exceptions,
            LocalDate today) {

        Found found(PlanId plan, Optional<ConsentId> version) {
            var subject = Objects.requireNonNull(subjects.get(plan));
            var age = ConsentAges.of(
                    ordinaryAge,
                    ages,
                    Objects.requireNonNull(planTypes.get(plan)),
                    version.map(one -> sectors.getOrDefault(one, List.of())).orElse(List.of()),
                    today);
            var all = WhoConsents.forPlanOf(subject, age, today);
            var exception = version.flatMap(one -> Optional.ofNullable(exceptions.get(one)));
            return new Found(
                    subject,
                    all,
                    exception,
                    all.map(people -> exception.map(one -> one.among(people)).orElse(people)));
        }
    }
}
