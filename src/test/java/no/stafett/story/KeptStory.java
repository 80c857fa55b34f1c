package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import no.stafett.Form;
import no.stafett.Visitor;
import no.stafett.local.LocalIssuer;
import no.stafett.tenant.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan whose child signs in herself, and what she keeps from her mother there. */
final class KeptStory {

    /** Something that is kept, and what an address calls such a thing. */
    record Kept(String kind, String id) {

        List<String> names() {
            return List.of(kind, "entry");
        }
    }

    private final StoryPeople people;
    private final ActiveStory story;
    private final Visitor child;
    private final Visitor mother;
    private final Visitor father;
    private final Visitor teacher;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final List<Kept> kept = new ArrayList<>();

    private KeptStory(
            StoryPeople people,
            LocalIssuer issuer,
            Function<String, Visitor> visitors,
            JdbcClient sql,
            TransactionTemplate transactions) {
        this.people = people;
        this.sql = sql;
        this.transactions = transactions;
        this.mother = visitors.apply(people.mother().username());
        this.father = visitors.apply(people.father().username());
        this.teacher = visitors.apply(people.teacher().username());
        this.story = ActiveStory.play(people, teacher, mother, father);
        mayComeIn();
        issuer.know(people.child().username(), Map.of("pid", people.child().key(), "acr", "idporten-loa-high"));
        this.child = visitors.apply(people.child().username());
    }

    static KeptStory begin(
            JdbcClient sql, TransactionTemplate transactions, LocalIssuer issuer, Function<String, Visitor> visitors) {
        var begun = new KeptStory(StoryPeople.moveIn(sql, transactions, issuer), issuer, visitors, sql, transactions);
        begun.comment(begun.child, begun.story.activity(), "Eg gler meg").submit();
        return begun;
    }

    String plan() {
        return story.plan();
    }

    ActiveStory story() {
        return story;
    }

    StoryPeople people() {
        return people;
    }

    Visitor child() {
        return child;
    }

    Visitor mother() {
        return mother;
    }

    Visitor father() {
        return father;
    }

