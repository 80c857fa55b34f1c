package no.stafett.oversight.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.oversight.domain.EmergencySeen;
import no.stafett.oversight.domain.PatternSeen;
import no.stafett.oversight.usecase.ShowOversight.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Emergencies, and what is worth a talk. */
public record OversightPage(Shown shown, ReviewForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("oversight.title");
    }

    public boolean isPrivacyOfficer() {
        return shown.reader().isPrivacyOfficer();
    }

    public List<EmergencySeen> emergencies() {
        return shown.emergencies();
    }

    public List<PatternSeen> patterns() {
        return shown.patterns();
    }

    public boolean isOverdue(EmergencySeen emergency) {
        return emergency.isOverdue(shown.now());
    }

    /** What was typed about this emergency, and nothing about the others. */
    public String note(EmergencySeen emergency) {
        return isTyped(emergency) ? form.note() : "";
    }

    public Problems problems(EmergencySeen emergency) {
        return isTyped(emergency) ? problems : Problems.none();
    }

    private boolean isTyped(EmergencySeen emergency) {
        return form.about().equals(emergency.id().toString());
    }

    /** "Turid Bergheim, rektor, Øvingsskulen". */
    public static String who(String name, String position, String unit) {
        return Stream.of(name, position, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Why this stands here, with what was seen and the limit of the municipality. */
    public String why(PatternSeen seen, Texts t) {
        var limits = shown.limits();
        var key = "pattern." + seen.pattern() + ".why";
        return switch (seen.pattern()) {
            case MANY_PLANS -> t.get(key, seen.number(), limits.atOnceMinutes(), limits.plansAtOnce(), moment(seen, t));
            case AFTER_THE_END -> t.get(key, seen.number(), seen.reference(), limits.afterTheEnd());
            case ODD_HOURS -> t.get(key, seen.number(), limits.nightFrom(), limits.nightUntil(), limits.oddHours());
            case DENIALS -> t.get(key, seen.number(), limits.denials());
            case SAME_NAME -> t.get(key, seen.number(), seen.reference(), limits.sameName());
            case WITHOUT_WRITING -> t.get(key, seen.number(), limits.plansWithoutWriting());
            case EMERGENCIES -> t.get(key, seen.number(), limits.emergencies());
        };
    }

    private String moment(PatternSeen seen, Texts t) {
        return t.moment(seen.last(), shown.now());
    }
}
