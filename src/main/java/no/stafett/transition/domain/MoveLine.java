package no.stafett.transition.domain;

import java.time.LocalDate;
import no.stafett.transition.MoveId;

/** One move in the list of those a person prepares. */
public record MoveLine(MoveId id, String name, String unit, LocalDate lastDay, int plans, int over) {}
