package no.stafett.plan.domain;

import static no.stafett.plan.domain.PreparationRefusal.PARTICIPANT_IS_NAMED_TWICE;
import static no.stafett.plan.domain.PreparationRefusal.PARTICIPANT_IS_NOT_AN_EMPLOYEE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.Whom;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import no.stafett.tenant.UnitId;

/** The rows of those who shall take part beside the holder. They become the lines of the consent (S-06, K8). */
record ParticipantsTyped(List<ParticipantTyped> rows) {

    private static final String FIELD = "participants";

    /** Who there is to choose from, and the days a line can be open on. */
    record Known(Set<PersonId> employees, Set<UnitId> services, LocalDate today, LocalDate lastDay) {

        private boolean has(Whom whom) {
            return whom.person().map(employees::contains).orElse(true)
                    && whom.service().map(services::contains).orElse(true);
        }
    }

    /** The holder first, then everybody else, each once. The holder's own row is the one she holds the baton by. */
    List<PlannedLine> lines(Optional<PersonId> holder, Known known, List<Refusal> reasons) {
        var lines = new ArrayList<PlannedLine>();
        var named = new HashSet<Whom>();
        holder.ifPresent(person -> lines.add(new PlannedLine(person, ParticipantRole.BATON_HOLDER, true)));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            var whom = Whom.read(row.whom()).filter(known::has);
            if (whom.isEmpty()) {
                reasons.add(PARTICIPANT_IS_NOT_AN_EMPLOYEE.inRow(FIELD, i));
            } else if (!named.add(whom.get())) {
                reasons.add(PARTICIPANT_IS_NAMED_TWICE.inRow(FIELD, i));
            } else if (holder.isEmpty() || !whom.get().person().equals(holder)) {
                switch (row.period().read(FIELD + "[" + i + "].", known.today(), known.lastDay())) {
                    case Done<LinePeriod>(var days) -> lines.add(line(row, whom.get(), days));
                    case Refused<LinePeriod>(var wrong) -> reasons.addAll(wrong);
                }
            }
        }
        return lines;
    }

    private static PlannedLine line(ParticipantTyped row, Whom whom, LinePeriod days) {
        return new PlannedLine(row.asService() ? whom.asPartOfHerService() : whom, role(row), row.mayWrite(), days);
    }

    private static ParticipantRole role(ParticipantTyped row) {
        return Stream.of(ParticipantRole.PARTICIPANT, ParticipantRole.LEADER, ParticipantRole.OTHER)
                .filter(role -> role.name().equals(row.role()))
                .findFirst()
                .orElse(ParticipantRole.PARTICIPANT);
    }
}
