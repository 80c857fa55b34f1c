package no.stafett.guide;

import no.stafett.shared.Wording;

/**
 * One thing to do on a level, as the municipality says it (B-15). It advises; nothing is refused because of it.
 *
 * @param level the BTI level, 0–3
 * @param position where it stands on its level
 * @param text more about it; may be empty
 * @param link an https address of a tool or a page; empty when there is none
 * @param retired whether this version takes the step out
 */
public record GuideStep(
        GuideStepId id,
        int version,
        int level,
        int position,
        Wording title,
        Wording text,
        String link,
        boolean retired) {}
