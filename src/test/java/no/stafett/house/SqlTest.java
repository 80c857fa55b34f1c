package no.stafett.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.stafett.StafettTest;
import no.stafett.shared.TenantId;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every statement in the code is planned by the database against the migrated schema: a column that does not exist is
 * found here and not by a user.
 */
class SqlTest extends StafettTest {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\R(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("^\\s*(with|select|insert|update|delete)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):[a-zA-Z]\\w*|\\?");

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void every_statement_is_understood_by_the_database() throws IOException {
        var statements = statementsUnder(Path.of("src/main/java"));

        assertThat(statements).hasSizeGreaterThan(50);
        assertThat(statements.stream().map(this::fault).filter(fault -> !fault.isEmpty()))
                .isEmpty();
    }

    @Test
    void a_planted_column_that_does_not_exist_is_found() {
        assertThat(fault("select shoe_size from person where person_id = :person"))
                .contains("shoe_size");
    }

    private String fault(String statement) {
        var planned = "explain " + PARAMETER.matcher(statement).replaceAll("null");
        try {
            TenantScope.run(
                    new TenantId(new UUID(0, 0)),
                    () -> transactions.executeWithoutResult(status -> {
                        status.setRollbackOnly();
                        sql.sql(planned.replace("?", ""))
                                .query((row, _) -> row.getString(1))
                                .list();
                    }));
            return "";
        } catch (DataAccessException e) {
            return e.getMostSpecificCause().getMessage() + "\n" + statement;
        }
    }

    private static List<String> statementsUnder(Path root) throws IOException {
        var statements = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                TEXT_BLOCK
                        .matcher(Files.readString(file))
                        .results()
                        .map(block -> block.group(1))
                        .filter(block -> STATEMENT.matcher(block).find())
                        .forEach(statements::add);
            }
        }
        return statements;
    }
}
