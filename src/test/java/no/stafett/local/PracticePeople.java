package no.stafett.local;

import static no.stafett.identity.Guardianship.Relation.FATHER;
import static no.stafett.identity.Guardianship.Relation.MOTHER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.shared.Actor.Capacity;

/** Everybody in the practice municipalities. Nobody of them exists, and their numbers belong to nobody. */
public final class PracticePeople {

    public static final String PRACTICE = "Øvingskommunen";
    public static final String NEIGHBOUR = "Nabokommunen";

    static final String SCHOOL = "Øvingsskulen";
    static final String KINDERGARTEN = "Fjordbarnehagen";
    static final String HEALTH_CENTRE = "Helsestasjonen";
    static final String EDUCATIONAL_PSYCHOLOGY = "PP-tenesta";
    static final String CHILD_WELFARE = "Barnevernstenesta";
    static final String TOWN_HALL = "Rådhuset";
    static final String MENTAL_HEALTH = "BUP Fjordane";
    static final String NEIGHBOUR_SCHOOL = "Naboskulen";
    static final String RESOURCE_TEAM = "Ressursteamet ved Øvingsskulen";
    static final String BTI_TEAM = "BTI-teamet";

    private static final String OLA = number(2017, 5, 4);
    private static final String ELI = number(2020, 2, 11);
    private static final String NORA = number(2011, 6, 23);
    private static final String SELMA = number(2018, 3, 19);
    private static final String EMIL = number(2015, 11, 2);

    private static final List<PracticePerson> ALL = List.of(
            employee("kontaktlaerar", "Ingrid", "Solheim", "Kontaktlærar", SCHOOL, "55 10 20 01"),
            employee("kontaktlaerar2", "Mathis", "Eira", "Kontaktlærar", SCHOOL, "55 10 20 02"),
            employee("kollega", "Hamza", "Yusuf", "Lærar", SCHOOL, "55 10 20 03"),
            employee("rektor", "Turid", "Bergheim", "Rektor", SCHOOL, "55 10 20 00"),
            employee("helsesjukepleiar", "Katarzyna", "Nowak", "Helsesjukepleiar", HEALTH_CENTRE, "55 10 30 01"),
            employee("jordmor", "Máret", "Sara", "Jordmor", HEALTH_CENTRE, "55 10 30 02"),
            employee("ppt", "Oddvar", "Lunde", "PP-rådgjevar", EDUCATIONAL_PSYCHOLOGY, "55 10 40 01"),
            employee("barnevern", "Silje", "Myklebust", "Kontaktperson i barnevernet", CHILD_WELFARE, "55 10 50 01"),
            employee("systemansvarleg", "Arne", "Kvam", "Systemansvarleg", TOWN_HALL, "55 10 10 01"),
            employee("personvernombod", "Gro", "Tveit", "Personvernombod", TOWN_HALL, "55 10 10 02"),
            employee("koordinerande", "Randi", "Aase", "Leiar for koordinerande eining", TOWN_HALL, "55 10 10 03"),
            guardian(
                    "forelder1",
                    "Astrid",
                    "Haugen",
                    1985,
                    Period.of(41, 2, 0),
                    "900 00 101",
                    List.of(beside(OLA, MOTHER, true), beside(ELI, MOTHER, true), beside(NORA, MOTHER, true))),
            guardian(
                    "forelder2",
                    "Jonas",
                    "Haugen",
                    1983,
                    Period.of(43, 5, 0),
                    "900 00 102",
                    List.of(beside(OLA, FATHER, true), beside(ELI, FATHER, true))),
            guardian(
                    "forelder-utan-ansvar",
                    "Piotr",
                    "Kowalski",
                    1984,
                    Period.of(42, 1, 0),
                    "900 00 103",
                    List.of(beside(NORA, FATHER, false))),
            child("", "Ola", "Haugen", OLA, Period.of(9, 6, 0)),
            child("", "Eli", "Haugen", ELI, Period.of(6, 9, 0)),
            child("ungdom15", "Nora", "Kowalski Haugen", NORA, Period.of(15, 5, 0)),
            guardian(
                    "forelder3",
                    "Leyla",
                    "Demir",
                    1988,
                    Period.of(38, 7, 0),
                    "900 00 105",
                    List.of(beside(SELMA, MOTHER, true), beside(EMIL, MOTHER, true))),
            guardian(
                    "forelder4",
                    "Kjetil",
                    "Vik",
                    1986,
                    Period.of(40, 4, 0),
                    "900 00 106",
                    List.of(beside(SELMA, FATHER, true), beside(EMIL, FATHER, true))),
            child("", "Selma", "Demir Vik", SELMA, Period.of(8, 8, 0)),
            child("", "Emil", "Demir Vik", EMIL, Period.of(11, 0, 0)),
            guardian("gravid", "Hodan", "Warsame", 1996, Period.of(30, 3, 0), "900 00 104", List.of()),
            new PracticePerson(
                    NEIGHBOUR,
                    "laerar-nabokommune",
                    Capacity.EMPLOYEE,
                    "Johannes",
                    "Fjeld",
                    "Kontaktlærar",
                    NEIGHBOUR_SCHOOL,
                    object("laerar-nabokommune"),
                    Period.ZERO,
                    "56 20 20 01",
                    "johannes.fjeld@nabokommunen.example",
                    List.of()));

