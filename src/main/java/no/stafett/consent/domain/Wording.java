package no.stafett.consent.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.domain.ConsentContent.Named;
import no.stafett.consent.domain.ConsentText.Kind;
import no.stafett.consent.domain.ConsentText.Line;

/**
 * Says what a version holds in plain words, to the one who reads it: purpose, which information, who with which role and
 * service, for how long, that it is voluntary and can be taken back, who keeps it, and whom to ask (standards §1c, S-13).
 */
final class Wording {

    private final ConsentContent content;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    Wording(ConsentContent content, Words words) {
        this.content = content;
        this.words = words;
    }

    ConsentText text() {
        reopening();
        purpose();
        information();
        sources();
        people();
        exceptions();
        level();
        individualPlan();
        howLong();
        voluntary();
        keeper();
        ask();
        return new ConsentText(lines);
    }

    private void reopening() {
        if (content.matters().reopens()) {
            heading("reopening");
            paragraph("reopening.1");
            paragraph("reopening.2");
            paragraph("reopening.3");
        }
    }

    private void purpose() {
        heading("purpose");
        paragraph("purpose.1");
        paragraph("purpose.2");
    }

    private void information() {
        heading("information");
        paragraph("information.1");
        item("information.item.1");
        item("information.item.2");
        item("information.item.3");
        item("information.item.4");
        paragraph("information.covers");
        content.scope().covered().forEach(type -> item("type." + type));
        if (!content.scope().notCovered().isEmpty()) {
            paragraph("information.covers-not");
            content.scope().notCovered().forEach(type -> item("type." + type));
        }
        paragraph("information.2");
    }

    private void sources() {
        heading("sources");
        if (content.scope().sources().isEmpty()) {
            paragraph("sources.none");
        } else {
            paragraph("sources.1");
            content.scope().sources().stream()
                    .map(unit -> named(unit.name()))
                    .distinct()
                    .forEach(name -> add(Kind.ITEM, name));
            paragraph("sources.2");
        }
    }

    private void people() {
        heading("people");
        paragraph("people.1");
        content.people().forEach(this::person);
        if (content.people().stream().anyMatch(ConsentContent.Named::forAService)) {
            paragraph(content.scope().staffChanges() ? "people.service.changes" : "people.service");
        }
        if (!content.family().isEmpty()) {
            paragraph("people.family");
        }
        paragraph("people.2");
        paragraph("people.3");
        comingHolders();
    }

    /** The family says yes to somebody elsewhere holding the baton, and must know what she then sees (H-08, K7). */
    private void comingHolders() {
        var coming = content.people().stream()
                .filter(one -> one.role() == ParticipantRole.COMING_HOLDER)
                .map(Named::name)
                .toList();
        if (!coming.isEmpty()) {
            add(
                    Kind.PARAGRAPH,
                    words.get(
                            "consent.text.people.coming." + content.planType(),
                            String.join(words.get("consent.and"), coming)));
        }
    }

    private void level() {
        content.matters().level().ifPresent(level -> {
            heading("level");
            add(
                    Kind.PARAGRAPH,
                    words.get(
                            "consent.text.level.1",
                            level.from(),
                            level.to(),
                            words.get("consent.level." + level.to())));
            add(Kind.PARAGRAPH, words.get("consent.text.level.2", level.reason()));
        });
    }

    /** What it is to go on as individuell plan, and who coordinates from when (I-03, H-12). */
    private void individualPlan() {
        content.matters().individualPlan().ifPresent(proposal -> {
            var way = "individual-plan" + (proposal.inANewPlan() ? ".new" : "");
            heading(way);
            paragraph(way + ".1");
            add(Kind.PARAGRAPH, words.get("consent.text." + way + ".2", proposal.coordinatorName()));
            paragraph("individual-plan.3");
        });
    }

    private void exceptions() {
        if (!content.scope().exceptions().isEmpty()) {
            heading("exceptions");
            paragraph("exceptions.1");
            content.scope().exceptions().forEach(this::exception);
        }
    }

    private void howLong() {
        heading("until");
        paragraph("until.1");
    }

    private void voluntary() {
        heading("voluntary");
        paragraph("voluntary.1");
        paragraph("voluntary.2");
        paragraph("voluntary.3");
        paragraph("voluntary.4");
    }

    private void keeper() {
        heading("keeper");
        paragraph("keeper.1");
        paragraph("keeper.2");
    }

    private void ask() {
        heading("ask");
        paragraph("ask.1");
        if (!content.contact().phone().isBlank()) {
            paragraph("ask.phone");
        }
        if (!content.contact().email().isBlank()) {
            paragraph("ask.email");
        }
    }

    private void heading(String key) {
        add(Kind.HEADING, say(key + ".heading"));
    }

    private void paragraph(String key) {
        add(Kind.PARAGRAPH, say(key));
    }

    private void item(String key) {
        add(Kind.ITEM, say(key));
    }

    private void person(ConsentContent.Named person) {
        var who = Stream.of(named(person.name()), person.position(), person.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        var role = words.get("consent.role." + person.role() + "." + typeFor(person.role()));
        var right = words.get(person.mayWrite() ? "consent.right.write" : "consent.right.read");
        var line = words.get("consent.text.person" + (person.forAService() ? ".service" : ""), who, role, right);
        add(Kind.ITEM, person.period().isLimited() ? words.get(days(person), line, first(person), last(person)) : line);
    }

    /** Whoever takes over a log that goes on as individuell plan takes over as its coordinator. */
    private String typeFor(ParticipantRole role) {
        var takesOverPlan = role == ParticipantRole.COMING_HOLDER
                && content.matters().individualPlan().isPresent();
        return takesOverPlan ? "INDIVIDUAL_PLAN" : content.planType();
    }

    private static String days(ConsentContent.Named person) {
        var period = person.period();
        return "consent.text.person.days"
                + (period.from().isPresent() ? ".from" : "")
                + (period.until().isPresent() ? ".until" : "");
    }

    private String first(ConsentContent.Named person) {
        return person.period().from().map(words::date).orElse("");
    }

    private String last(ConsentContent.Named person) {
        return person.period().until().map(words::date).orElse("");
    }

    private void exception(ConsentException exception) {
        var kind = exception.keepsOut() ? "out" : exception.isForEverybody() ? "everybody" : "somebody";
        add(Kind.ITEM, words.get("consent.text.exception." + kind, named(exception.name()), exception.matter()));
    }

    /** A service whose name tells a place has none for one who may not know it. */
    private String named(String name) {
        return name.isEmpty() ? words.get("consent.text.a-service") : name;
    }

    /** The wording for this reader and this type of plan, when there is one of its own. */
    private String say(String key) {
        var plain = "consent.text." + key;
        var own = Stream.of(plain + "." + content.reader() + "." + content.planType(), plain + "." + content.reader())
                .filter(words::has)
                .findFirst()
                .orElse(plain);
        return words.get(
                own,
                content.ownerFirstName(),
                content.municipality(),
                words.date(content.validUntil()),
                words.get("consent.plan." + content.planType()),
                content.contact().name(),
                content.contact().phone(),
                content.contact().email(),
                String.join(words.get("consent.and"), content.family()));
    }

    /** One line is one line, whatever a name may hold. */
    private void add(Kind kind, String text) {
        lines.add(new Line(kind, text.strip().replaceAll("\\s+", " ")));
    }
}
