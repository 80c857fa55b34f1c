package no.stafett.identity.domain;

import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/** A person in one municipality who holds the key. The same human being may be known in several. */
public record KeyHolder(TenantId tenant, PersonId person) {}
