package no.stafett.access;

import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which offices somebody has now. To everybody else the page of an office is a page that does not exist. It writes no line;
 * where a look is to leave one, {@link OfficeAccess} opens.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYours.class)
public class OfficeHolders {

    private final JdbcClient sql;

    OfficeHolders(JdbcClient sql) {
        this.sql = sql;
    }

    /** None for one who is no employee here. */
    public Set<Office> of(Actor actor) {
        return actor.isEmployee()
                ? sql
                        .sql("""
                                select office from office
                                 where tenant_id = :tenant and person_id = :person and until is null
                                """)
                        .param("tenant", actor.tenant().value())
                        .param("person", actor.person().value())
                        .query((row, _) -> Rows.word(row, "office", Office.class))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** @throws NotYours for anybody who has none of them */
    public void mustHave(Actor actor, Office... any) {
        var held = of(actor);
        if (Set.of(any).stream().noneMatch(held::contains)) {
            throw new NotYours();
        }
    }
}
