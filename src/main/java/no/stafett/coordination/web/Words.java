package no.stafett.coordination.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.coordination.domain.CoordinationRole;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.shared.web.Texts;

/** A row of the service table in the words of the one who reads. */
final class Words {

    private Words() {}

    /** "Naturleg når: … Ikkje naturleg når: …" */
    static String when(ServiceRow row, Texts t) {
        return Stream.of(natural(row, t), unnatural(row, t))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String natural(ServiceRow row, Texts t) {
        return row.natural().isEmpty()
                ? ""
                : t.get("services.natural", row.natural().in(t.language()));
    }

    static String unnatural(ServiceRow row, Texts t) {
        return row.unnatural().isEmpty()
                ? ""
                : t.get("services.unnatural", row.unnatural().in(t.language()));
    }

    static String roles(ServiceRow row, Texts t) {
        return row.roles().isEmpty()
                ? t.get("services.no-role")
                : Stream.of(CoordinationRole.values())
                        .filter(row.roles()::contains)
                        .map(t::get)
                        .collect(Collectors.joining(" / "));
    }
}
