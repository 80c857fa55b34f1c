package no.stafett.consent;

/** The level a version of the consent asks about: from which, to which, and why (B-01, S-09). */
public record LevelProposal(int from, int to, String reason) {

    @Override
    public String toString() {
        return "LevelProposal[" + from + " to " + to + "]";
    }
}
