package no.stafett.consent.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.InformationType;
import no.stafett.tenant.Unit;

/**
 * Everything a version holds beside its words, in one piece: lines with days, kinds of information, sources, exceptions, what
 * it asks about beside people, and the last day. Its hash is kept when the version is sent and beside each answer; what is altered afterwards no longer fits
 * (C-02).
 */
public record SealedContent(
        int version, LocalDate lastDay, List<ConsentLine> lines, ConsentScope scope, Matters matters) {

    public SealedContent {
        lines = List.copyOf(lines);
    }

    /** SHA-256, hexadecimal. The order in which rows are read makes no difference. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(inOnePiece().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String inOnePiece() {
        var head = List.of("version " + version, "until " + lastDay, "staff changes " + scope.staffChanges());
        var parts = Stream.of(
                        lines.stream().map(SealedContent::line),
                        scope.covered().stream().map(InformationType::name).map(type -> "information " + type),
                        scope.sources().stream().map(Unit::id).map(unit -> "source " + unit),
                        scope.exceptions().stream().map(SealedContent::exception),
                        matters.level().stream()
                                .map(level -> "level " + level.from() + " " + level.to() + " " + level.reason()),
                        Stream.of("reopens").filter(_ -> matters.reopens()),
                        matters.individualPlan().stream().map(plan -> "individual plan " + plan.coordinator()))
                .flatMap(part -> part.sorted());
        return String.join("\n", Stream.concat(head.stream(), parts).toList());
    }

    private static String line(ConsentLine line) {
        return String.join(
                " ",
                "line",
                word(line.person()),
                word(line.whom().service()),
                line.role().name(),
                line.mayWrite() ? "writes" : "reads",
                word(line.period().from()),
                word(line.period().until()));
    }

    private static String exception(ConsentException exception) {
        return String.join(
                " ",
                "exception",
                word(exception.person()),
                word(exception.service()),
                exception.byFamily() ? "family" : "asker",
                exception.matter());
    }

    private static String word(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
