package no.stafett.local;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.database.Database;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.Oslo;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.TenantScope;
import no.stafett.tenant.Unit.Sector;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the practice municipalities on the first start. What is there already is left alone. */
@Local
@Component
@Order(PracticeMunicipality.ORDER)
class PracticeMunicipality implements ApplicationRunner {

    /** Plans come after the people. */
    static final int ORDER = 0;

    private static final Map<String, String> OFFICES = Map.of(
            "rektor", "LINE_MANAGER",
            "systemansvarleg", "SYSTEM_ADMINISTRATOR",
            "personvernombod", "PRIVACY_OFFICER",
            "koordinerande", "COORDINATING_UNIT");

    /** Who sits in which team. */
    private static final Map<String, List<String>> TEAMS = Map.of(
            PracticePeople.RESOURCE_TEAM, List.of("rektor", "helsesjukepleiar", "ppt"),
            PracticePeople.BTI_TEAM, List.of("ppt", "barnevern"));

    private final Database database;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PracticeMunicipality(Database database, JdbcClient sql, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record PracticeUnit(String name, Sector sector) {}

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        fill(
                PracticePeople.PRACTICE,
                "55 10 10 00",
                List.of(
                        new PracticeUnit(PracticePeople.SCHOOL, Sector.SCHOOL),
                        new PracticeUnit(PracticePeople.KINDERGARTEN, Sector.KINDERGARTEN),
                        new PracticeUnit(PracticePeople.HEALTH_CENTRE, Sector.HEALTH),
                        new PracticeUnit(PracticePeople.EDUCATIONAL_PSYCHOLOGY, Sector.EDUCATIONAL_PSYCHOLOGY),
                        new PracticeUnit(PracticePeople.CHILD_WELFARE, Sector.CHILD_WELFARE),
                        new PracticeUnit(PracticePeople.TOWN_HALL, Sector.MUNICIPALITY),
                        new PracticeUnit(PracticePeople.MENTAL_HEALTH, Sector.OTHER)));
        fill(
                PracticePeople.NEIGHBOUR,
                "56 20 10 00",
                List.of(new PracticeUnit(PracticePeople.NEIGHBOUR_SCHOOL, Sector.SCHOOL)));
    }

    private void fill(String municipality, String phone, List<PracticeUnit> units) throws SQLException {
        var tenant = PracticePerson.tenantOf(municipality);
        openMunicipality(tenant, municipality, phone);
        TenantScope.run(
                tenant,
                () -> transactions.executeWithoutResult(_ -> {
                    if (nobodyIsHere()) {
                        units.forEach(unit -> writeUnit(municipality, unit));
                        writeRules();
                        PracticePeople.of(municipality).forEach(this::writePerson);
                        PracticePeople.of(municipality).forEach(this::writeChildren);
                    }
                }));
        if (municipality.equals(PracticePeople.PRACTICE)) {
            writeOffices(tenant);
            writeTeams(tenant);
        }
    }

