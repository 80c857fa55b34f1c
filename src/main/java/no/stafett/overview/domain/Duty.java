package no.stafett.overview.domain;

/** A page beside the plans: for one who has an office, works in the child welfare service, or is an employee at all. */
public enum Duty {
    OFFICES("/offices"),
    ADMINISTRATION_LOG("/administration-log"),
    PROTECTED_ADDRESSES("/protected-addresses"),
    STEPPED_ASIDE("/stepped-aside"),
    CARE_ORDERS("/care-orders"),
    WHO_COORDINATES("/coordination"),
    SERVICE_TABLE("/coordinating-services"),
    DISAGREEMENTS("/disagreements");

    private final String path;

    Duty(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
