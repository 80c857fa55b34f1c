package no.stafett.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A holder's session at one of her plans.
 *
 * @param goal a goal of the plan, to comment on
 * @param csrf the token of the session
 */
record Visit(UUID plan, UUID goal, String cookies, String csrf) {

    byte[] overview() {
        return Wire.get("/plans/" + plan, cookies);
    }

    byte[] goals() {
        return Wire.get("/plans/" + plan + "/goals", cookies);
    }

    byte[] start() {
        return Wire.get("/start", cookies);
    }

    byte[] comment() {
        return Wire.post(
                "/plans/" + plan + "/goals/" + goal + "/comments",
                cookies,
                "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&_form=" + UUID.randomUUID() + "&comment="
                        + URLEncoder.encode("Det går fint i dag.", StandardCharsets.UTF_8));
    }
}
