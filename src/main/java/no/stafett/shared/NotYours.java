package no.stafett.shared;

/**
 * Not yours, or does not exist: the same 404 for both, so that nobody learns which plans there are.
 *
 * <p>Carries nothing on purpose. The access log has already written down who asked for what.
 */
public final class NotYours extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYours() {
        super(null, null, false, false);
    }
}
