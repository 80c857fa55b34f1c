package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import no.stafett.Visitor;
import no.stafett.local.LocalIssuer;
import no.stafett.local.PracticePeople;
import no.stafett.shared.Oslo;
import no.stafett.tenant.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something behind every address into a plan: a plan in use with one of everything in it, one that still waits for the parents
 * of another child, and one that is closed. Each is the ids that an address may name.
 */
final class EveryAddress {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Function<String, Visitor> visitors;
    private final StoryPeople people;
    private final Visitor teacher;
    private final Visitor mother;
    private final Visitor nurse;
    private final Visitor opener;
    private final Visitor signer;
    private final Visitor lastHolder;
    private final Map<String, String> active;
    private final Map<String, String> main;
    private final Map<String, String> waiting;
    private final Map<String, String> closed;
    private final Map<String, String> left;

    EveryAddress(
            JdbcClient sql, TransactionTemplate transactions, LocalIssuer issuer, Function<String, Visitor> visitors) {
        this.sql = sql;
        this.transactions = transactions;
        this.visitors = visitors;
        people = StoryPeople.moveIn(sql, transactions, issuer);
        teacher = visitors.apply(people.teacher().username());
        mother = visitors.apply(people.mother().username());
        nurse = visitors.apply(people.nurse().username());
        fatherWithoutResponsibility();
        var story = ActiveStory.play(
                people, teacher, mother, visitors.apply(people.father().username()));
        active = elsewhere(last(story.plan()));
        active.putAll(Map.of("goal", last(story.step()), "activity", last(story.activity())));
        active.put("evaluation", last(evaluation(story)));
        active.put("picture", last(picture(story)));
        active.put("handover", openHandover(story));
        active.put("entry", comment(story));
        active.put("keeping", keeping(story));
        active.put("person", people.mother().id().toString());

        main = new HashMap<>(active);
        main.put("goal", last(story.main()));

        var others = StoryPeople.moveIn(sql, transactions, issuer);
        opener = visitors.apply(others.teacher().username());
        waiting = elsewhere(last(ActiveStory.invited(others, opener)));
        signer = visitors.apply(others.mother().username());
        onPaper(others);

        var family = StoryPeople.moveIn(sql, transactions, issuer);
        lastHolder = visitors.apply(family.teacher().username());
        closed = elsewhere(last(closedPlan(family)));

        var third = StoryPeople.moveIn(sql, transactions, issuer);
        left = elsewhere(last(ActiveStory.agreed(
                third,
                visitors.apply(third.teacher().username()),
                visitors.apply(third.mother().username()),
                visitors.apply(third.father().username()))));
        TenantScope.run(
                StoryPeople.TENANT,
                () -> transactions.executeWithoutResult(
                        _ -> sql.sql("update person set left_at = now() where person_id = :person")
                                .param("person", third.teacher().id().value())
                                .update()));
    }

    /** The plan, and ids of nothing for all that an address may name. */
    static Map<String, String> elsewhere(String plan) {
        var ids = new HashMap<>(Map.of("plan", plan));
        for (var name : List.of(
                "goal",
                "activity",
                "evaluation",
                "picture",
                "handover",
                "person",
                "exception",
                "recorded",
                "page",
                "entry",
                "keeping")) {
            ids.put(name, UUID.randomUUID().toString());
        }
        return ids;
    }

    StoryPeople people() {
        return people;
    }

    Visitor teacher() {
        return teacher;
    }

    Visitor mother() {
        return mother;
    }

    Visitor nurse() {
        return nurse;
    }

    /** Who has asked the parents of the plan that waits. */
    Visitor opener() {
        return opener;
    }

    /** One whose answer on paper is written down in the plan that waits. */
    Visitor signer() {
        return signer;
    }

    /** Who held the baton of the plan that is closed. */
    Visitor lastHolder() {
        return lastHolder;
    }

    Map<String, String> active() {
        return active;
    }

    /** A plan whose baton is held by somebody who has left. */
    Map<String, String> left() {
        return left;
    }

    /** The plan in use again, with the main goal in the place of a step towards it. */
    Map<String, String> main() {
        return main;
    }

