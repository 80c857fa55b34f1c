package no.stafett.local;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static no.stafett.goals.domain.ActivityStatus.IN_PROGRESS;
import static no.stafett.goals.domain.ActivityStatus.PLANNED;

import java.util.List;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.EndReason;
import no.stafett.goals.domain.Evaluation;
import no.stafett.local.PracticeOpening.Agreed;
import no.stafett.plan.domain.OwnerTyped.Who;
import no.stafett.shared.Motif;
import no.stafett.shared.PlanId;
import org.springframework.stereotype.Component;

/** The plan with something on every page: seven weeks of cooperation around Ola. */
@Local
@Component
class OlasPlan {

    private final PracticePerson ola = PracticePeople.child("Ola");
    private final PracticePerson ingrid = PracticePeople.named("kontaktlaerar");
    private final PracticePerson katarzyna = PracticePeople.named("helsesjukepleiar");
    private final PracticePerson oddvar = PracticePeople.named("ppt");
    private final PracticePerson astrid = PracticePeople.named("forelder1");
    private final PracticePerson jonas = PracticePeople.named("forelder2");

    private final PracticeOpening opening;
    private final PracticeWriting writing;

    OlasPlan(PracticeOpening opening, PracticeWriting writing) {
        this.opening = opening;
        this.writing = writing;
    }

    private record Goals(GoalId main, GoalId pauses, GoalId play, GoalId sleep) {}

    private record Activities(ActivityId signal, ActivityId readingPlace, ActivityId bedtime) {}

    void write(PracticeCalendar days) {
        var plan = open(days);
        var goals = agreeOnGoals(plan, days);
        var activities = agreeOnActivities(plan, goals, days);
        work(plan, goals, activities, days);
    }

    private PlanId open(PracticeCalendar days) {
        var talk = days.ago(7, WEDNESDAY, 14, 10);
        var plan = PracticeClock.then(
                talk,
                () -> opening.draft(
                        ingrid,
                        ola,
                        Who.CHILD,
                        new Agreed(1, "Astrid og Jonas Haugen", talk.toLocalDate(), true, oddvar, katarzyna)));
        PracticeClock.at(days.ago(7, THURSDAY, 8, 5), () -> opening.invite(ingrid, plan));
        PracticeClock.at(days.ago(7, THURSDAY, 19, 40), () -> opening.sayYes(astrid, plan));
        PracticeClock.at(days.ago(7, FRIDAY, 20, 15), () -> opening.sayYes(jonas, plan));
        PracticeClock.at(
                days.ago(6, MONDAY, 12, 30),
                () -> opening.cover(
                        ingrid,
                        plan,
                        Motif.FOOTBALL,
                        "Ola",
                        """
                        Ola er ni år og likar fotball, dinosaurar og å byggje. Han er god til å trøyste andre og ler høgt \
                        når noko er artig. Ola vil gjerne vite kva som skal skje, og han høyrer best når det er roleg \
                        rundt han.""",
                        days.ahead(1, TUESDAY),
                        "14.15",
                        "Møterommet på Øvingsskulen"));
        return plan;
    }

    private Goals agreeOnGoals(PlanId plan, PracticeCalendar days) {
        var pen = writing.of(ingrid, plan);
        return PracticeClock.then(days.ago(6, TUESDAY, 14, 45), () -> {
            var main = pen.mainGoal("""
                    Ola kjem glad til skulen, men er ofte sliten etter matpausen. I storefri går han for det meste for seg \
                    sjølv. Heime fortel han at det er vanskeleg å kome inn i leiken, og at han ligg lenge vaken om kvelden.""", """
                    Vi er samde om at Ola treng små pausar i løpet av dagen, ein trygg veg inn i leiken og nok søvn. Ola \
                    seier sjølv at han helst vil spele fotball.""", "Ola har det godt på skulen og har nokon å leike med");
            return new Goals(
                    main,
                    pen.subGoal(
                            main,
                            "Ola seier frå når han treng ein pause, minst éin gong i veka",
                            "Pausen er fem minutt på ein stad Ola har valt sjølv.",
                            "LEARNING",
                            days.soon(6)),
                    pen.subGoal(
                            main,
                            "Ola spelar fotball med andre i storefri to dagar i veka",
                            "",
                            "SOCIAL",
                            days.ahead(3, FRIDAY)),
                    pen.subGoal(
                            main,
                            "Ola søv minst ni timar dei kveldane det er skule dagen etter",
                            "Astrid og Jonas gjer det likt, kven som enn er heime.",
                            "HOME",
                            days.ahead(5, FRIDAY)));
        });
    }

