package no.stafett.leaving.usecase;

import java.util.List;
import no.stafett.leaving.domain.Successor;

/** Whom a leader chooses among. */
final class Successors {

    private Successors() {}

    /** Those of her own unit; when there is nobody, those of others who take part. */
    static List<Successor> nearest(List<Successor> all) {
        var own = all.stream().filter(Successor::ofTheUnit).toList();
        return own.isEmpty() ? all : own;
    }
}
