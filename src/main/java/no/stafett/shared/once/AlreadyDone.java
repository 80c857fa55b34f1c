package no.stafett.shared.once;

import java.util.Optional;

/** The same form came a second time. Nothing is done again; the reader is taken where the first one led. */
public final class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> location;

    AlreadyDone(Optional<String> location) {
        super(null, null, false, false);
        this.location = location;
    }

    /** Where the first sending led, when it has already been written down. */
    public Optional<String> location() {
        return location;
    }
}