    private PracticePeople() {}

    public static List<PracticePerson> all() {
        return ALL;
    }

    public static Stream<PracticePerson> of(String municipality) {
        return ALL.stream().filter(person -> person.municipality().equals(municipality));
    }

    /** The person a script signs in as. */
    public static PracticePerson named(String username) {
        return ALL.stream()
                .filter(person -> !username.isEmpty() && person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + username));
    }

    /** A child without a sign-in of its own: "Ola", "Eli", "Selma" or "Emil". */
    public static PracticePerson child(String firstName) {
        return ALL.stream()
                .filter(person -> person.capacity() == Capacity.CITIZEN
                        && person.firstName().equals(firstName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no child is called " + firstName));
    }

    private static PracticePerson employee(
            String username, String firstName, String lastName, String position, String unit, String phone) {
        return new PracticePerson(
                PRACTICE,
                username,
                Capacity.EMPLOYEE,
                firstName,
                lastName,
                position,
                unit,
                object(username),
                Period.ZERO,
                phone,
                address(firstName, lastName, "ovingskommunen.example"),
                List.of());
    }

    private static PracticePerson guardian(
            String username,
            String firstName,
            String lastName,
            int yearInNumber,
            Period age,
            String phone,
            List<PracticePerson.Beside> children) {
        return new PracticePerson(
                PRACTICE,
                username,
                Capacity.CITIZEN,
                firstName,
                lastName,
                "",
                "",
                number(yearInNumber, 8, 15),
                age,
                phone,
                address(firstName, lastName, "example.no"),
                children);
    }

    private static PracticePerson child(String username, String firstName, String lastName, String number, Period age) {
        return new PracticePerson(
                PRACTICE,
                username,
                Capacity.CITIZEN,
                firstName,
                lastName,
                "",
                SCHOOL,
                number,
                age,
                username.isEmpty() ? "" : "900 00 115",
                username.isEmpty() ? "" : address(firstName, "haugen", "example.no"),
                List.of());
    }

    private static PracticePerson.Beside beside(String child, Relation relation, boolean responsibility) {
        return new PracticePerson.Beside(child, relation, responsibility);
    }

    private static String address(String firstName, String lastName, String domain) {
        return firstName.toLowerCase(java.util.Locale.ROOT).replace('á', 'a') + "."
                + lastName.toLowerCase(java.util.Locale.ROOT) + "@" + domain;
    }

    private static String object(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String number(int year, int month, int day) {
        return SyntheticNationalIds.birthNumber(LocalDate.of(year, month, day), 0);
    }
}
