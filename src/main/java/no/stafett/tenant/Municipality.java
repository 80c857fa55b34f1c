package no.stafett.tenant;

import no.stafett.shared.Language;
import no.stafett.shared.TenantId;

/**
 * A municipality as people meet it.
 *
 * @param phone the switchboard, shown wherever somebody may be lost
 * @param language the written language it uses itself, the default for people who have not chosen
 */
public record Municipality(TenantId id, String name, String phone, Language language) {}
