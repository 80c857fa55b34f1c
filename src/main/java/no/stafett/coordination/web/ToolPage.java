package no.stafett.coordination.web;

import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The decision tool before there is a plan: one question, or the advice. */
public record ToolPage(ToolView view) implements Page {

    @Override
    public String title(Texts t) {
        return view.question().map(question -> t.get("tool." + question)).orElseGet(() -> t.get("tool.advice"));
    }

    public Problems problems() {
        return view.problems();
    }
}
