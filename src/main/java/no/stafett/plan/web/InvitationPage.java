package no.stafett.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus;
import no.stafett.plan.domain.PlanStatus;
import no.stafett.plan.domain.Preparation;
import no.stafett.plan.usecase.ShowOpening.Shown;
import no.stafett.plan.usecase.ShowPreparation;
import no.stafett.shared.Refusal;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.tenant.Unit;

/** The third page of opening a plan: read over and send, and afterwards who has answered. */
public record InvitationPage(Shown shown, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get(isDraft() ? "check.title" : "awaiting.title") + " – "
                + prepared().subject().firstName();
    }

    @Override
    public String about() {
        return prepared().plan().type().name();
    }

    public ShowPreparation.Shown prepared() {
        return shown.prepared();
    }

    public Preparation preparation() {
        return prepared().preparation();
    }

    public String path() {
        return "/plans/" + prepared().plan().id();
    }

    public boolean isDraft() {
        return prepared().plan().status() == PlanStatus.DRAFT;
    }

    public boolean isBelowEntryLevel() {
        return prepared().plan().level().isBelow(prepared().rules().entryLevel());
    }

    /** What must be settled before the invitation can go; told here before anybody presses a button. */
    public List<? extends Refusal> missing() {
        return preparation().missing(prepared().plan().subjectKind(), prepared().registerKnowsResponsible());
    }

    public List<ConsentStatus.Line> participants() {
        return prepared().lines().stream()
                .filter(line -> !line.person().equals(Optional.of(preparation().holder())))
                .toList();
    }

    /** What the version holds beside its lines. */
    public Optional<ConsentScope> scope() {
        return prepared().scope();
    }

    /** "Gjeld tenesta, til og med 3. mars"; nothing for one who is named for herself as long as the consent lasts. */
    public String limits(ConsentStatus.Line line, Texts t) {
        var service = line.isForAService() ? Stream.of(t.get("check.for-the-service")) : Stream.<String>empty();
        var days = Stream.of(
                        line.period().from().map(day -> t.get("line.from", t.date(day))),
                        line.period().until().map(day -> t.get("line.until", t.date(day))))
                .flatMap(Optional::stream);
        return Stream.concat(service, days).map(part -> "\n" + part).collect(Collectors.joining());
    }

    /** The draft names somebody whom it also keeps out. */
    public boolean namesSomebodyKeptOut() {
        return isDraft() && prepared().namesSomebodyKeptOut();
    }

    public List<ConsentStatus.Asked> asked() {
        return shown.consent().map(ConsentStatus::asked).orElse(List.of());
    }

    /** Those whom the register of the municipality reaches in another way than the opener has typed. */
    public List<String> reachedOtherwise() {
        return shown.reachedOtherwise();
    }

    /** What was asked before, kept as it was. */
    public List<ConsentStatus> askedBefore() {
        return shown.askedBefore();
    }

    public Optional<Instant> sentAt() {
        return shown.consent().flatMap(ConsentStatus::sentAt);
    }

    public String unitName() {
        return prepared().units().stream()
                .filter(unit -> unit.id().equals(prepared().plan().unit()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** The agreed time; empty when none is agreed. */
    public String firstMeeting(Texts t) {
        return preparation().firstMeetingAt().map(at -> t.moment(at, at)).orElse("");
    }

    /** The colour of an answer; the words beside it say the same. */
    public String color(ConsentStatus.Answer answer) {
        return switch (answer) {
            case NOT_YET -> "neutral";
            case GIVEN -> "success";
            case DECLINED -> "warning";
        };
    }

    public boolean isDeclined() {
        return is(ConsentStatus.Stage.DECLINED);
    }

    public boolean isWaiting() {
        return is(ConsentStatus.Stage.SENT);
    }

    private boolean is(ConsentStatus.Stage stage) {
        return shown.consent().filter(consent -> consent.stage() == stage).isPresent();
    }
}
