package no.stafett.guide.domain;

import static no.stafett.guide.domain.GuideRefusal.LEVEL_IS_MISSING;
import static no.stafett.guide.domain.GuideRefusal.LINK_IS_NOT_SAFE;
import static no.stafett.guide.domain.GuideRefusal.POSITION_IS_NO_PLACE;
import static no.stafett.guide.domain.GuideRefusal.TEXT_IS_IN_ONE_LANGUAGE;
import static no.stafett.guide.domain.GuideRefusal.TEXT_IS_TOO_LONG;
import static no.stafett.guide.domain.GuideRefusal.TITLE_IS_MISSING;
import static no.stafett.guide.domain.GuideRefusal.TITLE_IS_TOO_LONG;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.OptionalInt;
import no.stafett.guide.GuideStep;
import no.stafett.guide.GuideStepId;
import no.stafett.shared.Outcome;
import no.stafett.shared.Wording;

/**
 * A step of the action guide as typed.
 *
 * @param level the BTI level, 0–3
 * @param position where it stands on its level, 1–99
 * @param link may be empty
 */
public record StepTyped(OptionalInt level, OptionalInt position, Wording title, Wording text, String link) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_LINK = 500;
    static final int LAST_LEVEL = 3;
    static final int LAST_POSITION = 99;

    /** The next version of the step with this id, the first one when it has none. */
    public Outcome<GuideStep> write(GuideStepId id, int latest) {
        var reasons = new ArrayList<GuideRefusal>();
        if (level.isEmpty() || level.getAsInt() < 0 || level.getAsInt() > LAST_LEVEL) {
            reasons.add(LEVEL_IS_MISSING);
        }
        if (title.nynorsk().isBlank() || title.bokmal().isBlank()) {
            reasons.add(TITLE_IS_MISSING);
        }
        if (title.isLongerThan(LONGEST_TITLE)) {
            reasons.add(TITLE_IS_TOO_LONG);
        }
        if (text.isHalf()) {
            reasons.add(TEXT_IS_IN_ONE_LANGUAGE);
        }
        if (text.isLongerThan(LONGEST_TEXT)) {
            reasons.add(TEXT_IS_TOO_LONG);
        }
        if (!link.isBlank() && !isSafe(link.strip())) {
            reasons.add(LINK_IS_NOT_SAFE);
        }
        if (position.isEmpty() || position.getAsInt() < 1 || position.getAsInt() > LAST_POSITION) {
            reasons.add(POSITION_IS_NO_PLACE);
        }
        return reasons.isEmpty()
                ? Outcome.done(new GuideStep(
                        id,
                        latest + 1,
                        level.orElseThrow(),
                        position.orElseThrow(),
                        title.strip(),
                        text.strip(),
                        link.strip(),
                        false))
                : Outcome.refused(reasons);
    }

    /** The version by which a step is no longer there. */
    public static Outcome<GuideStep> retire(GuideStep step) {
        return step.retired()
                ? Outcome.refused(GuideRefusal.IS_RETIRED_ALREADY)
                : Outcome.done(new GuideStep(
                        step.id(),
                        step.version() + 1,
                        step.level(),
                        step.position(),
                        step.title(),
                        step.text(),
                        step.link(),
                        true));
    }

    private static boolean isSafe(String typed) {
        try {
            var address = new URI(typed);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && typed.length() <= LONGEST_LINK;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
