package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.local.LocalMailbox;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.tenant.TenantScope;
import no.stafett.transition.usecase.SettleTransition;
import org.springframework.beans.factory.annotation.Autowired;

/** From the school to the health centre, where Katarzyna is thought of as the next holder and Máret comes in with her. */
abstract class TransitionScene extends StoryScene {

    protected static final PracticePerson NEXT = PracticePeople.named("helsesjukepleiar");
    protected static final PracticePerson MIDWIFE = PracticePeople.named("jordmor");
    protected static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);

    @Autowired
    private SettleTransition settleTransition;

    protected static String of(String plan) {
        return plan + "/transition";
    }

    protected static Seen begin(Visitor holder, String plan) {
        return holder.get(of(plan)).form(of(plan)).submit();
    }

    protected static Seen tell(Visitor holder, String plan) {
        return holder.get(of(plan) + "/told")
                .form(of(plan) + "/told")
                .fill("toldOn", TODAY.toString())
                .fill("whom", "Mor, far og Tiril")
                .fill("saidYes", "Mor og far")
                .fill("childsWish", "Eg vil ha henne med hunden")
                .submit();
    }

    protected final Seen aim(Visitor holder, String plan) {
        var unit = read("select unit_id from person where person_id = '" + NEXT.id() + "'");
        return holder.get(of(plan) + "/aim?unit=" + unit)
                .form(of(plan) + "/aim")
                .fill("kind", "NEW_SERVICE")
                .fill("nextHolder", NEXT.id().toString())
                .tick("invited", MIDWIFE.id().toString())
                .submit();
    }

    protected static Seen meet(Visitor holder, String plan) {
        return holder.get(of(plan) + "/meeting")
                .form(of(plan) + "/meeting")
                .fill("way", "HELD")
                .fill("day", TODAY.toString())
                .fill("place", "Rom 12")
                .submit();
    }

    /** Those of the old unit are ticked beforehand. */
    protected static Seen agree(Visitor holder, String plan) {
        return holder.get(of(plan) + "/last-day")
                .form(of(plan) + "/last-day")
                .fill("lastDay", TODAY.plusDays(3).toString())
                .fill("agreedWith", "Mor og far")
                .submit();
    }

    protected static Seen ask(Visitor holder, String plan) {
        return holder.get(of(plan)).form(of(plan) + "/question").submit();
    }

    protected static void sayYes(String plan, Visitor... parents) {
        for (var parent : parents) {
            var answered = parent.get(plan + "/consent")
                    .form(plan + "/consent/answers")
                    .press("answer", "GIVEN")
                    .submit();
            assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        }
    }

    protected final Seen accept(Visitor receiver, String plan) {
        var page = receiver.get(plan + "/handovers");
        return page.form(page.document().select("form[action$=/acceptance]").attr("action"))
                .submit();
    }

    /** Everything but the baton and the day. */
    protected final String prepared() {
        var plan = agreed();
        begin(teacher, plan);
        tell(teacher, plan);
        aim(teacher, plan);
        ask(teacher, plan);
        sayYes(plan, mother, father);
        meet(teacher, plan);
        agree(teacher, plan);
        return plan;
    }

    /** The last day is over, and the job has come by. */
    protected final void theDayComes(String plan) {
        asOwner("update transition_last_day set last_day = current_date - 2 where plan_id = '" + last(plan) + "'");
        settle(plan);
    }

    protected final void settle(String plan) {
        TenantScope.run(
                StoryPeople.TENANT,
                () -> settleTransition.settle(StoryPeople.TENANT, new PlanId(UUID.fromString(last(plan)))));
    }

    protected final long letters(String address, String words) {
        return mailbox.lettersTo(address).stream()
                .map(LocalMailbox.Letter::text)
                .filter(text -> text.contains(words))
                .count();
    }
}
