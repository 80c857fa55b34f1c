package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.READ_CONSENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Consenter;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.ConsentContent.Reader;
import no.stafett.consent.domain.ConsentDifference;
import no.stafett.consent.domain.GivenText;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.domain.NorwegianWords;
import no.stafett.consent.domain.OneGuardian;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Recorded;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ContentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.RecordStore;
import no.stafett.consent.sql.RuleStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.consent.usecase.ReadConsent.Read;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The consent of a plan for one who is asked for it, before the plan is active and after. */
@UseCase
public class ShowConsent {

    /** Where the reader stands. */
    public enum Standing {
        TO_ANSWER,
        WAITING_FOR_OTHERS,
        /** It waits for answers, and hers is not needed: one guardian is enough this time. */
        ANSWERED_FOR,
        IN_FORCE,
        /** It is in force, and others have said yes to it. */
        GIVEN_BY_OTHERS
    }

    /**
     * What she sees.
     *
     * @param isHerOwnText whether it is the very text she said yes to, as it was kept
     * @param others everybody else who is asked, and how far each has come
     * @param matters what it asks about beside people
     * @param difference what this version says that the one in force does not
     * @param legalReason why one guardian is enough, when somebody has decided so
     * @param mayWithdraw whether she may take it back
     * @param mayExcept whether she has a say in it today, and so in what is excepted
     * @param planIsOpen whether there is a plan to go to
     * @param ranOutOn the last day of the consent in force, when it is over
     * @param recorded what somebody has written down about her own answers
     */
    public record Shown(
            PlanId plan,
            String ownerFirstName,
            String planType,
            Standing standing,
            Reader reader,
            GivenText text,
            boolean isHerOwnText,
            List<ConsentStatus.Asked> others,
            Matters matters,
            Optional<ConsentDifference> difference,
            Optional<String> legalReason,
            boolean mayWithdraw,
            boolean mayExcept,
            boolean planIsOpen,
            Optional<LocalDate> ranOutOn,
            List<Recorded> recorded) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final StatusStore statuses;
    private final ContentStore contents;
    private final RuleStore rules;
    private final MatterStore matters;
    private final RecordStore records;
    private final ReadConsent reading;
    private final Clock clock;

    ShowConsent(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            StatusStore statuses,
            ContentStore contents,
            RuleStore rules,
            MatterStore matters,
            RecordStore records,
            ReadConsent reading,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.statuses = statuses;
        this.contents = contents;
        this.rules = rules;
        this.matters = matters;
        this.records = records;
        this.reading = reading;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, NorwegianWords words) {
        var consenter = access.consenter(actor, plan, READ_CONSENT);
        var open = consents.open(consenter.tenant(), plan);
        var version = open.awaited()
                .filter(awaited -> isAsked(consenter, awaited))
                .or(open::active)
                .orElseThrow(NotYours::new);
        var now = clock.instant();
        var read = reading.read(consenter, version, words, now);
        var asksAbout = matters.of(consenter.tenant(), version.id());
        var standing = standing(consenter, version, read);
        var present = new GivenText(read.text(), words.language().tag());
        var kept = keptText(consenter, version, standing);
        return new Shown(
                plan,
                statuses.ownerFirstName(consenter.tenant(), plan),
                rules.planType(consenter.tenant(), plan),
                standing,
                read.reader(),
                kept.orElse(present),
                kept.isPresent(),
                others(consenter, version),
                asksAbout,
                difference(consenter, open, version, asksAbout),
                read.found().exception().map(OneGuardian::legalReason),
                Withdrawing.may(consenter.person(), version, read.asked(), read.required(), read.subject()),
                read.found().mustAnswer(consenter.person()),
                open.active().isPresent(),
                open.active().map(Version::validUntil).filter(last -> last.isBefore(Oslo.day(now))),
                records.hers(consenter));
    }

    /** What was kept may tell of places she must not know any more; then she reads what is asked for today. */
    private Optional<GivenText> keptText(Consenter consenter, Version version, Standing standing) {
        return standing == Standing.TO_ANSWER || !consenter.seesPlace()
                ? Optional.empty()
                : answers.textGivenBy(consenter, version.id());
    }

    private boolean isAsked(Consenter consenter, Version version) {
        return answers.asked(consenter.tenant(), version.id()).stream()
                .anyMatch(one -> one.person().equals(consenter.person()));
    }

    /** One who has lost the say before she answered has nothing to read here any more. */
    private static Standing standing(Consenter consenter, Version version, Read read) {
        var hasGiven = read.hasGiven(consenter.person());
        if (version.isActive()) {
            return hasGiven ? Standing.IN_FORCE : Standing.GIVEN_BY_OTHERS;
        }
        if (hasGiven) {
            return Standing.WAITING_FOR_OTHERS;
        }
        if (read.found().isAnsweredFor(consenter.person())) {
            return Standing.ANSWERED_FOR;
        }
        if (read.required() instanceof Done && !read.found().mustAnswer(consenter.person())) {
            throw new NotYours();
        }
        return Standing.TO_ANSWER;
    }

    private List<ConsentStatus.Asked> others(Consenter consenter, Version version) {
        return statuses.asked(consenter.tenant(), version.id()).stream()
                .filter(one -> !one.person().equals(consenter.person()))
                .toList();
    }

    /** From the version in force; when a closed plan shall be opened again, from the last one that was (S-14). */
    private Optional<ConsentDifference> difference(
            Consenter consenter, OpenVersions open, Version version, Matters asksAbout) {
        return open.active()
                .or(() -> asksAbout.reopens()
                        ? consents.lastInForce(consenter.tenant(), consenter.plan())
                        : Optional.empty())
                .filter(_ -> !version.isActive())
                .map(active ->
                        ConsentDifference.between(contents.said(consenter, active), contents.said(consenter, version)));
    }
}