    private Activities agreeOnActivities(PlanId plan, Goals goals, PracticeCalendar days) {
        var pen = writing.of(ingrid, plan);
        return PracticeClock.then(days.ago(6, TUESDAY, 15, 10), () -> {
            var signal = pen.activity(
                    goals.pauses(),
                    new ActivityDraft(
                            "Ingrid og Ola finn eit teikn for pause",
                            "Eit kort på pulten er nok. Ola treng ikkje seie noko høgt.",
                            ingrid.id().toString(),
                            "UNIT",
                            "Kvar dag",
                            "",
                            days.ahead(-2, FRIDAY),
                            ""),
                    IN_PROGRESS);
            var readingPlace = pen.activity(
                    goals.pauses(),
                    new ActivityDraft(
                            "Ingrid lagar ein fast leseplass bak i klasserommet",
                            "Ola vel kor stolen skal stå, og kva bøker som ligg der.",
                            ingrid.id().toString(),
                            "UNIT",
                            "Etter matpausen",
                            "",
                            days.soon(3),
                            "BOOKS"),
                    IN_PROGRESS);
            pen.activity(
                    goals.pauses(),
                    new ActivityDraft(
                            "Oddvar er med i ein time og ser kva som hjelper Ola",
                            "",
                            oddvar.id().toString(),
                            "UNIT",
                            "",
                            "",
                            days.ahead(-1, FRIDAY),
                            ""),
                    PLANNED);
            pen.activity(
                    goals.play(),
                    new ActivityDraft(
                            "Ola tek med ballen ut og spør éin om å vere med",
                            "Den vaksne i skulegarden veit om det og heier på Ola.",
                            ola.id().toString(),
                            "UNIT",
                            "Tysdagar og torsdagar i storefri",
                            "",
                            days.ahead(2, THURSDAY),
                            "FOOTBALL"),
                    IN_PROGRESS);
            return new Activities(signal, readingPlace, familyActivities(plan, goals, days));
        });
    }

    private ActivityId familyActivities(PlanId plan, Goals goals, PracticeCalendar days) {
        writing.of(jonas, plan)
                .activity(
                        goals.play(),
                        new ActivityDraft(
                                "Jonas følgjer Ola på fotballtrening",
                                "Vi går ti minutt før, så Ola får sjå kven som kjem.",
                                jonas.id().toString(),
                                "LEISURE",
                                "Tysdagar kl. 17.30",
                                "",
                                days.soon(5),
                                "FOOTBALL"),
                        PLANNED);
        return writing.of(astrid, plan)
                .activity(
                        goals.sleep(),
                        new ActivityDraft(
                                "Astrid les saman med Ola før leggjetid",
                                "Skjermane blir lagde bort klokka sju. Ola vel boka.",
                                astrid.id().toString(),
                                "HOME",
                                "Søndag til torsdag kl. 19.30",
                                "",
                                days.soon(4),
                                "STARS"),
                        IN_PROGRESS);
    }

    private void work(PlanId plan, Goals goals, Activities activities, PracticeCalendar days) {
        PracticeClock.at(
                days.ago(4, WEDNESDAY, 20, 20),
                () -> writing.of(astrid, plan)
                        .comment(activities.bedtime(), "Vi har lese kvar kveld denne veka. Tysdag sovna Ola før ni!"));
        PracticeClock.at(
                days.ago(3, TUESDAY, 10, 5),
                () -> writing.of(katarzyna, plan)
                        .comment(
                                goals.sleep(),
                                "Så fint at de har fått til ei fast leggjetid. Ola kjem gjerne innom meg på tysdagar."));
        PracticeClock.at(
                days.ago(3, THURSDAY, 14, 30),
                () -> writing.of(ingrid, plan)
                        .rewrite(
                                goals.pauses(),
                                "Ola seier frå når han treng ein pause, minst tre gonger i veka",
                                "Pausen er fem minutt på ein stad Ola har valt sjølv.",
                                "LEARNING",
                                days.soon(6)));
        PracticeClock.at(days.ago(2, FRIDAY, 13, 50), () -> {
            var pen = writing.of(ingrid, plan);
            pen.evaluate(
                    activities.signal(),
                    new Evaluation.Draft(
                            "YES",
                            "Ola la kortet på pulten fire gonger denne veka og fekk pause kvar gong.",
                            "Han er roleg når han kjem tilbake, og er med på slutten av timen.",
                            "«Det er godt at eg slepp å rekkje opp handa.»",
                            ""));
            pen.end(activities.signal(), EndReason.CARRIED_ON_IN_DAILY_LIFE, "No bruker heile klassen pausekortet.");
        });
        PracticeClock.at(
                days.ago(1, WEDNESDAY, 15, 30),
                () -> List.of(ingrid, katarzyna, oddvar, astrid, jonas)
                        .forEach(person -> writing.of(person, plan).looksIn()));
        PracticeClock.at(
                days.ago(1, THURSDAY, 18, 55),
                () -> writing.of(jonas, plan)
                        .comment(
                                goals.play(),
                                "Ola skåra på trening tysdag, og to frå klassen heia. Han snakka om det heile vegen heim."));
        PracticeClock.at(
                days.ago(1, FRIDAY, 12, 15),
                () -> writing.of(ingrid, plan)
                        .comment(
                                activities.readingPlace(),
                                "Stolen står ved vindauget, slik Ola ville. Han hentar seg inn på nokre minutt."));
    }
}