    Map<String, String> waiting() {
        return waiting;
    }

    Map<String, String> closed() {
        return closed;
    }

    /** One who takes part in the plan in use is out of it. */
    void leave(StoryPeople.Member member) {
        inside(() -> sql.sql("""
                        update participation set until = now()
                         where plan_id = cast(:plan as uuid) and person_id = :person and until is null
                        """)
                .param("plan", active.get("plan"))
                .param("person", member.id().value())
                .update());
    }

    private void fatherWithoutResponsibility() {
        inside(() -> sql.sql("""
                        insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                        values (current_tenant(), :child, :parent, 'FATHER', false, now())
                        """)
                .param("child", people.child().id().value())
                .param(
                        "parent",
                        PracticePeople.named("forelder-utan-ansvar").id().value())
                .update());
    }

    private String evaluation(ActiveStory story) {
        var written = teacher.get(story.activity() + "/evaluations/new")
                .form(story.activity() + "/evaluations")
                .fill("worked", "YES")
                .submit();
        assertThat(written.path()).as(written.text()).contains("/evaluations/");
        return written.path();
    }

    private String comment(ActiveStory story) {
        return teacher.get(story.step())
                .form(story.step() + "/comments")
                .fill("comment", "Tiril sa at ho gler seg")
                .submit()
                .address()
                .getFragment()
                .replace("comment-", "");
    }

    /** The teacher keeps what she wrote from the father, on the child's behalf. */
    private String keeping(ActiveStory story) {
        var path = story.plan() + "/entries/" + active.get("entry") + "/keepings";
        var ending = teacher.get(path)
                .form(path)
                .tick("keptFrom", people.father().id().toString())
                .fill("keepingReason", "Tiril bad om det")
                .submit()
                .document()
                .select("form[action$=/ending]")
                .attr("action");
        assertThat(ending).contains("/keepings/");
        return last(ending.replace("/ending", ""));
    }

    private String picture(ActiveStory story) {
        var cover = story.plan() + "/cover";
        return teacher.get(cover)
                .form(cover + "/picture")
                .attach("picture", "hest.png", "image/png", png())
                .fill("pictureText", "Ein hest")
                .submit()
                .document()
                .select("img[src*=/pictures/]")
                .attr("src");
    }

    private void onPaper(StoryPeople others) {
        var path = "/plans/" + waiting.get("plan") + "/consent";
        var form = path + "/recordings/" + others.mother().id();
        waiting.put("person", others.mother().id().toString());
        var written = opener.get(form)
                .form(form)
                .fill("way", "PAPER")
                .fill("answer", "GIVEN")
                .fill("day", LocalDate.now(Oslo.ZONE).toString())
                .fill("explainedIn", "nn")
                .fill("interpreter", "NONE")
                .attach("picture", "ark.png", "image/png", png())
                .submit();
        assertThat(written.path()).as(written.text()).isEqualTo(path + "/recordings");
        var asked = signer.get(path).document();
        waiting.put("page", last(asked.select("a[href*=/my-signed-pages/]").attr("href")));
        waiting.put(
                "recorded",
                last(asked.select("form[action$=/confirmation]").attr("action").replace("/confirmation", "")));
    }

    private static byte[] png() {
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private String openHandover(ActiveStory story) {
        var path = story.plan() + "/handovers";
        teacher.get(path).form(path).fill("to", people.nurse().id().toString()).submit();
        var answer =
                nurse.get(path).document().select("form[action$=/acceptance]").attr("action");
        assertThat(answer).startsWith(path + "/");
        return last(answer.replace("/acceptance", ""));
    }

    private String closedPlan(StoryPeople family) {
        var parent = visitors.apply(family.mother().username());
        var plan = ActiveStory.agreed(
                family, lastHolder, parent, visitors.apply(family.father().username()));
        parent.get(plan + "/consent/withdrawal")
                .form(plan + "/consent/withdrawal")
                .submit();
        return plan;
    }

    private <T> T inside(Supplier<T> work) {
        try {
            return TenantScope.call(StoryPeople.TENANT, () -> transactions.execute(_ -> work.get()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String last(String path) {
        assertThat(path).contains("/");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
