package no.stafett.notebook.domain;

import no.stafett.notebook.TeamId;

/** A team a note can be reported to: that of the unit it was written at, or one of the whole municipality. */
public record NoteTeam(TeamId id, String name) {}
