package no.stafett.identity.session;

import java.util.List;

/** A form as it was sent, before its time or after. Never prints what was written. */
public record UnsentForm(String action, List<Field> fields) {

    public UnsentForm {
        fields = List.copyOf(fields);
    }

    /** A field with one value; the same name may stand several times. */
    public record Field(String name, String value) {

        @Override
        public String toString() {
            return "Field[masked]";
        }
    }

    @Override
    public String toString() {
        return "UnsentForm[masked]";
    }
}
