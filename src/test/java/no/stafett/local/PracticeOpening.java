package no.stafett.local;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.PeriodTyped;
import no.stafett.consent.ScopeTyped;
import no.stafett.consent.domain.Answer;
import no.stafett.consent.domain.Explained;
import no.stafett.consent.domain.NextHolder;
import no.stafett.consent.usecase.AnswerConsent;
import no.stafett.consent.usecase.AskAboutNextHolder;
import no.stafett.consent.usecase.ShowConsent;
import no.stafett.handover.usecase.OfferBaton;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.plan.domain.CoverTyped;
import no.stafett.plan.domain.GuardiansTyped;
import no.stafett.plan.domain.OwnerTyped;
import no.stafett.plan.domain.OwnerTyped.Who;
import no.stafett.plan.domain.ParticipantTyped;
import no.stafett.plan.domain.PlanType;
import no.stafett.plan.domain.PreparationTyped;
import no.stafett.plan.usecase.ChangeCover;
import no.stafett.plan.usecase.OpenPlan;
import no.stafett.plan.usecase.PreparePlan;
import no.stafett.plan.usecase.SendInvitation;
import no.stafett.shared.Actor;
import no.stafett.shared.Language;
import no.stafett.shared.Motif;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.TextBundles;
import org.springframework.stereotype.Component;

/** How a practice plan begins and who lets whom in: through the use cases, so that every rule and every log line is real. */
@Local
@Component
class PracticeOpening {

    private final People people;
    private final OpenPlan openPlan;
    private final PreparePlan preparePlan;
    private final SendInvitation sendInvitation;
    private final ShowConsent showConsent;
    private final AnswerConsent answerConsent;
    private final ChangeCover changeCover;
    private final AskAboutNextHolder askAboutNextHolder;
    private final OfferBaton offerBaton;
    private final PracticeWords words;

    PracticeOpening(
            People people,
            OpenPlan openPlan,
            PreparePlan preparePlan,
            SendInvitation sendInvitation,
            ShowConsent showConsent,
            AnswerConsent answerConsent,
            ChangeCover changeCover,
            AskAboutNextHolder askAboutNextHolder,
            OfferBaton offerBaton,
            TextBundles texts) {
        this.people = people;
        this.openPlan = openPlan;
        this.preparePlan = preparePlan;
        this.sendInvitation = sendInvitation;
        this.showConsent = showConsent;
        this.answerConsent = answerConsent;
        this.changeCover = changeCover;
        this.askAboutNextHolder = askAboutNextHolder;
        this.offerBaton = offerBaton;
        this.words = new PracticeWords(texts.in(Language.NYNORSK));
    }

    /** What the opener settles with the family before anybody is invited. */
    record Agreed(int level, String saidYes, LocalDate on, boolean leaderTold, List<PracticePerson> participants) {

        Agreed(int level, String saidYes, LocalDate on, boolean leaderTold, PracticePerson... participants) {
            this(level, saidYes, on, leaderTold, Arrays.asList(participants));
        }
    }

    /** A draft that only the opener sees; she is meant to hold the baton. Everybody who takes part may write. */
    PlanId draft(PracticePerson opener, PracticePerson owner, Who who, Agreed agreed) {
        var born = people.find(owner.id()).flatMap(Person::birthDate).orElseThrow();
        var typed = new OwnerTyped(who.name(), owner.key(), owner.firstName(), owner.lastName(), born.toString());
        var plan = done(openPlan.open(actor(opener), typed, Optional.empty()));
        var participants = agreed.participants().stream()
                .map(one ->
                        new ParticipantTyped(one.id().toString(), "PARTICIPANT", true, false, new PeriodTyped("", "")))
                .toList();
        done(preparePlan.prepare(
                actor(opener),
                plan,
                new PreparationTyped(
                        new GuardiansTyped(List.of()),
                        PlanType.BATON_LOG.name(),
                        owner.firstName(),
                        PracticeMunicipality.unitId(opener.municipality(), opener.unit())
                                .toString(),
                        String.valueOf(agreed.level()),
                        opener.id().toString(),
                        participants,
                        ScopeTyped.usual(),
                        agreed.on().toString(),
                        agreed.saidYes(),
                        opener.fullName(),
                        "",
                        "",
                        agreed.leaderTold(),
                        agreed.leaderTold())));
        return plan;
    }

    void invite(PracticePerson opener, PlanId plan) {
        done(sendInvitation.send(actor(opener), plan));
    }

    void sayYes(PracticePerson person, PlanId plan) {
        var read = showConsent.show(actor(person), plan, words).text().text();
        done(answerConsent.answer(
                actor(person),
                plan,
                Answer.GIVEN,
                Optional.empty(),
                read.hash(),
                Explained.NOTHING_SAID,
                AuthenticationLevel.HIGH.name(),
                words));
    }

    /** The first words on the cover, and when they meet next. */
    void cover(
            PracticePerson writer, PlanId plan, Motif motif, String shortName, String description, String... meeting) {
        done(changeCover.change(
                actor(writer),
                plan,
                new CoverTyped(1, shortName, description, motif.word(), meeting[0], meeting[1], meeting[2])));
    }

    /** Somebody at another unit, whom the family must say yes to before she is offered the baton. */
    void askAboutNextHolder(PracticePerson holder, PlanId plan, PracticePerson next) {
        done(askAboutNextHolder.ask(actor(holder), plan, new NextHolder(Optional.of(next.id()), List.of())));
    }

    void offerBaton(PracticePerson holder, PlanId plan, PracticePerson to, String message) {
        done(offerBaton.offer(actor(holder), plan, Optional.of(to.id()), message));
    }

    static Actor actor(PracticePerson person) {
        return new Actor(person.tenant(), person.id(), person.capacity());
    }

    /** A rule that refuses a practice plan is a fault in the plan. */
    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }
}
