package no.stafett.local;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static no.stafett.goals.domain.ActivityStatus.IN_PROGRESS;
import static no.stafett.goals.domain.ActivityStatus.PLANNED;

import java.time.LocalDateTime;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.local.PracticeOpening.Agreed;
import no.stafett.plan.domain.OwnerTyped.Who;
import no.stafett.shared.Motif;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.tenant.TenantScope;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A handful of plans in different states, so that a newcomer meets no empty page. Written once, when the practice
 * municipality has no plan; Eli is left free for whoever wants to open the first one herself.
 */
@Component
@ConditionalOnBooleanProperty(PracticePlans.PROPERTY)
@Order(PracticeMunicipality.ORDER + 1)
class PracticePlans implements ApplicationRunner {

    /** Switches the plans on. Tests leave it off: they make what they look at. */
    static final String PROPERTY = "stafett.practice-plans";

    private final PracticePerson ingrid = PracticePeople.named("kontaktlaerar");
    private final PracticePerson mathis = PracticePeople.named("kontaktlaerar2");
    private final PracticePerson katarzyna = PracticePeople.named("helsesjukepleiar");
    private final PracticePerson maret = PracticePeople.named("jordmor");
    private final PracticePerson oddvar = PracticePeople.named("ppt");
    private final PracticePerson astrid = PracticePeople.named("forelder1");
    private final PracticePerson nora = PracticePeople.named("ungdom15");
    private final PracticePerson hodan = PracticePeople.named("gravid");

    private final OlasPlan olasPlan;
    private final PracticeNotes notes;
    private final PracticeOpening opening;
    private final PracticeWriting writing;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final PracticeClock clock;

    PracticePlans(
            OlasPlan olasPlan,
            PracticeNotes notes,
            PracticeOpening opening,
            PracticeWriting writing,
            JdbcClient sql,
            TransactionTemplate transactions,
            PracticeClock clock) {
        this.olasPlan = olasPlan;
        this.notes = notes;
        this.opening = opening;
        this.writing = writing;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var days = new PracticeCalendar(Oslo.day(clock.instant()));
        // All in one transaction: a start that is stopped half-way leaves nothing behind, and the next one begins anew.
        TenantScope.run(
                ingrid.tenant(),
                () -> transactions.executeWithoutResult(_ -> {
                    if (thereIsNoPlan()) {
                        olasPlan.write(days);
                        norasPlan(days);
                        hodansPlan(days);
                        selmasInvitation(days);
                        emilsDraft(days);
                        notes.write(days);
                    }
                }));
    }

    private boolean thereIsNoPlan() {
        return sql.sql("select count(*) as plans from plan")
                .query((row, _) -> row.getInt("plans") == 0)
                .single();
    }

    /** Nora consents herself; the holder has just held the baton out to her class teacher. */
    private void norasPlan(PracticeCalendar days) {
        var agreed = days.ago(5, MONDAY, 13, 0);
        var plan = activePlan(
                katarzyna, nora, Who.CHILD, new Agreed(2, "Nora", agreed.toLocalDate(), true, ingrid, mathis), agreed);
        PracticeClock.at(days.ago(5, WEDNESDAY, 13, 30), () -> {
            opening.cover(
                    katarzyna,
                    plan,
                    Motif.GUITAR,
                    "Nora",
                    """
                    Nora spelar gitar, skriv eigne songar og er den første som ser det når nokon er åleine. Ho vil at vi \
                    snakkar med ho før vi snakkar om ho.""",
                    days.ahead(1, THURSDAY),
                    "09.00",
                    "Kontoret til helsesjukepleiaren");
            var pen = writing.of(katarzyna, plan);
            var main = pen.mainGoal(
                    """
                    Nora fortel at måndagane er tunge, og at ho har vore mykje heime i det siste. Ho saknar musikken og dei ho \
                    plar vere saman med.""",
                    "Nora og vi er samde om å byrje med morgonane, og om at ho sjølv set farten.",
                    "Nora er trygg på skulen og er med på det ho er glad i");
            var mornings = pen.subGoal(
                    main,
                    "Nora er på skulen fire heile dagar i veka",
                    "Nora vel sjølv kva dag ho tek det roleg.",
                    "ATTENDANCE",
                    days.ahead(4, FRIDAY));
            pen.activity(
                    mornings,
                    new ActivityDraft(
                            "Ingrid møter Nora i biblioteket før første time",
                            "Ti minutt med te, utan at Nora må seie noko.",
                            ingrid.id().toString(),
                            "UNIT",
                            "Måndagar kl. 8.10",
                            "",
                            days.ahead(3, MONDAY),
                            "BOOKS"),
                    IN_PROGRESS);
            pen.activity(
                    mornings,
                    new ActivityDraft(
                            "Katarzyna og Nora ser på veka som kjem",
                            "",
                            katarzyna.id().toString(),
                            "UNIT",
                            "Fredagar etter lunsj",
                            "",
                            days.soon(4),
                            ""),
                    IN_PROGRESS);
            writing.of(nora, plan)
                    .activity(
                            mornings,
                            new ActivityDraft(
                                    "Nora øver på musikkrommet etter siste time",
                                    "Eg har fått låne nøkkelen.",
                                    nora.id().toString(),
                                    "LEISURE",
                                    "Onsdagar",
                                    "",
                                    days.soon(6),
                                    "GUITAR"),
                            IN_PROGRESS);
        });
        PracticeClock.at(days.ago(2, MONDAY, 16, 5), () -> {
            var goal = writing.of(nora, plan)
                    .mainGoal(
                            "Eg vil gjerne spele saman med andre igjen, men det er lenge sidan sist.",
                            "",
                            "Nora spelar i band med andre på ungdomsklubben");
            writing.of(ingrid, plan)
                    .comment(goal, "Så fint at du skriv dette sjølv, Nora. Eg spør kva dagar klubben er open.");
            writing.of(nora, plan)
                    .confide(goal, "Eg vil fortelje mamma om bandet sjølv, når eg veit at eg tør.", astrid);
        });
        // The class teacher works at the school: Nora is asked before he is.
        PracticeClock.at(days.ago(1, TUESDAY, 10, 15), () -> opening.askAboutNextHolder(katarzyna, plan, mathis));
        PracticeClock.at(days.ago(1, TUESDAY, 16, 40), () -> opening.sayYes(nora, plan));
        PracticeClock.at(days.ago(1, THURSDAY, 14, 20), () -> opening.offerBaton(katarzyna, plan, mathis, """
                        Nora og eg er samde om at du er den ho snakkar mest med no. Vil du ta over stafettpinnen? Eg er \
                        framleis med, og er på kontoret kvar tysdag."""));
    }

