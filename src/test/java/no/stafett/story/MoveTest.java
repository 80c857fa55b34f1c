package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** A class goes to another school: one list, and each plan with its own yes and its own acceptance. */
class MoveTest extends TransitionScene {

    /** A plan about a child with this name, held by the teacher, with both its parents. */
    private record Family(String plan, Visitor mother, Visitor father) {}

    private final Map<String, String> units = new HashMap<>();

    private Family family(String childsName) {
        var others = others();
        asOwner("update person set first_name = '" + childsName + "' where person_id = " + id(others.child()));
        var mum = visitor(others.mother().username());
        var dad = visitor(others.father().username());
        return new Family(ActiveStory.agreed(others, teacher, mum, dad), mum, dad);
    }

    private String list() {
        return typed().submit().path();
    }

    private Form typed() {
        var unit = read("select unit_id from person where person_id = '" + NEXT.id() + "'");
        return teacher.get("/moves/new?unit=" + unit)
                .form("/moves")
                .fill("name", "1A til Fjellskulen")
                .fill("nextHolder", NEXT.id().toString())
                .fill("meetingDay", TODAY.toString())
                .fill("meetingPlace", "Samfunnshuset")
                .fill("lastDay", TODAY.plusDays(20).toString());
    }

    private static Seen add(Visitor holder, String move, String... plans) {
        var form = holder.get(move).form(move + "/plans");
        for (var plan : plans) {
            form.tick("plans", last(plan));
        }
        return form.submit();
    }

    private static Seen round(Visitor holder, String move, String round, String... plans) {
        var form = holder.get(move).form(move + "/rounds").press("round", round);
        for (var plan : plans) {
            form.tick("plans", last(plan));
        }
        return form.submit();
    }

    private static String report(Seen page) {
        return page.document().select("[aria-labelledby=report]").text();
    }

    @Test
    void a_list_takes_many_plans_through_each_step_and_one_that_stops_holds_none_of_the_others_up() {
        var ada = family("Ada");
        var bo = family("Bo");
        var kaia = family("Kaia");
        var move = list();
        assertThat(report(add(teacher, move, ada.plan(), bo.plan(), kaia.plan())))
                .contains("Det gjekk bra med 3 planar:", "Ada Storvik", "Bo Storvik", "Kaia Storvik");
        assertThat(read("select count(*) from transition where plan_id in ('" + last(ada.plan()) + "', '"
                        + last(bo.plan()) + "', '" + last(kaia.plan()) + "')"))
                .as("each has its own")
                .isEqualTo("3");

        tell(teacher, ada.plan());
        tell(teacher, bo.plan());
        var asked = round(teacher, move, "ASK", ada.plan(), bo.plan(), kaia.plan());
        assertThat(report(asked))
                .contains("Det gjekk bra med 2 planar:", "Éin plan står att:")
                .contains("Kaia Storvik: Snakk med familien først, og skriv ned at dei sa ja.");
        assertThat(consents(kaia)).as("it is as it was").isEqualTo("1");
        assertThat(consents(ada)).isEqualTo("2");

        tell(teacher, kaia.plan());
        assertThat(report(round(teacher, move, "ASK", ada.plan(), bo.plan(), kaia.plan())))
                .contains("Det gjekk bra med 3 planar:")
                .doesNotContain("står att");
        assertThat(consents(ada)).as("what is left is done, and nothing twice").isEqualTo("2");
        assertThat(consents(kaia)).isEqualTo("2");

        sayYes(ada.plan(), ada.mother(), ada.father());
        sayYes(kaia.plan(), kaia.mother(), kaia.father());
        assertThat(teacher.get(move).text()).contains("Familien har sagt ja", "Spurd");
        round(teacher, move, "MEET", ada.plan(), bo.plan(), kaia.plan());
        var offered = round(teacher, move, "OFFER", ada.plan(), bo.plan(), kaia.plan());
        assertThat(report(offered)).contains("Det gjekk bra med 2 planar:", "Bo Storvik: ");

        var katarzyna = visitor("helsesjukepleiar");
        var batons = katarzyna.get("/offered-batons");
        assertThat(batons.text()).contains("Ada Storvik", "Kaia Storvik").doesNotContain("Bo Storvik");
        batons.form(ada.plan() + "/handovers/"
                        + read("select handover_id from handover where plan_id = '" + last(ada.plan()) + "'")
                        + "/acceptance")
                .submit();
        assertThat(katarzyna.get("/offered-batons").text())
                .as("each is taken for itself")
                .contains("Kaia Storvik")
                .doesNotContain("Ada Storvik");
        agree(teacher, kaia.plan());
        assertThat(teacher.get(of(kaia.plan()) + "/last-day").text()).contains("Kven går ut?");
        assertThat(teacher.get(move).text())
                .contains("Den neste har teke over", "Den neste er spurd", "Siste dag avtalt");
        assertThat(read("select count(*) from baton where until is null and plan_id = '" + last(bo.plan()) + "'"))
                .isEqualTo("1");
    }