    Visitor teacher() {
        return teacher;
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** For an address of this plan that names it. */
    Map<String, String> ids(Kept one) {
        return Map.of("plan", last(story.plan()), one.kind(), one.id(), "entry", one.id());
    }

    /** The pages of what everybody sees. */
    Map<String, String> own() {
        var own = new LinkedHashMap<String, String>();
        for (var path : List.of(
                "",
                "/goals",
                "/goals?view=board",
                "/goals?view=timeline",
                "/people",
                "/people/readers",
                "/handovers",
                "/log",
                "/access-log",
                "/consent",
                "/cover",
                "/goals/new")) {
            own.put("own" + path, story.plan() + path);
        }
        for (var path : List.of(
                "",
                "/versions",
                "/versions/new",
                "/closing",
                "/sub-goals/new",
                "/activities/new",
                "/evaluations/new")) {
            own.put("own/goals/{goal}" + path + " step", story.step() + path);
            own.put("own/goals/{goal}" + path + " main", story.main() + path);
        }
        for (var path : List.of("", "/versions", "/versions/new", "/ending", "/evaluations/new")) {
            own.put("own/activities/{activity}" + path + " own", story.activity() + path);
        }
        return own;
    }

    /** Each act opens a page first; those are what the other child has opened too. */
    void writeAndKeep() throws IOException {
        keep(comment(child, story.step(), "Eg vil helst bu hjå pappa"), "comment");
        keep(comment(child, story.activity(), "Det vil eg ikkje"), "comment");
        keep(
                child.get(story.step() + "/evaluations/new")
                        .form(story.step() + "/evaluations")
                        .fill("worked", "NO"),
                "evaluation");
        var activity = keep(
                child.get(story.step() + "/activities/new")
                        .form(story.step() + "/activities")
                        .fill("title", "Eg snakkar med helsesøster")
                        .fill("responsible", people.child().id().toString())
                        .fill("arena", "UNIT")
                        .fill("dueDate", ActiveStory.SOON.minusDays(2).toString())
                        .attach("picture", "hest.png", "image/png", picture())
                        .fill("pictureText", "Ein hest"),
                "activity");
        var step = keep(
                child.get(story.main() + "/sub-goals/new")
                        .form(story.main() + "/sub-goals")
                        .fill("title", "Eg bur hjå pappa annakvar veke")
                        .fill("evaluateBy", ActiveStory.SOON.minusDays(3).toString()),
                "goal");
        var main = keep(
                child.get(story.plan() + "/goals/new")
                        .form(story.plan() + "/goals")
                        .fill("attention", "Det er krangling heime")
                        .fill("title", "Eg har det roleg rundt meg"),
                "goal");
        othersAnswer(activity, step, main);
        add(
                "picture",
                last(teacher.get(activity)
                        .document()
                        .select("img[src*=/pictures/]")
                        .attr("src")));
    }

    /** The same pages opened, and nothing written. */
    void onlyLook() {
        child.get(story.step());
        child.get(story.step());
        child.get(story.activity());
        child.get(story.activity());
        child.get(story.step() + "/evaluations/new");
        child.get(story.step() + "/activities/new");
        child.get(story.main() + "/sub-goals/new");
        child.get(story.plan() + "/goals/new");
    }

    /** Each row of the plan that an act could have changed. */
    Map<String, String> rows() {
        return inside(() -> {
            var rows = new LinkedHashMap<String, String>();
            for (var table : List.of(
                    "goal",
                    "goal_version",
                    "activity",
                    "activity_version",
                    "comment",
                    "evaluation",
                    "keeping",
                    "log_entry")) {
                rows.put(
                        table,
                        sql.sql("select md5(string_agg(cast(t as text), '|' order by cast(t as text))) as rows from "
                                        + table + " t where plan_id = cast(:plan as uuid)")
                                .param("plan", last(story.plan()))
                                .query((row, _) -> row.getString("rows"))
                                .single());
            }
            return rows;
        });
    }

    Form comment(Visitor visitor, String about, String text) {
        return visitor.get(about).form(about + "/comments").fill("comment", text);
    }

    private String keep(Form form, String kind) {
        var seen = form.tick("keptFrom", people.mother().id().toString()).submit();
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        var path = seen.path().replaceAll("/(sub-goals|activities)/new$", "");
        add(kind, kind.equals("comment") ? seen.address().getFragment().replace("comment-", "") : last(path));
        return path;
    }

    /** What hangs on it is kept with it: what others say, change, end, evaluate, and put under it. */
    private void othersAnswer(String activity, String step, String main) {
        comment(teacher, activity, "Det går vi for").submit();
        comment(father, activity, "Eg køyrer deg").submit();
        add(
                "evaluation",
                last(teacher.get(activity + "/evaluations/new")
                        .form(activity + "/evaluations")
                        .fill("worked", "YES")
                        .submit()
                        .path()));
        teacher.get(activity)
                .form(activity + "/status")
                .fill("status", "IN_PROGRESS")
                .submit();
        teacher.get(activity + "/ending")
                .form(activity + "/ending")
                .fill("reason", "DONE")
                .submit();
        teacher.get(activity).form(activity + "/reopening").submit();
        teacher.get(activity + "/versions");
        teacher.get(step + "/versions/new")
                .form(step + "/versions")
                .fill("title", "Eg er hjå pappa annakvar veke")
                .submit();
        var under = teacher.get(main + "/sub-goals/new")
                .form(main + "/sub-goals")
                .fill("title", "Vi snakkar roleg")
                .fill("evaluateBy", ActiveStory.SOON.toString())
                .submit()
                .path()
                .replace("/activities/new", "");
        add("goal", last(under));
        teacher.get(under + "/activities/new")
                .form(under + "/activities")
                .fill("title", "Samtale med pappa")
                .fill("responsible", people.father().id().toString())
                .fill("arena", "HOME")
                .fill("dueDate", ActiveStory.SOON.minusDays(1).toString())
                .submit();
        comment(father, under, "Det er lurt").submit();
    }

    private void add(String kind, String id) {
        assertThat(id).as(kind).hasSize(36);
        kept.add(new Kept(kind, id));
    }

    /** The holder has found, with the child and the parents, that she signs in herself. */
    private void mayComeIn() {
        inside(() -> sql.sql("""
                        insert into own_access (tenant_id, plan_id, assessed_at, assessed_by, note)
                        values (current_tenant(), cast(:plan as uuid), now(), :by, 'Ho vil og kan')
                        """)
                .param("plan", last(story.plan()))
                .param("by", people.teacher().id().value())
                .update());
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

    private static byte[] picture() throws IOException {
        var content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", content);
        return content.toByteArray();
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
