package no.stafett.consent.domain;

import java.util.List;
import java.util.Optional;

/** What stands open for one plan: at most one version in force, and at most one under way beside it. */
public record OpenVersions(List<Version> all) {

    public OpenVersions {
        all = List.copyOf(all);
    }

    public Optional<Version> active() {
        return all.stream().filter(Version::isActive).findFirst();
    }

    public Optional<Version> awaited() {
        return all.stream().filter(Version::isAwaited).findFirst();
    }

    public Optional<Version> draft() {
        return all.stream().filter(Version::isDraft).findFirst();
    }
}
