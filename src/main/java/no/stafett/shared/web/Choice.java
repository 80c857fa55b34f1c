package no.stafett.shared.web;

/** One thing to choose in a form. */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
