package no.stafett.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days and clock times are those of Norway; instants are kept in UTC. */
public final class Oslo {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
