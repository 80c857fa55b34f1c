package no.stafett.notebook;

/** What somebody came to a note for; stands in its log of who has come. */
public enum NoteAct {
    READ,
    WRITE,
    SEE_VISITS,
    /** A team looked at its agenda and saw the draft that names nobody. */
    TEAM_AGENDA,
    /** A team looked at its agenda and was told who it is about. */
    TEAM_WHO
}
