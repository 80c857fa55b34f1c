package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.usecase.ShowAccessLog;
import no.stafett.plan.usecase.ShowLog;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What has happened in a plan, and who has looked into it. */
@Controller
class LogController {

    private final ShowLog showLog;
    private final ShowAccessLog showAccessLog;

    LogController(ShowLog showLog, ShowAccessLog showAccessLog) {
        this.showLog = showLog;
        this.showAccessLog = showAccessLog;
    }

    @GetMapping("/plans/{plan}/log")
    @Demands(value = Action.READ, of = Resource.LOG)
    Answer log(Actor actor, @PathVariable PlanId plan, @RequestParam(defaultValue = "1") int page) {
        return Answer.page(new LogPage(showLog.show(actor, plan, page)));
    }

    @GetMapping("/plans/{plan}/access-log")
    @Demands(value = Action.READ, of = Resource.ACCESS_LOG)
    Answer accessLog(Actor actor, @PathVariable PlanId plan, @RequestParam(defaultValue = "1") int page) {
        return Answer.page(new AccessLogPage(showAccessLog.show(actor, plan, page)));
    }
}
