package no.stafett.appointment.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.stafett.appointment.domain.CitizenTyped;
import no.stafett.appointment.domain.CoordinatorKind;
import no.stafett.appointment.domain.Reply;
import no.stafett.appointment.domain.RequestOrigin;
import no.stafett.appointment.domain.RequestTyped;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** A request for a coordinator, as typed. */
public record RequestForm(
        String kind,
        String nationalId,
        String firstName,
        String lastName,
        String birthDate,
        String expecting,
        String onPaper,
        String serious,
        String longLasting,
        String otherWelfare,
        String about,
        String wishedBy,
        String wishedOn,
        String whom,
        String caseWorker) {

    static final RequestForm EMPTY = new RequestForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", "");

    public RequestForm(
            @Nullable String kind,
            @Nullable String nationalId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String birthDate,
            @Nullable String expecting,
            @Nullable String onPaper,
            @Nullable String serious,
            @Nullable String longLasting,
            @Nullable String otherWelfare,
            @Nullable String about,
            @Nullable String wishedBy,
            @Nullable String wishedOn,
            @Nullable String whom,
            @Nullable String caseWorker) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.nationalId = Objects.requireNonNullElse(nationalId, "");
        this.firstName = Objects.requireNonNullElse(firstName, "");
        this.lastName = Objects.requireNonNullElse(lastName, "");
        this.birthDate = Objects.requireNonNullElse(birthDate, "");
        this.expecting = Objects.requireNonNullElse(expecting, "");
        this.onPaper = Objects.requireNonNullElse(onPaper, "");
        this.serious = Objects.requireNonNullElse(serious, "");
        this.longLasting = Objects.requireNonNullElse(longLasting, "");
        this.otherWelfare = Objects.requireNonNullElse(otherWelfare, "");
        this.about = Objects.requireNonNullElse(about, "");
        this.wishedBy = Objects.requireNonNullElse(wishedBy, "");
        this.wishedOn = Objects.requireNonNullElse(wishedOn, "");
        this.whom = Objects.requireNonNullElse(whom, "");
        this.caseWorker = Objects.requireNonNullElse(caseWorker, "");
    }

    public boolean isExpecting() {
        return expecting.equals("true");
    }

    public boolean isOnPaper() {
        return onPaper.equals("true");
    }

    RequestTyped typed() {
        return new RequestTyped(
                word(CoordinatorKind.values(), kind),
                new CitizenTyped(nationalId, firstName, lastName, birthDate),
                isExpecting(),
                isOnPaper() ? RequestOrigin.FAMILY_ON_PAPER : RequestOrigin.EMPLOYEE,
                word(Reply.values(), serious),
                word(Reply.values(), longLasting),
                word(Reply.values(), otherWelfare),
                about,
                wishedBy,
                wishedOn,
                whom,
                ChosenId.of(caseWorker, PersonId::new));
    }

    static <E extends Enum<E>> Optional<E> word(E[] values, String typed) {
        return Arrays.stream(values).filter(one -> one.name().equals(typed)).findFirst();
    }

    @Override
    public String toString() {
        return "RequestForm[masked]";
    }
}
