package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.consent.domain.Way;
import no.stafett.consent.usecase.ShowRecording.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The form for one who took her yes back by word of mouth or in writing: how and when, and no more. */
public record RecordedWithdrawalPage(Shown shown, RecordingForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("recorded-withdrawal.title", shown.name());
    }

    public String path() {
        return list() + "/" + shown.person() + "/withdrawal";
    }

    public String list() {
        return "/plans/" + shown.plan() + "/consent/recordings";
    }

    public List<Choice> ways(Texts t) {
        return Stream.of(Way.values())
                .map(way -> new Choice(way.name(), t.get("recording.way." + way)))
                .toList();
    }
}
