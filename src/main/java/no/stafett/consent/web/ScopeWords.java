package no.stafett.consent.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.InformationType;
import no.stafett.consent.LinePeriod;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;
import no.stafett.tenant.Unit;

/** Says what a consent holds beside its people, in words for a screen. */
public final class ScopeWords {

    private ScopeWords() {}

    /** "PP-tenesta skal ikkje vere med" or "Ikkje del med Øvingsskulen: …". */
    public static String exception(ConsentException exception, Texts t) {
        var kind = exception.keepsOut() ? "out" : exception.isForEverybody() ? "everybody" : "somebody";
        return t.get("scope.excepted." + kind, named(exception.name(), t), exception.matter());
    }

    /** "Kvardagen og læring", in one sentence. */
    public static String types(List<InformationType> types, Texts t) {
        var words = types.stream()
                .map(type -> t.get(type))
                .map(ScopeWords::inTheMiddle)
                .toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1))
                        + (words.size() > 2 ? "," : "")
                        + t.get("consent.and")
                        + words.getLast();
    }

    public static String sources(ConsentScope scope, Texts t) {
        return units(scope.sources(), t);
    }

    /** "frå og med 1. desember til og med 3. mars"; empty for as long as the consent lasts. */
    static String days(LinePeriod period, Texts t) {
        return Stream.of(
                        period.from().map(day -> t.get("line.from", t.date(day))),
                        period.until().map(day -> t.get("line.until", t.date(day))))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" "));
    }

    static String units(List<Unit> units, Texts t) {
        return units.stream().map(unit -> named(unit.name(), t)).distinct().collect(Collectors.joining(", "));
    }

    /** A service whose name tells a place has none for one who may not know it. */
    public static String named(String name, Texts t) {
        return name.isEmpty() ? t.get("consent.text.a-service") : name;
    }

    /** "Mats Lie, PPT-rådgjevar, PPT"; a service by its own name. */
    static String inOneLine(ConsentStatus.Line line, Texts t) {
        return Stream.of(named(line.name(), t), line.position(), line.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static List<Choice> services(List<Unit> units) {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    private static String inTheMiddle(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
