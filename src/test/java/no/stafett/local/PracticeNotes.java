package no.stafett.local;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static no.stafett.local.PracticeOpening.actor;
import static no.stafett.local.PracticeOpening.done;

import java.util.Optional;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.TeamId;
import no.stafett.notebook.domain.NoteTyped;
import no.stafett.notebook.domain.TalkTyped;
import no.stafett.notebook.domain.TeamReportTyped;
import no.stafett.notebook.usecase.OpenNote;
import no.stafett.notebook.usecase.ReportToTeam;
import no.stafett.notebook.usecase.ShareNote;
import no.stafett.notebook.usecase.WriteTalk;
import org.springframework.stereotype.Component;

/** Two notes from before there is a log: one that has been still for too long, and one that a team is to discuss. */
@Local
@Component
class PracticeNotes {

    private final PracticePerson hamza = PracticePeople.named("kollega");
    private final PracticePerson turid = PracticePeople.named("rektor");

    private final OpenNote openNote;
    private final ShareNote shareNote;
    private final WriteTalk writeTalk;
    private final ReportToTeam reportToTeam;

    PracticeNotes(OpenNote openNote, ShareNote shareNote, WriteTalk writeTalk, ReportToTeam reportToTeam) {
        this.openNote = openNote;
        this.shareNote = shareNote;
        this.writeTalk = writeTalk;
        this.reportToTeam = reportToTeam;
    }

    void write(PracticeCalendar days) {
        PracticeClock.at(
                days.ago(4, TUESDAY, 14, 10),
                () -> note(
                        "M",
                        "M ser trøytt ut om morgonane og har slutta å ta med gymtøy. I friminutta står M ofte ved døra."));
        var seen = days.ago(2, MONDAY, 12, 30);
        PracticeClock.at(seen, () -> {
            var note = note(
                    "Sara", "Sara vil ikkje lese høgt lenger. Ho teiknar mykje og fortel gjerne om teikningane sine.");
            done(shareNote.share(actor(hamza), note, Optional.of(turid.id())));
            PracticeClock.at(days.ago(1, WEDNESDAY, 15, 0), () -> talkAndReport(note, days));
        });
    }

    private void talkAndReport(NoteId note, PracticeCalendar days) {
        done(writeTalk.write(
                actor(hamza),
                note,
                Optional.empty(),
                0,
                new TalkTyped(
                        days.ago(1, WEDNESDAY, 15, 0).toLocalDate().toString(),
                        "Mor, Sara og Hamza",
                        "Sara synest det er flautt å lese feil når andre høyrer på. Heime les ho for veslebroren.",
                        "Ho er nøye og hjelper dei andre med teikningane.",
                        "Sara les for Hamza åleine fram til neste samtale.",
                        "NOT_YET",
                        days.ahead(1, THURSDAY).toString())));
        done(reportToTeam.report(
                actor(hamza),
                note,
                Optional.of(
                        new TeamId(PracticeMunicipality.unitId(PracticePeople.PRACTICE, PracticePeople.RESOURCE_TEAM))),
                new TeamReportTyped(
                        "Eit barn vil ikkje lese høgt lenger, men les gjerne for småsysken. Kva kan vi prøve?")));
    }

    private NoteId note(String called, String wonder) {
        return done(openNote.open(actor(hamza), new NoteTyped(called, wonder)));
    }
}
