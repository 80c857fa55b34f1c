package no.stafett.tenant;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database whose rows a transaction may see, as its first statement.
 *
 * <p>What is told dies with the transaction, so a pooled connection never carries it to the next user. When it cannot be
 * told there is no transaction: the connection is let go of at once, so that neither does the thread carry one on.
 */
@Component
class TenantInTransaction extends JdbcTransactionManager {

    private final transient SignedContext context;

    TenantInTransaction(DataSource source, SignedContext context) {
        super(source);
        this.context = context;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            TenantScope.current().ifPresent(context::open);
        } catch (RuntimeException notTold) {
            doCleanupAfterCompletion(transaction);
            throw notTold;
        }
    }
}
