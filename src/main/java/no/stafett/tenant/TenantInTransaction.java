package no.stafett.tenant;

import javax.sql.DataSource;
import no.stafett.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database whose rows a transaction may see, as its first statement.
 *
 * <p>The setting dies with the transaction, so a pooled connection never carries it to the next user. When it cannot be
 * told there is no transaction: the connection is let go of at once, so that neither does the thread carry one on.
 */
@Component
class TenantInTransaction extends JdbcTransactionManager {

    private final transient JdbcClient sql;

    TenantInTransaction(DataSource source, JdbcClient sql) {
        super(source);
        this.sql = sql;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            TenantScope.current().ifPresent(this::tell);
        } catch (RuntimeException notTold) {
            doCleanupAfterCompletion(transaction);
            throw notTold;
        }
    }

    private void tell(TenantId tenant) {
        sql.sql("select set_config('stafett.tenant', ?, true)")
                .param(tenant.toString())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
