package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.FamilyAddresses;
import no.stafett.access.PlanAccess;
import no.stafett.consent.domain.ConsentContent.Reader;
import no.stafett.consent.domain.ConsentText;
import no.stafett.consent.domain.Decider;
import no.stafett.consent.domain.Ground;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.WhoConsents;
import no.stafett.consent.domain.Words;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ContentStore;
import no.stafett.consent.sql.DeciderStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/**
 * The consent on paper, for a family that does not use the screen: the same words as there, and lines to sign on. As soon as
 * an address in the family is protected it tells of no place at all, because all who sign read the same sheet.
 */
@UseCase
public class ShowSheet {

    /**
     * The sheet.
     *
     * @param reopens whether they are also asked about what was written before
     * @param signers those who must say yes, by name, and not one who is kept away: the sheet is not for her
     */
    public record Sheet(PlanId plan, ConsentText text, boolean reopens, List<String> signers) {

        @Override
        public String toString() {
            return "Sheet[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ContentStore contents;
    private final DeciderStore people;
    private final Deciders deciders;
    private final FamilyAddresses addresses;
    private final Clock clock;

    ShowSheet(
            PlanAccess access,
            ConsentStore consents,
            ContentStore contents,
            DeciderStore people,
            Deciders deciders,
            FamilyAddresses addresses,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.contents = contents;
        this.people = people;
        this.deciders = deciders;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Of the question that waits; where none does, of the draft or of the one in force. Before the first draft there is none. */
    public Sheet show(Actor actor, PlanId plan, Words words) {
        var asker = access.asker(actor, plan, INVITE);
        var tenant = asker.tenant();
        var today = Oslo.day(clock.instant());
        var open = consents.open(tenant, plan);
        var version = open.awaited().or(open::draft).or(open::active).orElseThrow(NotYours::new);
        var found = deciders.of(tenant, plan, Optional.of(version), today);
        var required = found.required() instanceof Done<List<MustAnswer>>(var some) ? some : List.<MustAnswer>of();
        var guardiansAnswer = required.stream().anyMatch(one -> one.ground() != Ground.OWNER);
        var content = contents.of(
                asker,
                version,
                guardiansAnswer ? Reader.GUARDIAN : Reader.OWNER,
                WhoConsents.guardiansWhoRead(found.subject(), today),
                !addresses.areProtected(asker));
        var signers = people.of(asker, today).stream()
                .filter(one -> found.mustAnswer(one.person()))
                .filter(one -> !found.subject().keepsAway(one.person()))
                .map(Decider::name)
                .distinct()
                .toList();
        return new Sheet(plan, ConsentText.of(content, words), content.matters().reopens(), signers);
    }
}
