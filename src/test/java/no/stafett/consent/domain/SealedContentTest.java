package no.stafett.consent.domain;

import static no.stafett.consent.LinePeriod.AS_LONG_AS_THE_CONSENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.InformationType;
import no.stafett.consent.LevelProposal;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.Whom;
import no.stafett.shared.PersonId;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;

/** Every part of a version is in its hash (C-02). */
class SealedContentTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 22);
    private static final Whom TEACHER = Whom.person(PersonId.create());
    private static final Unit PPT = new Unit(UnitId.create(), "PPT", Unit.Sector.EDUCATIONAL_PSYCHOLOGY);
    private static final ConsentException EXCEPTION =
            new ConsentException(UUID.randomUUID(), Optional.empty(), Optional.of(PPT.id()), "PPT", "skilsmissa", true);
    private static final ConsentLine LINE = line(TEACHER, true, AS_LONG_AS_THE_CONSENT);

    @Test
    void the_order_of_the_rows_makes_no_difference() {
        var other = line(Whom.service(PPT.id()), false, AS_LONG_AS_THE_CONSENT);

        assertThat(sealed(LAST_DAY, List.of(LINE, other), scope(List.of(PPT), List.of(EXCEPTION)))
                        .hash())
                .isEqualTo(sealed(LAST_DAY, List.of(other, LINE), scope(List.of(PPT), List.of(EXCEPTION)))
                        .hash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void whatever_is_altered_is_another_hash() {
        var days = new LinePeriod(Optional.empty(), Optional.of(LAST_DAY.minusDays(9)));
        var scope = scope(List.of(PPT), List.of(EXCEPTION));
        var all = Stream.of(
                sealed(LAST_DAY, List.of(LINE), scope),
                sealed(LAST_DAY.plusDays(1), List.of(LINE), scope),
                new SealedContent(2, LAST_DAY, List.of(LINE), scope, Matters.NONE),
                new SealedContent(1, LAST_DAY, List.of(LINE), scope, Matters.reopening()),
                new SealedContent(1, LAST_DAY, List.of(LINE), scope, Matters.level(new LevelProposal(1, 2, "PPT"))),
                new SealedContent(1, LAST_DAY, List.of(LINE), scope, Matters.level(new LevelProposal(1, 3, "PPT"))),
                sealed(LAST_DAY, List.of(), scope),
                sealed(LAST_DAY, List.of(line(TEACHER, false, AS_LONG_AS_THE_CONSENT)), scope),
                sealed(LAST_DAY, List.of(line(TEACHER, true, days)), scope),
                sealed(LAST_DAY, List.of(line(TEACHER.asPartOfHerService(), true, days)), scope(List.of(), List.of())),
                sealed(LAST_DAY, List.of(LINE), scope(List.of(), List.of(EXCEPTION))),
                sealed(LAST_DAY, List.of(LINE), scope(List.of(PPT), List.of())),
                sealed(
                        LAST_DAY,
                        List.of(LINE),
                        new ConsentScope(Set.of(InformationType.HEALTH), List.of(PPT), List.of(EXCEPTION), false)),
                sealed(
                        LAST_DAY,
                        List.of(LINE),
                        new ConsentScope(InformationType.USUAL, List.of(PPT), List.of(EXCEPTION), true)));

        assertThat(all.map(SealedContent::hash)).doesNotHaveDuplicates();
    }

    private static SealedContent sealed(LocalDate lastDay, List<ConsentLine> lines, ConsentScope scope) {
        return new SealedContent(1, lastDay, lines, scope, Matters.NONE);
    }

    private static ConsentScope scope(List<Unit> sources, List<ConsentException> exceptions) {
        return new ConsentScope(InformationType.USUAL, sources, exceptions, false);
    }

    private static ConsentLine line(Whom whom, boolean mayWrite, LinePeriod period) {
        return new ConsentLine(UUID.randomUUID(), whom, ParticipantRole.PARTICIPANT, mayWrite, period);
    }
}
