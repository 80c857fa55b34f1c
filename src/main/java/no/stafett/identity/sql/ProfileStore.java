package no.stafett.identity.sql;

import java.util.Optional;
import no.stafett.identity.Person;
import no.stafett.identity.Profile;
import no.stafett.identity.domain.ContactDetails;
import no.stafett.shared.Actor;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person decides about herself: how to reach her, her language, her colours. */
@Repository
public class ProfileStore {

    private final JdbcClient sql;

    ProfileStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Profile> find(TenantId tenant, PersonId id) {
        return sql.sql("""
                        select person.person_id, person.capacity, person.first_name, person.last_name, person.position,
                               unit.name as unit_name, person.phone, person.email, person.birth_date, person.language,
                               person.color_scheme
                          from person
                          left join unit on unit.tenant_id = person.tenant_id and unit.unit_id = person.unit_id
                         where person.tenant_id = :tenant
                           and person.person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", id.value())
                .query((row, _) -> new Profile(
                        new Person(
                                Rows.id(row, "person_id", PersonId::new),
                                Rows.word(row, "capacity", Capacity.class),
                                row.getString("first_name"),
                                row.getString("last_name"),
                                Rows.text(row, "position"),
                                Rows.text(row, "unit_name"),
                                Rows.text(row, "phone"),
                                Rows.text(row, "email"),
                                Rows.optionalDate(row, "birth_date")),
                        Rows.optionalWord(row, "language", Language.class),
                        Rows.optionalWord(row, "color_scheme", ColorScheme.class)))
                .optional();
    }

    /** Whether she worked here, and does no more. */
    public boolean hasLeft(TenantId tenant, PersonId id) {
        return sql.sql("""
                        select exists (select from person
                                        where tenant_id = :tenant and person_id = :person and left_at is not null) as gone
                        """)
                .param("tenant", tenant.value())
                .param("person", id.value())
                .query((row, _) -> row.getBoolean("gone"))
                .single();
    }

    public void saveContact(Actor actor, ContactDetails contact) {
        sql.sql("""
                update person
                   set phone = :phone, email = :email, position = :position
                 where tenant_id = :tenant
                   and person_id = :person
                """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("position", contact.position())
                .update();
    }

    public void saveLanguage(Actor actor, Language language) {
        sql.sql("""
                update person
                   set language = :language
                 where tenant_id = :tenant
                   and person_id = :person
                """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("language", language.name())
                .update();
    }

    public void saveColorScheme(Actor actor, Optional<ColorScheme> colorScheme) {
        sql.sql("""
                update person
                   set color_scheme = :colorScheme
                 where tenant_id = :tenant
                   and person_id = :person
                """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("colorScheme", colorScheme.map(ColorScheme::name).orElse(null))
                .update();
    }
}
