package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import no.stafett.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Words that tell a place are planted in every field that can hold one, and everything a guardian can open is read: the one
 * who is not named for a protected address meets none of them, the one who is named meets them all (A-05, K-02, K-07).
 */
class PlaceCanaryTest extends StoryScene {

    private static final String UNIT = "Kanarifugl oppvekstsenter";
    private static final String POSITION = "Fuglevaktar";
    private static final String PHONE = "55 66 77 88";
    private static final String EMAIL = "fugl@papegoye.example";
    private static final String MEETING_PLACE = "Fugleburet, andre høgda";
    private static final List<String> CANARIES = List.of(UNIT, POSITION, PHONE, EMAIL, MEETING_PLACE);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private StoryPeople others;
    private ActiveStory story;

    @BeforeEach
    void plant() {
        others = others();
        var unit = UUID.randomUUID();
        asOwner("insert into unit (tenant_id, unit_id, name, sector) values (current_tenant(), '" + unit + "', '" + UNIT
                + "', 'SCHOOL')");
        for (var employee : List.of(people.teacher(), people.nurse(), people.adviser(), others.nurse())) {
            asOwner("update person set unit_id = '" + unit + "', position = '" + POSITION + "', phone = '" + PHONE
                    + "', email = '" + EMAIL + "' where person_id = " + id(employee));
        }
        asOwner("update person set unit_id = '" + unit + "' where person_id = " + id(people.child()));
        story = ActiveStory.play(people, teacher, mother, father);
        asOwner("update plan_cover set next_meeting_at = now() + interval '3 days', next_meeting_place = '"
                + MEETING_PLACE + "' where plan_id = '" + last(story.plan()) + "'");
    }

    @Test
    void a_guardian_who_is_not_named_meets_no_word_that_tells_a_place() {
        assertThat(metBy(mother)).as("the words are there before").containsAll(CANARIES);
        protect(people.child(), people.teacher(), people.father());

        var before = metBy(mother);
        inviteOneMore();
        var after = metBy(mother);

        assertThat(before).isEmpty();
        assertThat(after).isEmpty();
        assertThat(metBy(father)).containsAll(CANARIES);
    }

    /** What she says yes to is what stands on her screen, also in what is kept of it. */
    @Test
    void the_text_she_answers_is_kept_without_the_place() {
        protect(people.child(), people.teacher(), people.father());
        inviteOneMore();

        for (var parent : List.of(mother, father)) {
            var answered = parent.get(story.plan() + "/consent")
                    .form(story.plan() + "/consent/answers")
                    .press("answer", "GIVEN")
                    .submit();
            assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        }

        assertThat(textKeptOf(people.mother()))
                .contains(people.teacher().name(), others.nurse().name())
                .doesNotContain(CANARIES);
        assertThat(textKeptOf(people.father())).contains(UNIT, POSITION, PHONE, EMAIL);
    }

    @Test
    void a_sheet_tells_no_place_to_anybody_who_signs_it() {
        var sheet = story.plan() + "/consent/sheet";
        assertThat(teacher.get(sheet).body()).contains(UNIT, POSITION, PHONE, EMAIL);
        protect(people.mother(), people.teacher());

        for (var language : List.of("nn", "nb", "en")) {
            assertThat(teacher.get(sheet + "?language=" + language).body())
                    .contains(people.teacher().name())
                    .doesNotContain(CANARIES);
        }
    }

    /** Every page of the plan there is for her, the start page and her consents; which canaries sang, and where. */
    private List<String> metBy(Visitor guardian) {
        var met = new TreeSet<String>();
        var opened = 0;
        var paths = new ArrayList<>(List.of("/start", "/consents"));
        Route.intoAPlan(mappings).stream()
                .filter(route -> !route.acts())
                .map(route -> route.path(ids()))
                .forEach(paths::add);
        for (var path : paths) {
            var seen = guardian.get(path);
            opened += seen.status() == 200 ? 1 : 0;
            if (seen.status() == 200 && path.endsWith("/consent/exceptions")) {
                // Every service of the municipality, whoever asks; none of them is told to be the child's.
                seen.document().select("select[name=whom] option").remove();
            }
            var body = seen.status() == 200 ? seen.document().html() : seen.body();
            CANARIES.stream().filter(body::contains).forEach(met::add);
        }
        assertThat(opened).as("pages that opened").isGreaterThan(12);
        return List.copyOf(met);
    }

    private void inviteOneMore() {
        var invited = teacher.get(story.plan() + "/people/invitation")
                .form(story.plan() + "/people/invitation")
                .fill("person", others.nurse().id().toString())
                .fill("role", "PARTICIPANT")
                .submit();
        assertThat(invited.status()).as(invited.text()).isEqualTo(200);
    }

    private String textKeptOf(StoryPeople.Member member) {
        return read("select text_shown from consent_answer where plan_id = '" + last(story.plan())
                + "' and person_id = " + id(member) + " order by answered_at desc limit 1");
    }

    private void protect(StoryPeople.Member member, StoryPeople.Member... named) {
        asOwner("insert into address_protection (tenant_id, person_id, grade, registered_at) values (current_tenant(), "
                + id(member) + ", 'CONFIDENTIAL', now())");
        for (var one : named) {
            asOwner("insert into address_authorisation (tenant_id, person_id, named_id, registered_at) values ("
                    + "current_tenant(), " + id(member) + ", " + id(one) + ", now())");
        }
    }

    private Map<String, String> ids() {
        var ids = EveryAddress.elsewhere(last(story.plan()));
        ids.put("goal", last(story.step()));
        ids.put("activity", last(story.activity()));
        return ids;
    }
}
