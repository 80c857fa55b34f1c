package no.stafett.plan.domain;

import static no.stafett.plan.domain.PreparationRefusal.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.shared.Outcome.Done;

/** One row of the form that asks for guardians, as typed. A row with nothing in it is nobody. */
public record GuardianTyped(
        String nationalId,
        String firstName,
        String lastName,
        String relation,
        String responsibility,
        String email,
        String phone) {

    // Something before and after one @, and a dot in the last part: the mailbox itself is the only real test.
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    public boolean isEmpty() {
        return Stream.of(nationalId, firstName, lastName, relation, responsibility, email, phone)
                .allMatch(String::isBlank);
    }

    /** The number, when it reads. */
    public Optional<NationalId> number(SyntheticNumbers synthetic) {
        return NationalId.read(nationalId, synthetic) instanceof Done<NationalId>(var number)
                ? Optional.of(number)
                : Optional.empty();
    }

    /** Everything that is wrong with the row on its own. */
    List<PreparationRefusal> problems(SyntheticNumbers synthetic) {
        var problems = new ArrayList<PreparationRefusal>();
        if (number(synthetic).isEmpty()) {
            problems.add(NATIONAL_ID_IS_NOT_VALID);
        }
        if (firstName.isBlank()) {
            problems.add(GUARDIAN_HAS_NO_FIRST_NAME);
        }
        if (lastName.isBlank()) {
            problems.add(GUARDIAN_HAS_NO_LAST_NAME);
        }
        if (firstName.length() > OwnerTyped.LONGEST_NAME || lastName.length() > OwnerTyped.LONGEST_NAME) {
            problems.add(GUARDIAN_NAME_IS_TOO_LONG);
        }
        if (relationTyped().isEmpty()) {
            problems.add(RELATION_IS_MISSING);
        }
        if (!responsibility.equals("true") && !responsibility.equals("false")) {
            problems.add(RESPONSIBILITY_IS_NOT_SAID);
        }
        if (!email.isBlank() && (!EMAIL.matcher(email.strip()).matches() || email.length() > 254)) {
            problems.add(EMAIL_IS_NOT_AN_ADDRESS);
        }
        if (email.isBlank() && phone.isBlank() || phone.length() > 30) {
            problems.add(GUARDIAN_CANNOT_BE_REACHED);
        }
        return problems;
    }

    /** The guardian the row describes; only when nothing is wrong with it. */
    PreparedGuardian read(SyntheticNumbers synthetic) {
        return new PreparedGuardian(
                number(synthetic).orElseThrow(),
                firstName.strip(),
                lastName.strip(),
                relationTyped().orElseThrow(),
                responsibility.equals("true"),
                email.strip(),
                phone.strip());
    }

    private Optional<Relation> relationTyped() {
        return Stream.of(Relation.values())
                .filter(one -> one.name().equals(relation))
                .findFirst();
    }

    @Override
    public String toString() {
        return "GuardianTyped[masked]";
    }
}
