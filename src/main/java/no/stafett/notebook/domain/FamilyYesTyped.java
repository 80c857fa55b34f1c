package no.stafett.notebook.domain;

import static no.stafett.notebook.domain.NotebookRefusal.SAID_BY_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.SAID_ON_IS_AHEAD;
import static no.stafett.notebook.domain.NotebookRefusal.SAID_ON_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.WAY_IS_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import no.stafett.notebook.domain.FamilyYes.Way;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;

/** That the family has said yes, as typed. */
public record FamilyYesTyped(String saidBy, String saidOn, String way) {

    static final int LONGEST = 200;

    public Outcome<FamilyYes> read(LocalDate today) {
        var reasons = new ArrayList<NotebookRefusal>();
        if (saidBy.isBlank() || saidBy.length() > LONGEST) {
            reasons.add(SAID_BY_IS_MISSING);
        }
        var day = DayTyped.read(saidOn);
        if (day.isEmpty()) {
            reasons.add(SAID_ON_IS_MISSING);
        } else if (day.get().isAfter(today)) {
            reasons.add(SAID_ON_IS_AHEAD);
        }
        var how = Arrays.stream(Way.values())
                .filter(one -> one.name().equals(way))
                .findFirst();
        if (how.isEmpty()) {
            reasons.add(WAY_IS_MISSING);
        }
        return reasons.isEmpty()
                ? Outcome.done(new FamilyYes(saidBy.strip(), day.orElseThrow(), how.orElseThrow()))
                : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "FamilyYesTyped[masked]";
    }
}
