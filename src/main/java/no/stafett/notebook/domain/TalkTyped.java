package no.stafett.notebook.domain;

import static no.stafett.notebook.domain.NotebookRefusal.FOLLOW_UP_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.HELD_ON_IS_AHEAD;
import static no.stafett.notebook.domain.NotebookRefusal.HELD_ON_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.MINUTES_ARE_TOO_LONG;
import static no.stafett.notebook.domain.NotebookRefusal.NEXT_TALK_IS_NO_DAY;
import static no.stafett.notebook.domain.NotebookRefusal.THEY_SAY_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.TOOK_PART_IS_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import no.stafett.notebook.domain.NoteTalk.Minutes;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;

/** The minutes of a talk, as typed. What the child and the parents say may not be left out; what we see and agree may. */
public record TalkTyped(
        String heldOn,
        String tookPart,
        String theySay,
        String weSee,
        String weAgree,
        String followUp,
        String nextTalk) {

    static final int LONGEST = 4000;

    public Outcome<Minutes> read(LocalDate today) {
        var reasons = new ArrayList<NotebookRefusal>();
        var day = DayTyped.read(heldOn);
        if (day.isEmpty()) {
            reasons.add(HELD_ON_IS_MISSING);
        } else if (day.get().isAfter(today)) {
            reasons.add(HELD_ON_IS_AHEAD);
        }
        if (tookPart.isBlank()) {
            reasons.add(TOOK_PART_IS_MISSING);
        }
        if (theySay.isBlank()) {
            reasons.add(THEY_SAY_IS_MISSING);
        }
        if (Stream.of(tookPart, theySay, weSee, weAgree).anyMatch(text -> text.length() > LONGEST)) {
            reasons.add(MINUTES_ARE_TOO_LONG);
        }
        var ground = Arrays.stream(FollowUp.values())
                .filter(one -> one.name().equals(followUp))
                .findFirst();
        if (ground.isEmpty()) {
            reasons.add(FOLLOW_UP_IS_MISSING);
        }
        var next = DayTyped.read(nextTalk);
        if (next.isEmpty() && !nextTalk.isBlank()) {
            reasons.add(NEXT_TALK_IS_NO_DAY);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Minutes(
                        day.orElseThrow(),
                        tookPart.strip(),
                        theySay.strip(),
                        weSee.strip(),
                        weAgree.strip(),
                        ground.orElseThrow(),
                        next))
                : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "TalkTyped[masked]";
    }
}
