package no.stafett.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A holder's session at one of her plans.
 *
 * @param teacher the holder's number
 * @param plan the plan's number
 * @param csrf the token of the session
 */
record Visit(int teacher, int plan, String cookies, String csrf) {

    UUID id() {
        return BenchPeople.id("plan", plan);
    }

    UUID person() {
        return BenchPeople.id("teacher", teacher);
    }

    byte[] overview() {
        return Wire.get("/plans/" + id(), cookies);
    }

    byte[] goals() {
        return Wire.get("/plans/" + id() + "/goals", cookies);
    }

    byte[] start() {
        return Wire.get("/start", cookies);
    }

    byte[] comment() {
        return Wire.post(
                "/plans/" + id() + "/goals/" + BenchPeople.id("goal1-", plan) + "/comments",
                cookies,
                "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&_form=" + UUID.randomUUID() + "&comment="
                        + URLEncoder.encode("Det går fint i dag.", StandardCharsets.UTF_8));
    }
}
