package planted.sql;

import java.util.UUID;
import planted.usecase.TwoVerbs;

/** A store that knows a use case, and reads a child's data without a proof: planted. */
public class PlantedStore {

    TwoVerbs verbs = new TwoVerbs();

    public String read(UUID plan) {
        return "everything about " + plan;
    }
}
