package no.stafett.access.anchor;

import java.util.List;
import java.util.Map;

/** Runs the verifier as its command does, for tests in other packages. */
public final class LogVerdict {

    private LogVerdict() {}

    /** @return the exit code; what it says is added to the list */
    public static int of(Map<String, String> environment, List<String> said) {
        return VerifyLog.run(environment, List.of(), said::add);
    }
}
