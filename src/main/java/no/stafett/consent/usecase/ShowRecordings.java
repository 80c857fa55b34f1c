package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.RECORD_ANSWER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.ConsentAsker;
import no.stafett.access.PlanAccess;
import no.stafett.consent.domain.Asked;
import no.stafett.consent.domain.Decider;
import no.stafett.consent.domain.Recorded;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.DeciderStore;
import no.stafett.consent.sql.RecordStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Answers by word of mouth and on paper: whose can be written down, and what is written down already. */
@UseCase
public class ShowRecordings {

    /**
     * What the one who asks sees.
     *
     * @param waits whether a question waits for answers
     * @param back the page she asks from
     */
    public record Shown(PlanId plan, String ownerFirstName, List<Row> people, boolean waits, String back) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    /**
     * One who has a say.
     *
     * @param mayRecord whether her answer to the question that waits can be written down
     * @param mayWithdraw whether it can be written down that she takes her yes back
     */
    public record Row(PersonId person, String name, boolean mayRecord, boolean mayWithdraw, List<Recorded> recorded) {

        @Override
        public String toString() {
            return "Row[" + person + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final StatusStore statuses;
    private final RecordStore records;
    private final DeciderStore people;
    private final Deciders deciders;
    private final Withdrawals withdrawals;
    private final Clock clock;

    ShowRecordings(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            StatusStore statuses,
            RecordStore records,
            DeciderStore people,
            Deciders deciders,
            Withdrawals withdrawals,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.statuses = statuses;
        this.records = records;
        this.people = people;
        this.deciders = deciders;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var asker = access.asker(actor, plan, RECORD_ANSWER);
        var now = clock.instant();
        var open = consents.open(asker.tenant(), plan);
        var known = people.of(asker, Oslo.day(now));
        var ids = known.stream().map(Decider::person).toList();
        var mayRecord = open.awaited()
                .map(awaited -> toAnswer(asker, ids, awaited, now))
                .orElse(List.of());
        var mayWithdraw = withdrawals.among(asker, ids, open, now);
        var written = records.all(asker);
        return new Shown(
                plan,
                statuses.ownerFirstName(asker.tenant(), plan),
                known.stream()
                        .map(one -> row(one, mayRecord, mayWithdraw, written))
                        .filter(row -> row.mayRecord()
                                || row.mayWithdraw()
                                || !row.recorded().isEmpty())
                        .toList(),
                open.awaited().isPresent(),
                asker.page());
    }

    /** Those who must answer and have not, and whom one may come to with the question. */
    private List<PersonId> toAnswer(ConsentAsker asker, List<PersonId> people, Version awaited, Instant now) {
        var found = deciders.of(asker.tenant(), asker.plan(), Optional.of(awaited), Oslo.day(now));
        var given = answers.asked(asker.tenant(), awaited.id()).stream()
                .filter(Asked::hasGiven)
                .map(Asked::person)
                .toList();
        return people.stream()
                .filter(found::mustAnswer)
                .filter(person -> !given.contains(person))
                .filter(person -> !found.subject().keepsAway(person))
                .toList();
    }

    private static Row row(Decider one, List<PersonId> mayRecord, List<PersonId> mayWithdraw, List<Recorded> written) {
        return new Row(
                one.person(),
                one.name(),
                mayRecord.contains(one.person()),
                mayWithdraw.contains(one.person()),
                written.stream()
                        .filter(record -> record.person().equals(one.person()))
                        .toList());
    }
}