    private void hodansPlan(PracticeCalendar days) {
        var agreed = days.ago(3, TUESDAY, 10, 30);
        var plan = activePlan(
                maret,
                hodan,
                Who.PREGNANT,
                new Agreed(2, "Hodan Warsame", agreed.toLocalDate(), true, katarzyna),
                agreed);
        PracticeClock.at(days.ago(3, FRIDAY, 11, 0), () -> {
            opening.cover(
                    maret,
                    plan,
                    Motif.GARDEN,
                    "Hodan",
                    "Hodan ventar sitt første barn om nokre månader. Ho er flink til å lage mat og likar å gå tur langs fjorden.",
                    days.ahead(1, WEDNESDAY),
                    "10.30",
                    "Helsestasjonen");
            var pen = writing.of(maret, plan);
            var main = pen.mainGoal(
                    "Hodan er ny i kommunen og fortel at ho har få å spørje når ho lurer på noko.",
                    "Vi er samde om å finne nokon ho kan ringje til, og om å bli kjende med fødeavdelinga i god tid.",
                    "Hodan gler seg til barnet kjem og veit kven ho kan spørje");
            var people = pen.subGoal(
                    main, "Hodan har to vaksne i nærleiken ho ringjer til", "", "SOCIAL", days.ahead(6, FRIDAY));
            pen.activity(
                    people,
                    new ActivityDraft(
                            "Máret viser Hodan fødeavdelinga",
                            "Tolk er tinga.",
                            maret.id().toString(),
                            "UNIT",
                            "",
                            "",
                            days.soon(5),
                            ""),
                    PLANNED);
            var group = pen.activity(
                    people,
                    new ActivityDraft(
                            "Hodan er med på open kafé for gravide",
                            "",
                            hodan.id().toString(),
                            "LEISURE",
                            "Torsdagar kl. 11",
                            "",
                            days.soon(7),
                            "BAKING"),
                    IN_PROGRESS);
            writing.of(katarzyna, plan).comment(group, "Eg er der på torsdag og møter deg i døra.");
        });
    }

    /** Her mother has said yes, her father is still to answer. */
    private void selmasInvitation(PracticeCalendar days) {
        var talk = days.ago(1, WEDNESDAY, 14, 0);
        var plan = PracticeClock.then(
                talk,
                () -> opening.draft(
                        ingrid,
                        PracticePeople.child("Selma"),
                        Who.CHILD,
                        new Agreed(1, "Leyla Demir og Kjetil Vik", talk.toLocalDate(), true, oddvar)));
        PracticeClock.at(days.ago(1, THURSDAY, 8, 30), () -> opening.invite(ingrid, plan));
        PracticeClock.at(days.ago(1, THURSDAY, 21, 5), () -> opening.sayYes(PracticePeople.named("forelder3"), plan));
    }

    /** Begun, and not ready to be sent: the head teacher has not been told. */
    private void emilsDraft(PracticeCalendar days) {
        var talk = days.ago(1, FRIDAY, 13, 15);
        PracticeClock.at(
                talk,
                () -> opening.draft(
                        mathis,
                        PracticePeople.child("Emil"),
                        Who.CHILD,
                        new Agreed(1, "Leyla Demir", talk.toLocalDate(), false, katarzyna)));
    }

    /** A plan whose owner is the only one who must say yes, and does so the same day. */
    private PlanId activePlan(
            PracticePerson opener, PracticePerson owner, Who who, Agreed agreed, LocalDateTime agreedAt) {
        var plan = PracticeClock.then(agreedAt, () -> {
            var draft = opening.draft(opener, owner, who, agreed);
            opening.invite(opener, draft);
            return draft;
        });
        PracticeClock.at(agreedAt.plusHours(5), () -> opening.sayYes(owner, plan));
        return plan;
    }
}