    /** Offices are given by the owner of the tables, once; the application may only read them. */
    private void writeOffices(TenantId tenant) throws SQLException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            try (var scope = connection.prepareStatement("call keyring.open_municipality(?)");
                    var insert = connection.prepareStatement("""
                            insert into office (tenant_id, person_id, office, since, unit_id)
                            select ?, ?, ?, now(), case when ? then p.unit_id end
                              from person p
                             where p.person_id = ?
                               and not exists (select from office o where o.person_id = p.person_id)
                            """)) {
                scope.setObject(1, tenant.value());
                scope.execute();
                for (var office : OFFICES.entrySet()) {
                    var person = PracticePeople.named(office.getKey()).id().value();
                    insert.setObject(1, tenant.value());
                    insert.setObject(2, person);
                    insert.setString(3, office.getValue());
                    insert.setBoolean(4, office.getValue().equals("LINE_MANAGER"));
                    insert.setObject(5, person);
                    insert.execute();
                }
            }
            connection.commit();
        }
    }

    /** Teams are kept beside the application too. The resource team is the school's, the other the municipality's. */
    private void writeTeams(TenantId tenant) throws SQLException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            try (var scope = connection.prepareStatement("call keyring.open_municipality(?)");
                    var team = connection.prepareStatement("""
                            insert into team (tenant_id, team_id, name, kind, unit_id)
                            values (?, ?, ?, case when ? then 'RESOURCE_TEAM' else 'BTI_TEAM' end,
                                    case when ? then cast(? as uuid) end)
                            on conflict do nothing
                            """);
                    var member = connection.prepareStatement("""
                            insert into team_member (tenant_id, team_id, person_id, since)
                            values (?, ?, ?, date '2020-01-01')
                            on conflict do nothing
                            """)) {
                scope.setObject(1, tenant.value());
                scope.execute();
                for (var one : TEAMS.entrySet()) {
                    boolean ofTheSchool = one.getKey().equals(PracticePeople.RESOURCE_TEAM);
                    var id = unitId(PracticePeople.PRACTICE, one.getKey());
                    team.setObject(1, tenant.value());
                    team.setObject(2, id);
                    team.setString(3, one.getKey());
                    team.setBoolean(4, ofTheSchool);
                    team.setBoolean(5, ofTheSchool);
                    team.setObject(6, unitId(PracticePeople.PRACTICE, PracticePeople.SCHOOL));
                    team.execute();
                    for (var username : one.getValue()) {
                        member.setObject(1, tenant.value());
                        member.setObject(2, id);
                        member.setObject(3, PracticePeople.named(username).id().value());
                        member.execute();
                    }
                }
            }
            connection.commit();
        }
    }

    /** A municipality is opened by the owner of the tables; the application may only read it. */
    private void openMunicipality(TenantId tenant, String name, String phone) throws SQLException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            try (var scope = connection.prepareStatement("call keyring.open_municipality(?)");
                    var insert = connection.prepareStatement("""
                            insert into municipality (tenant_id, name, phone, language)
                            values (?, ?, ?, 'NYNORSK')
                            on conflict do nothing
                            """)) {
                scope.setObject(1, tenant.value());
                scope.execute();
                insert.setObject(1, tenant.value());
                insert.setString(2, name);
                insert.setString(3, phone);
                insert.execute();
            }
            connection.commit();
        }
    }

    private boolean nobodyIsHere() {
        return sql.sql("select count(*) as people from person")
                .query((row, _) -> row.getInt("people") == 0)
                .single();
    }

    private void writeUnit(String municipality, PracticeUnit unit) {
        sql.sql("insert into unit (tenant_id, unit_id, name, sector) values (current_tenant(), :unit, :name, :sector)")
                .param("unit", unitId(municipality, unit.name()))
                .param("name", unit.name())
                .param("sector", unit.sector().name())
                .update();
    }

    private void writeRules() {
        sql.sql("""
                insert into local_rules (tenant_id, valid_from, consent_age, entry_level, most_holders, consent_months,
                                         one_guardian_may_suffice, individual_plan_begins)
                select m.tenant_id, :from, 15, 1, 2, 12, true,
                       case m.name when :neighbour then 'IN_A_NEW_PLAN' else 'IN_PLACE' end
                  from municipality m
                """)
                .param("from", LocalDate.of(2020, 1, 1))
                .param("neighbour", PracticePeople.NEIGHBOUR)
                .update();
    }

    private void writePerson(PracticePerson person) {
        boolean citizen = person.capacity() == Capacity.CITIZEN;
        var now = clock.instant();
        sql.sql("""
                insert into person (tenant_id, person_id, capacity, first_name, last_name, national_id, birth_date, email,
                                    phone, unit_id, position, created_at)
                values (current_tenant(), :person, :capacity, :firstName, :lastName, :nationalId, :birthDate, :email,
                        :phone, :unit, :position, :now)
                """)
                .param("person", person.id().value())
                .param("capacity", person.capacity().name())
                .param("firstName", person.firstName())
                .param("lastName", person.lastName())
                .param("nationalId", citizen ? person.key() : null)
                .param("birthDate", citizen ? person.bornBefore(LocalDate.ofInstant(now, Oslo.ZONE)) : null)
                .param("email", person.email())
                .param("phone", person.phone())
                .param("unit", person.unit().isEmpty() ? null : unitId(person.municipality(), person.unit()))
                .param("position", person.position())
                .param("now", Rows.at(now))
                .update();
        sql.sql("""
                insert into sign_in_key (issuer, subject, tenant_id, person_id)
                values (:issuer, :subject, current_tenant(), :person)
                """)
                .param("issuer", citizen ? "idporten" : "entra")
                .param("subject", citizen ? person.key() : person.tenant() + "/" + person.key())
                .param("person", person.id().value())
                .update();
    }

    private void writeChildren(PracticePerson guardian) {
        guardian.children()
                .forEach(beside -> sql.sql("""
                        insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                        select current_tenant(), child.person_id, :guardian, :relation, :responsibility, :now
                          from person as child
                         where child.national_id = :child
                        """)
                        .param("guardian", guardian.id().value())
                        .param("relation", beside.relation().name())
                        .param("responsibility", beside.responsibility())
                        .param("child", beside.child())
                        .param("now", Rows.at(clock.instant()))
                        .update());
    }

    static UUID unitId(String municipality, String name) {
        return UUID.nameUUIDFromBytes((municipality + "/" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
