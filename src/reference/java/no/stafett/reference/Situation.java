package no.stafett.reference;

import no.stafett.access.Action;
import no.stafett.access.AddressGrade;
import no.stafett.access.Resource;
import no.stafett.access.domain.ConsentState;
import no.stafett.access.domain.Standing;

/**
 * One of all the situations at the door.
 *
 * @param named whether the actor is named for the protected address
 * @param consent the state of the consent behind the actor's line
 * @param asked whether a consent asks for the actor's word
 */
public record Situation(
        ActorKind actor,
        Resource resource,
        Action action,
        Standing standing,
        AddressGrade grade,
        boolean named,
        ConsentState consent,
        boolean asked) {}
