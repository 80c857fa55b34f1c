package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.List;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;

/**
 * What one version says, before it is put into words (standards §1c).
 *
 * @param planType the type of plan, the last part of a text key
 * @param matters what it asks about beside people
 * @param family those who take part because they hold parental responsibility
 * @param scope what it covers, from whom more may be fetched, and what is excepted
 * @param contact whom the reader can ask
 */
public record ConsentContent(
        Reader reader,
        String planType,
        String municipality,
        String ownerFirstName,
        List<Named> people,
        Matters matters,
        List<String> family,
        LocalDate validUntil,
        ConsentScope scope,
        Contact contact) {

    /** Whom the text speaks to. */
    public enum Reader {
        /** The young person or the pregnant woman herself. */
        OWNER,
        GUARDIAN;

        public static Reader of(Ground ground) {
            return switch (ground) {
                case OWNER -> OWNER;
                case PARENTAL_RESPONSIBILITY, CARE_ORDER -> GUARDIAN;
            };
        }
    }

    /**
     * An employee with role and service, or a service by its own name.
     *
     * @param forAService whether the line is for the service, and not for the person alone
     */
    public record Named(
            String name,
            String position,
            String unit,
            ParticipantRole role,
            boolean mayWrite,
            boolean forAService,
            LinePeriod period) {

        /** By name, for as long as the consent lasts. */
        public Named(String name, String position, String unit, ParticipantRole role, boolean mayWrite) {
            this(name, position, unit, role, mayWrite, false, LinePeriod.AS_LONG_AS_THE_CONSENT);
        }

        @Override
        public String toString() {
            return "Named[" + role + "]";
        }
    }

    public record Contact(String name, String phone, String email) {

        @Override
        public String toString() {
            return "Contact[masked]";
        }
    }

    @Override
    public String toString() {
        return "ConsentContent[" + reader + "]";
    }
}
