package no.stafett.plan.domain;

import static no.stafett.plan.domain.PreparationRefusal.SAME_GUARDIAN_TWICE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.shared.Outcome;
import no.stafett.shared.Refusal;

/** The rows of guardians, at most {@value #MOST}. */
public record GuardiansTyped(List<GuardianTyped> rows) {

    public static final int MOST = 4;
    private static final String FIELD = "guardians";

    public GuardiansTyped {
        rows = List.copyOf(rows.subList(0, Math.min(rows.size(), MOST)));
    }

    /** The numbers that read, to be looked up. */
    public List<NationalId> numbers(SyntheticNumbers synthetic) {
        return rows.stream().flatMap(row -> row.number(synthetic).stream()).toList();
    }

    /** Every filled row read, or everything that is wrong with any of them. */
    public Outcome<List<PreparedGuardian>> read(SyntheticNumbers synthetic, RegisterFacts facts) {
        var guardians = new ArrayList<PreparedGuardian>();
        var reasons = new ArrayList<Refusal>();
        var seen = new HashSet<NationalId>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            var problems = new ArrayList<>(row.problems(synthetic));
            row.number(synthetic).ifPresent(number -> {
                if (!seen.add(number)) {
                    problems.add(SAME_GUARDIAN_TWICE);
                }
                facts.problemWith(row, number).ifPresent(problems::add);
            });
            if (problems.isEmpty()) {
                guardians.add(row.read(synthetic));
            }
            for (var problem : problems) {
                reasons.add(problem.inRow(FIELD, i));
            }
        }
        return reasons.isEmpty() ? Outcome.done(guardians) : Outcome.refused(reasons);
    }
}
