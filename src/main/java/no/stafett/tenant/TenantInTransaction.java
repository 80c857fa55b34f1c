package no.stafett.tenant;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database whose rows this transaction may see, as its first statement.
 *
 * <p>The setting dies with the transaction, so a pooled connection never carries it to the next user.
 */
@Component
class TenantInTransaction implements TransactionExecutionListener {

    private final JdbcClient sql;

    TenantInTransaction(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null) {
            TenantScope.current()
                    .ifPresent(tenant -> sql.sql("select set_config('stafett.tenant', ?, true)")
                            .param(tenant.toString())
                            .query((row, _) -> row.getString(1))
                            .single());
        }
    }
}