    @Test
    void what_has_gone_on_is_counted_and_not_shown() {
        var ada = family("Ada");
        var bo = family("Bo");
        var move = list();
        add(teacher, move, ada.plan(), bo.plan());
        for (var one : List.of(ada)) {
            tell(teacher, one.plan());
            ask(teacher, one.plan());
            sayYes(one.plan(), one.mother(), one.father());
            meet(teacher, one.plan());
            assertThat(teacher.get(of(one.plan()) + "/last-day")
                            .form(of(one.plan()) + "/last-day")
                            .value("lastDay"))
                    .as("as the list proposes")
                    .isEqualTo(TODAY.plusDays(20).toString());
            agree(teacher, one.plan());
            teacher.get(of(one.plan())).form(of(one.plan()) + "/offer").submit();
            accept(visitor("helsesjukepleiar"), one.plan());
        }
        theDayComes(ada.plan());

        assertThat(teacher.get(move).document().select("main").text())
                .contains("Bo Storvik", "Éin plan til er i lista.")
                .doesNotContain("Ada Storvik");
        assertThat(teacher.get("/moves").text()).contains("Gjennomført: 1 av 2");
        assertThat(report(round(teacher, move, "MEET", bo.plan()))).contains("Bo Storvik");
    }

    @Test
    void a_list_is_for_those_who_prepare_it_and_each_sees_the_plans_she_may_read() {
        var ada = family("Ada");
        var colleague = others().teacher();
        var move = typed().fill("second", colleague.id().toString()).submit().path();
        add(teacher, move, ada.plan());

        var second = visitor(colleague.username()).get(move);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.document().select("main").text())
                .contains("1A til Fjellskulen", "Saman med Synnøve Aure", "Éin plan til er i lista.")
                .doesNotContain("Ada");
        for (var somebody : List.of("kollega", "laerar-nabokommune", "forelder1")) {
            assertThat(visitor(somebody).get(move).status()).as(somebody).isEqualTo(404);
        }
        assertThat(visitor("forelder1").get("/moves").status()).isEqualTo(404);
    }

    @Test
    void a_list_says_what_is_missing_and_a_round_without_a_tick_does_nothing() {
        var refused = typed().fill("name", "")
                .fill("lastDay", TODAY.minusDays(1).toString())
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kva lista skal heite.", "Dagen er over.");
        assertThat(refused.form("/moves").value("meetingPlace")).isEqualTo("Samfunnshuset");

        var ada = family("Ada");
        var move = list();
        add(teacher, move, ada.plan());
        var nothing = round(teacher, move, "ASK");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Kryss av minst éin plan først.");
        var notHers = ActiveStory.agreed(people, teacher, mother, father);
        var token = nothing.form(move + "/rounds").value("_csrf");
        assertThat(teacher.post(move + "/rounds", Map.of("_csrf", token, "round", "OFFER", "plans", last(notHers)))
                        .status())
                .as("a plan that is not in the list")
                .isEqualTo(422);
    }

    @Test
    void a_plan_that_goes_somewhere_else_stays_out_and_says_why() {
        var plan = agreed();
        begin(teacher, plan);
        var other =
                read("select unit_id from unit where name = 'Rådhuset' and tenant_id = '" + StoryPeople.TENANT + "'");
        teacher.get(of(plan) + "/aim?unit=" + other)
                .form(of(plan) + "/aim")
                .fill("kind", "OTHER")
                .submit();
        var move = list();

        assertThat(report(add(teacher, move, plan)))
                .contains("Tiril Storvik: Planen har alt ein overgang til ein annan stad.");
        assertThat(read("select count(*) from move_plan where plan_id = '" + last(plan) + "'"))
                .isEqualTo("0");
    }

    @Test
    void who_was_to_take_over_and_has_left_is_seen_in_the_list_and_somebody_else_is_named_there() {
        var ada = family("Ada");
        var bo = family("Bo");
        var leaders = others();
        for (var member : List.of(people.teacher(), leaders.teacher())) {
            inUnit(member, unitOf("Skulen"));
        }
        with("LINE_MANAGER", leaders.teacher());
        var there = others();
        inUnit(there.teacher(), unitOf("Fjellskulen"));
        inUnit(there.nurse(), unitOf("Fjellskulen"));
        var theirs = with("LOCAL_ADMINISTRATOR", others().adviser());
        var unit = read("select unit_id from person where person_id = " + id(there.teacher()));
        var move = teacher.get("/moves/new?unit=" + unit)
                .form("/moves")
                .fill("name", "1A til Fjellskulen")
                .fill("nextHolder", there.teacher().id().toString())
                .fill("meetingDay", TODAY.toString())
                .fill("lastDay", TODAY.plusDays(20).toString())
                .submit()
                .path();
        add(teacher, move, ada.plan(), bo.plan());
        assertThat(teacher.get(move).text()).doesNotContain("har slutta", "Har slutta");

        var page = "/employees/" + there.teacher().id();
        theirs.get(page).form(page + "/leaving").fill("when", "NOW").submit();

        var list = teacher.get(move);
        assertThat(list.text())
                .contains("Den som skulle ta over, har slutta", there.teacher().name() + " Har slutta")
                .contains("Neste: vel ein annan som kan ta over.");
        told(people.teacher(), "Ein som skulle ta over, har slutta");
        told(leaders.teacher(), "Ein som skulle ta over frå eininga di, har slutta");
        assertThat(ada.mother().get(ada.plan() + "/log").text())
                .contains(there.teacher().name() + ", som skulle ta over, har slutta");

        assertThat(teacher.get(of(ada.plan())).text()).contains("Har slutta. Vel ein annan.");
        var refused = another(list, move, "").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vel kven som er tenkt som den neste.");
        var named = another(list, move, there.nurse().id().toString())
                .untick("waiting")
                .tick("waiting", last(ada.plan()))
                .submit();
        assertThat(report(named)).contains("Det gjekk bra med éin plan:", "Ada Storvik");
        assertThat(named.document().select("main").text())
                .as("the list as a whole has another, and the plan that was not ticked waits still")
                .contains(there.nurse().name(), there.teacher().name() + " Har slutta");
        assertThat(read("select count(*) from transition_aim where plan_id = '" + last(ada.plan()) + "'"))
                .as("nothing is written over")
                .isEqualTo("2");
        assertThat(another(named, move, there.nurse().id().toString())
                        .untick("waiting")
                        .submit()
                        .text())
                .contains("Kryss av minst éin av dei som skal få ein ny.");
        assertThat(another(named, move, there.nurse().id().toString()).submit().text())
                .doesNotContain("Har slutta");

        tell(teacher, ada.plan());
        round(teacher, move, "ASK", ada.plan());
        sayYes(ada.plan(), ada.mother(), ada.father());
        round(teacher, move, "MEET", ada.plan());
        round(teacher, move, "OFFER", ada.plan());
        assertThat(visitor(there.nurse().username()).get("/offered-batons").text())
                .contains("Ada Storvik");
    }

    private void told(StoryPeople.Member who, String words) {
        Soon.itIsSo(who.firstName() + " has a letter", () -> letters(who.email(), words) > 0);
    }

    private static Form another(Seen list, String move, String next) {
        return list.form(move + "/next-holders").fill("nextHolder", next);
    }

    private String unitOf(String name) {
        if (!units.containsKey(name)) {
            var unit = UUID.randomUUID().toString();
            asOwner("insert into unit (tenant_id, unit_id, name, sector) values ('" + StoryPeople.TENANT + "', '" + unit
                    + "', '" + name + " " + unit + "', 'SCHOOL')");
            units.put(name, unit);
        }
        return units.get(name);
    }

    private void inUnit(StoryPeople.Member member, String unit) {
        asOwner("update person set unit_id = '" + unit + "' where person_id = " + id(member));
    }

    private String consents(Family family) {
        return read("select count(*) from consent where plan_id = '" + last(family.plan()) + "'");
    }
}
