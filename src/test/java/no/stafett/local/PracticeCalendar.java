package no.stafett.local;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/** The days of the practice plans, reckoned from the day they are written. */
record PracticeCalendar(LocalDate today) {

    /** A clock time on a weekday so many whole weeks back; always in the past when that is one or more. */
    LocalDateTime ago(int weeks, DayOfWeek day, int hour, int minute) {
        return weekday(-weeks, day).atTime(hour, minute);
    }

    /** A weekday so many weeks from this week, as a form sends it. */
    String ahead(int weeks, DayOfWeek day) {
        return weekday(weeks, day).toString();
    }

    /** Near enough to stand on the start page of the one who answers for it. */
    String soon(int days) {
        return today.plusDays(days).toString();
    }

    private LocalDate weekday(int weeks, DayOfWeek day) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(day));
    }
}
