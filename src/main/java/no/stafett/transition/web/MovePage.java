package no.stafett.transition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.MovePlan;
import no.stafett.transition.domain.Progress;
import no.stafett.transition.domain.ReportLine;
import no.stafett.transition.domain.Round;
import no.stafett.transition.usecase.ShowMove.Shown;

/** A move: how far each plan has come, what can be done with several at once, and how it went the last time. */
public record MovePage(Shown shown, TickedForm form, NextHolderForm another, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return shown.move().name();
    }

    public String path() {
        return "/moves/" + shown.move().id();
    }

    /** What has been done with a plan, a word for each. */
    public List<String> done(MovePlan plan, Texts t) {
        var how = plan.progress();
        var words = new ArrayList<String>();
        if (how.told()) {
            words.add(t.get("move.told"));
        }
        switch (how.ask()) {
            case WAITING, AGREED, DECLINED -> words.add(t.get("move.ask." + how.ask()));
            case NOT_ASKED, NOT_NEEDED -> {}
        }
        if (how.met()) {
            words.add(t.get("move.met"));
        }
        if (how.dayAgreed()) {
            words.add(t.get("move.day-agreed"));
        }
        switch (how.offer()) {
            case WAITING, ACCEPTED -> words.add(t.get("move.offer." + how.offer()));
            case NOT_OFFERED -> {}
        }
        if (how.accessEnded()) {
            words.add(t.get("move.access-ended"));
        }
        return List.copyOf(words);
    }

    /** What comes next for a plan, in a sentence. */
    public String next(MovePlan plan, Texts t) {
        if (!plan.open()) {
            return t.get("move.next.over");
        }
        if (plan.needsAnother()) {
            return t.get(plan.mine() ? "move.next.another" : "move.next.another.holder");
        }
        return plan.progress()
                .next()
                .map(step -> t.get("move.next." + step))
                .orElseGet(() -> t.get("move.next." + (plan.progress().accessEnded() ? "over" : "day")));
    }

    public boolean isDeclined(MovePlan plan) {
        return plan.progress().ask() == Progress.Ask.DECLINED;
    }

    /** What may be done with the ticked ones, when there is at least one plan it is left for. */
    public List<Round> rounds() {
        return Stream.of(Round.ASK, Round.MEET, Round.OFFER)
                .filter(round -> shown.plans().stream().anyMatch(plan -> plan.hasLeft(round)))
                .toList();
    }

    /** Whether she can name somebody else, for the list or for plans whose baton she holds. */
    public boolean mayNameAnother() {
        return shown.nextHolderLeft() || !withoutNext().isEmpty();
    }

    /** Those whose baton she holds, where who was thought of has left. */
    public List<MovePlan> withoutNext() {
        return shown.plans().stream()
                .filter(plan -> plan.hasLeft(Round.NAME_NEXT))
                .toList();
    }

    public List<Choice> colleagues() {
        return shown.atTheUnit().stream().map(AimPage::choice).toList();
    }

    /** All are, until somebody has unticked one. */
    public boolean isToGetAnother(MovePlan plan) {
        return another.equals(NextHolderForm.EMPTY)
                || another.waiting().contains(plan.plan().toString());
    }

    /** Those that have gone on to somebody else, and are no longer the reader's to see. */
    public int goneOn() {
        return shown.size() - shown.plans().size();
    }

    public List<ReportLine> wentThrough() {
        return shown.report().stream().filter(ReportLine::wentThrough).toList();
    }

    public List<ReportLine> didNot() {
        return shown.report().stream().filter(line -> !line.wentThrough()).toList();
    }

    public String name(ReportLine line, Texts t) {
        return line.owner().isEmpty() ? t.get("move.report.gone") : line.owner();
    }

    public String reason(ReportLine line, Texts t) {
        return line.refusal().map(t::get).orElse("");
    }

    public boolean isTicked(String plan) {
        return form.plans().contains(plan);
    }
}
