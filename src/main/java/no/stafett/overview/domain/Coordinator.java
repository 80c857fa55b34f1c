package no.stafett.overview.domain;

/**
 * Who coordinates for somebody beside any plan, and how to reach her.
 *
 * @param kind {@code COORDINATOR} or {@code CHILD_COORDINATOR}, the last part of a text key
 * @param owner the first name of the one she coordinates for
 */
public record Coordinator(String kind, String owner, String name, String phone, String email) {

    /** The number without spaces, for a {@code tel:} link. */
    public String phoneLink() {
        return "tel:" + phone.replace(" ", "");
    }

    @Override
    public String toString() {
        return "Coordinator[" + kind + "]";
    }
}
