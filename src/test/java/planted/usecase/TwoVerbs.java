package planted.usecase;

import no.stafett.shared.UseCase;
import planted.web.PlantedDto;

/** A use case of two verbs that knows a page: planted. */
@UseCase
public class TwoVerbs {

    public PlantedDto one() {
        return new PlantedDto();
    }

    public PlantedDto two() {
        return new PlantedDto();
    }
}
