package planted.web;

import java.time.Instant;
import java.util.List;
import no.stafett.handover.BatonOffered;
import no.stafett.handover.HandoverId;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Searches and makes the house write, as often as anybody likes: planted. */
public class Unlimited {

    @PostMapping("/search")
    Outcome<NationalId> search(String number) {
        return read(number);
    }

    @GetMapping("/named")
    List<PersonId> find(NamesStore store, TenantId tenant, String name) {
        return store.called(tenant, name);
    }

    @PostMapping("/sending")
    BatonOffered send(TenantId tenant, PlanId plan, PersonId from, HandoverId handover, PersonId to) {
        return new BatonOffered(tenant, plan, handover, from, to, Instant.EPOCH);
    }

    interface NamesStore {

        List<PersonId> called(TenantId tenant, String name);
    }

    private static Outcome<NationalId> read(String number) {
        return NationalId.read(number, SyntheticNumbers.REFUSED);
    }
}
