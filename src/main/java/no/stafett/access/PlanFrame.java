package no.stafett.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.shared.Motif;
import no.stafett.shared.PlanId;

/**
 * What stands around every page of a plan: whose it is, on what ground the reader is here, and whom to call.
 *
 * @param pregnant whether the plan is about a pregnant woman, who owns it herself; otherwise about a child or a young person
 * @param tie the reader's own tie, as in {@link PlanPerson}
 * @param adultPages whether the logs and what else is worded for adults open for the reader
 * @param limits what the consent in force covers, for those who write; nothing when there is none
 * @param second the other one who holds the baton, when two hold it together (K5)
 * @param reference what the plan is called by those who may not know whose it is
 * @param emergencyUntil until when a leader reads it in an emergency; nothing for everybody else
 */
public record PlanFrame(
        PlanId plan,
        String ownerFirstName,
        boolean pregnant,
        String planType,
        String shortName,
        Optional<Motif> motif,
        int level,
        boolean active,
        Relation relation,
        String tie,
        boolean mayWrite,
        boolean holdsBaton,
        boolean adultPages,
        Optional<Limits> limits,
        Holder holder,
        Optional<Holder> second,
        String reference,
        Optional<Instant> emergencyUntil) {

    /**
     * The primary contact among those who hold the baton; empty names when the plan is closed.
     *
     * @param phone her own number; the municipality's switchboard for one who may not be told of places, and nothing when she
     *     does not work here
     * @param hasLeft whether she works here no more
     * @param whoFinds who finds the next one, when she has left, also when she has come back and is not named anew (H-10)
     */
    public record Holder(
            String name,
            String position,
            String unit,
            String phone,
            String email,
            boolean hasLeft,
            Optional<Leader> whoFinds) {

        public static final Holder NOBODY = new Holder("", "", "", "", "", false, Optional.empty());

        public boolean works() {
            return whoFinds.isEmpty();
        }

        public boolean isSomebody() {
            return !name.isEmpty();
        }

        /** The number without spaces, for a {@code tel:} link. */
        public String phoneLink() {
            return "tel:" + phone.replace(" ", "");
        }
    }

    /**
     * Who leads the unit of a holder who has left; an empty name when nobody does.
     *
     * @param phone her own number; the municipality's switchboard when nobody leads, and for one who may not be told of places
     */
    public record Leader(String name, String phone, String email) {

        public String phoneLink() {
            return "tel:" + phone.replace(" ", "");
        }
    }

    /**
     * How far the consent in force reaches.
     *
     * @param covered the kinds of information it covers, each the last part of a text key
     * @param keptBack what must not be written, and not be shared with a service; never told to the one it is kept from
     */
    public record Limits(List<String> covered, List<KeptBack> keptBack) {

        public Limits {
            covered = List.copyOf(covered);
            keptBack = List.copyOf(keptBack);
        }
    }

    /**
     * Something the family has excepted.
     *
     * @param from the person or service it is kept from; nothing for everybody, and no name for a service that must not be told
     */
    public record KeptBack(String matter, Optional<String> from) {

        @Override
        public String toString() {
            return "KeptBack[masked]";
        }
    }

    /** The pages of a plan, in the order they stand. */
    public enum Tab {
        OVERVIEW(""),
        GOALS("/goals"),
        PEOPLE("/people"),
        BATON("/handovers"),
        LOG("/log");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    /** Where somebody is called who finds the next primary contact; empty when another holder can be called. */
    public String phoneMeanwhile() {
        return holder.whoFinds()
                .filter(_ -> second.filter(Holder::works).isEmpty())
                .map(Leader::phone)
                .orElse("");
    }

    public String path() {
        return "/plans/" + plan;
    }

    /** The pages that open for the reader. */
    public List<Tab> tabs() {
        return Stream.of(Tab.values())
                .filter(tab -> adultPages || tab != Tab.LOG)
                .toList();
    }

    public String tieKey() {
        return relation.isFamily() ? "tie." + tie : "";
    }

    @Override
    public String toString() {
        return "PlanFrame[" + plan + "]";
    }
}
