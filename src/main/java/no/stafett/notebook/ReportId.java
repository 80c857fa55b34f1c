package no.stafett.notebook;

import java.util.UUID;

/** One note on the agenda of one team. */
public record ReportId(UUID value) {

    public static ReportId create() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
