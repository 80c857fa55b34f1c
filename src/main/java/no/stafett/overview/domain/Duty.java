package no.stafett.overview.domain;

/** A page beside the plans, for one who has an office or works in the child welfare service. In the order they are shown. */
public enum Duty {
    MY_UNIT("/unit"),
    OVERSIGHT("/oversight"),
    STEPPED_ASIDE("/stepped-aside"),
    /** Somebody else is set to ask about a closed plan. */
    APPOINTING("/reopenings"),
    OFFICES("/offices"),
    LOCAL_RULES("/local-rules"),
    ADMINISTRATION_LOG("/administration-log"),
    PROTECTED_ADDRESSES("/protected-addresses"),
    CARE_ORDERS("/care-orders");

    private final String path;

    Duty(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
