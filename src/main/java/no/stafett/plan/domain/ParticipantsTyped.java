package no.stafett.plan.domain;

import static no.stafett.plan.domain.PreparationRefusal.PARTICIPANT_IS_NAMED_TWICE;
import static no.stafett.plan.domain.PreparationRefusal.PARTICIPANT_IS_NOT_AN_EMPLOYEE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;

/** The rows of those who shall take part beside the holder. They become the lines of the consent (S-06). */
record ParticipantsTyped(List<ParticipantTyped> rows) {

    private static final String FIELD = "participants";

    /** The holder first, then everybody else, each once. The holder's own row is the one she holds the baton by. */
    List<PlannedLine> lines(Optional<PersonId> holder, Set<PersonId> employees, List<Refusal> reasons) {
        var lines = new ArrayList<PlannedLine>();
        var named = new HashSet<PersonId>();
        holder.ifPresent(person -> lines.add(new PlannedLine(person, ParticipantRole.BATON_HOLDER, true)));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            var person = employees.stream()
                    .filter(one -> one.toString().equals(row.person()))
                    .findFirst();
            if (person.isEmpty()) {
                reasons.add(PARTICIPANT_IS_NOT_AN_EMPLOYEE.inRow(FIELD, i));
            } else if (!named.add(person.get())) {
                reasons.add(PARTICIPANT_IS_NAMED_TWICE.inRow(FIELD, i));
            } else if (!person.equals(holder)) {
                lines.add(new PlannedLine(person.get(), role(row), row.mayWrite()));
            }
        }
        return lines;
    }

    private static ParticipantRole role(ParticipantTyped row) {
        return Stream.of(ParticipantRole.PARTICIPANT, ParticipantRole.LEADER, ParticipantRole.OTHER)
                .filter(role -> role.name().equals(row.role()))
                .findFirst()
                .orElse(ParticipantRole.PARTICIPANT);
    }
}
