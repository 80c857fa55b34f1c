package no.stafett.shared;

/** A named "no" of a rule. Implemented by enums, so that every reason can be listed and has a text in both languages. */
public interface Refusal {

    String name();

    /** The form field it is about; empty when it is about the whole. */
    default String field() {
        return "";
    }

    /** The key of the text a person sees. */
    default String key() {
        return "refusal." + getClass().getSimpleName() + "." + name();
    }
}
