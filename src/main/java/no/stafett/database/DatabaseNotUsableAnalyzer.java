package no.stafett.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence of a refused start instead of a stack trace. */
final class DatabaseNotUsableAnalyzer extends AbstractFailureAnalyzer<DatabaseNotUsable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseNotUsable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "See docs/running.md.", cause);
    }
}
