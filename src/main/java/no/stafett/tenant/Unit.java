package no.stafett.tenant;

/** A school, a kindergarten, a health centre: the place an employee works at. */
public record Unit(UnitId id, String name, Sector sector) {

    /** The service sector; ages of consent may differ by it (standards C-03). */
    public enum Sector {
        KINDERGARTEN,
        SCHOOL,
        HEALTH,
        EDUCATIONAL_PSYCHOLOGY,
        CHILD_WELFARE,
        MUNICIPALITY,
        OTHER
    }
}
