package no.stafett.consent.domain;

import java.util.List;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * A version that is sent and waits for answers.
 *
 * @param required those who must say yes as the registers stand now, not as they stood when it was sent (P-07)
 */
public record AwaitedConsent(Version version, List<Asked> asked, List<MustAnswer> required) {

    public AwaitedConsent {
        asked = List.copyOf(asked);
        required = List.copyOf(required);
    }

    /**
     * What an answer leads to.
     *
     * @param complete everybody who must has now said yes
     */
    public record Answered(Answer answer, boolean complete) {}

    /** Only a person who still has a say, and only once. One yes is never somebody else's (P-01). */
    public Outcome<Answered> answer(PersonId person, Answer answer) {
        if (required.stream().noneMatch(one -> one.person().equals(person))) {
            return Outcome.refused(ConsentRefusal.SOMEBODY_ELSE_DECIDES);
        }
        if (hasGiven(person)) {
            return Outcome.refused(ConsentRefusal.ALREADY_ANSWERED);
        }
        var complete = answer == Answer.GIVEN
                && required.stream().map(MustAnswer::person).allMatch(one -> one.equals(person) || hasGiven(one));
        return Outcome.done(new Answered(answer, complete));
    }

    private boolean hasGiven(PersonId person) {
        return asked.stream().anyMatch(one -> one.person().equals(person) && one.hasGiven());
    }
}
