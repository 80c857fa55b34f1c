package no.stafett.watch.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.watch.WatchRules;
import no.stafett.watch.domain.Round;
import no.stafett.watch.sql.FactStore;
import no.stafett.watch.sql.FindingStore;
import org.springframework.stereotype.Component;

/** One round: fetches the facts, lets the rule decide, and keeps what has changed. */
@Component
class LookThrough {

    private final FactStore facts;
    private final FindingStore findings;
    private final WatchRules rules;
    private final Clock clock;

    LookThrough(FactStore facts, FindingStore findings, WatchRules rules, Clock clock) {
        this.facts = facts;
        this.findings = findings;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return the moment the round was made */
    Instant everyPlan(TenantId tenant) {
        findings.takeTurn(tenant);
        return look(tenant, Optional.empty());
    }

    void onePlan(TenantId tenant, PlanId plan) {
        findings.takeTurn(tenant, plan);
        look(tenant, Optional.of(plan));
    }

    private Instant look(TenantId tenant, Optional<PlanId> plan) {
        var now = clock.instant();
        var today = Oslo.day(now);
        var round = Round.of(
                facts.facts(tenant, plan, today), findings.open(tenant, plan), rules.limitsOn(tenant, today), today);
        findings.save(tenant, round, now);
        return now;
    }
}
