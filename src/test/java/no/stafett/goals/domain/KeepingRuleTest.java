package no.stafett.goals.domain;

import static no.stafett.goals.domain.KeepingRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.PlanWriter;
import no.stafett.access.Proofs;
import no.stafett.goals.EntryId;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Who may keep what from whom (C-07). */
class KeepingRuleTest {

    private static final PersonId OWNER = PersonId.create();
    private static final PersonId MOTHER = PersonId.create();
    private static final PersonId FATHER = PersonId.create();
    private static final PersonId TEACHER = PersonId.create();
    private static final PersonId NURSE = PersonId.create();
    private static final Names NAMES = new Names(List.of(
            new Named(OWNER, "Nora", "OWNER", "", true),
            new Named(MOTHER, "Astrid", "MOTHER", "", true),
            new Named(FATHER, "Jonas", "FATHER", "", false),
            new Named(TEACHER, "Ingrid", "", "Lærar", true),
            new Named(NURSE, "Mathis", "", "Helsesjukepleiar", true)));

    @Test
    void the_owner_keeps_her_own_and_need_not_say_why() {
        assertThat(keep(OWNER, "", Proofs.owner(OWNER), MOTHER))
                .isEqualTo(new Done<>(new Keeping(List.of(MOTHER), "")));
    }

    @Test
    void the_owner_does_not_keep_what_others_wrote() {
        assertRefused(keep(TEACHER, "", Proofs.owner(OWNER), MOTHER), ENTRY_IS_NOT_YOURS_TO_KEEP);
    }

    @Test
    void the_holder_keeps_the_owners_and_her_own_with_a_reason() {
        for (var author : List.of(OWNER, TEACHER)) {
            assertThat(keep(author, "Ho bad om det", Proofs.holder(TEACHER), MOTHER))
                    .isInstanceOf(Done.class);
            assertRefused(keep(author, " ", Proofs.holder(TEACHER), MOTHER), REASON_IS_MISSING);
        }
        for (var author : List.of(MOTHER, FATHER, NURSE)) {
            assertRefused(keep(author, "Ho bad om det", Proofs.holder(TEACHER), MOTHER), ENTRY_IS_NOT_YOURS_TO_KEEP);
        }
    }

    @Test
    void nobody_else_keeps_anything() {
        assertRefused(keep(MOTHER, "", Proofs.guardianWriter(MOTHER), MOTHER), ENTRY_IS_NOT_YOURS_TO_KEEP);
        assertRefused(keep(NURSE, "", Proofs.teamWriter(NURSE), MOTHER), ENTRY_IS_NOT_YOURS_TO_KEEP);
        assertRefused(keep(OWNER, "", Proofs.teamWriter(NURSE), MOTHER), ENTRY_IS_NOT_YOURS_TO_KEEP);
    }

    @Test
    void it_is_kept_from_guardians_who_take_part_and_from_nobody_else() {
        for (var person : List.of(OWNER, FATHER, TEACHER, PersonId.create())) {
            assertRefused(keep(OWNER, "", Proofs.owner(OWNER), person), SOMEBODY_IS_NO_GUARDIAN);
        }
        assertRefused(keep(OWNER, "", Proofs.owner(OWNER)), NOBODY_IS_CHOSEN);
    }

    @Test
    void one_who_answers_for_it_sees_it() {
        var entry = new Entry(entryId(), Entry.Kind.ACTIVITY, OWNER, Optional.of(MOTHER));

        assertRefused(Keeping.agree(entry, draft("", MOTHER), NAMES, Proofs.owner(OWNER)), GUARDIAN_ANSWERS_FOR_IT);
    }

    @Test
    void a_reason_is_short() {
        assertRefused(keep(OWNER, "å".repeat(501), Proofs.owner(OWNER), MOTHER), REASON_IS_TOO_LONG);
        assertThat(keep(OWNER, "å".repeat(500), Proofs.owner(OWNER), MOTHER)).isInstanceOf(Done.class);
    }

    @Test
    void nothing_chosen_on_what_is_being_written_keeps_it_from_nobody() {
        assertThat(Keeping.agreeOnNew(Optional.empty(), KeepingDraft.NOBODY, NAMES, Proofs.teamWriter(NURSE)))
                .isEqualTo(new Done<>(new Keeping(List.of(), "")));
    }

    private static Outcome<Keeping> keep(PersonId author, String reason, PlanWriter writer, PersonId... from) {
        return Keeping.agree(
                new Entry(entryId(), Entry.Kind.COMMENT, author, Optional.empty()), draft(reason, from), NAMES, writer);
    }

    private static KeepingDraft draft(String reason, PersonId... from) {
        return new KeepingDraft(Arrays.stream(from).map(PersonId::toString).toList(), reason);
    }

    private static EntryId entryId() {
        return new EntryId(UUID.randomUUID());
    }

    private static void assertRefused(Outcome<Keeping> outcome, KeepingRefusal reason) {
        assertThat(outcome).isEqualTo(new Refused<>(List.of(reason)));
    }
}
