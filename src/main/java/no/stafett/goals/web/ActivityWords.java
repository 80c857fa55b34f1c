package no.stafett.goals.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.stafett.goals.domain.ActivityContent;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.ActivityField;
import no.stafett.goals.domain.ActivityStatus;
import no.stafett.goals.domain.Arena;
import no.stafett.goals.domain.EndReason;
import no.stafett.goals.domain.Names;
import no.stafett.shared.Motif;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;

/** How what is known about activities is said on a page. */
public final class ActivityWords {

    private ActivityWords() {}

    /** The colour of a status tag; the words beside it say the same. */
    public static String color(ActivityStatus status, Optional<EndReason> ended) {
        if (ended.isPresent()) {
            return switch (ended.get()) {
                case DONE, CARRIED_ON_IN_DAILY_LIFE -> "success";
                case WITHOUT_EFFECT -> "neutral";
            };
        }
        return status == ActivityStatus.IN_PROGRESS ? "info" : "neutral";
    }

    /** The sign of an arena. */
    public static String icon(Arena arena) {
        return switch (arena) {
            case HOME -> "home";
            case UNIT -> "school";
            case LEISURE -> "leisure";
        };
    }

    /** "1. oktober 2026 – 18. desember 2026", or "innan 18. desember 2026" when only the last day is agreed. */
    public static String period(ActivityContent content, Texts t) {
        return content.periodFrom()
                .map(from -> t.get("activity.period", t.date(from), t.date(content.dueDate())))
                .orElseGet(() -> t.get("activity.due", t.date(content.dueDate())));
    }

    public static List<Choice> statuses(Texts t) {
        return choices(ActivityStatus.values(), t::get);
    }

    public static List<Choice> arenas(Texts t) {
        return choices(Arena.values(), t::get);
    }

    public static List<Choice> endReasons(Texts t) {
        return Arrays.stream(EndReason.values())
                .map(reason -> new Choice(reason.name(), t.get(reason), t.get("endReason." + reason + ".hint")))
                .toList();
    }

    /** The child, the family and the professionals who can answer for an activity, by name and tie. */
    public static List<Choice> people(Names names, Texts t) {
        return names.takingPart().stream()
                .map(person -> new Choice(person.id().toString(), GoalWords.nameAndTie(person, t)))
                .toList();
    }

    /** A field as people read it: a person by name, a day in words. What cannot be read stands as it was typed. */
    public static String shown(ActivityField field, ActivityDraft draft, Names names, Texts t) {
        var value = draft.value(field);
        return switch (field) {
            case TITLE, DESCRIPTION, SCHEDULE -> value;
            case RESPONSIBLE ->
                names.everybody().stream()
                        .filter(person -> person.id().toString().equals(value))
                        .findFirst()
                        .map(person -> GoalWords.nameAndTie(person, t))
                        .orElse(value);
            case ARENA -> word(value, Arena.values(), t::get);
            case MOTIF ->
                isUpload(value)
                        ? t.get("activity.picture.own")
                        : word(value, Motif.values(), motif -> t.get(motif.textKey()));
            case PERIOD_FROM, DUE_DATE -> day(value, t);
        };
    }

    private static boolean isUpload(String picture) {
        return picture.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }

    private static <E extends Enum<E>> String word(String value, E[] words, Function<E, String> label) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(value))
                .findFirst()
                .map(label)
                .orElse(value);
    }

    private static String day(String value, Texts t) {
        try {
            return t.date(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }
}
