package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.stafett.shared.NotYours;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OpenToAll;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Shells;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The way in. */
@Controller
class SignInController {

    /** Asked for by the notice that the session is soon over. */
    static final String EXTENSION = "/session/extension";

    private final Registrations registrations;
    private final CurrentSession session;
    private final AfterSignIn afterSignIn;

    SignInController(Registrations registrations, CurrentSession session, AfterSignIn afterSignIn) {
        this.registrations = registrations;
        this.session = session;
        this.afterSignIn = afterSignIn;
    }

    @GetMapping("/")
    @OpenToAll
    Answer front() {
        return Answer.goTo(session.person().isPresent() ? ReturnPath.START : "/sign-in");
    }

    @GetMapping("/sign-in")
    @OpenToAll
    Answer signIn(
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable String kept) {
        if (session.person().isPresent()) {
            return Answer.goTo(ReturnPath.START);
        }
        var doors = registrations.ids().stream()
                .map(id -> new SignInPage.Door(id, registrations.nameOf(id)))
                .toList();
        return Answer.page(new SignInPage(doors, signedOut != null, kept != null));
    }

    @GetMapping("/sign-in/refused")
    @OpenToAll
    Answer refused(
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(required = false) @Nullable String held,
            HttpServletResponse response) {
        var problem = SignInProblem.of(why);
        if (problem == SignInProblem.TOO_OFTEN) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        }
        return new Answer.Show(new SignInRefusedPage(problem, held != null), problem.status());
    }

    /** Being asked is what prolongs a session; the answer tells how many seconds it has now. */
    @PostMapping(EXTENSION)
    @OwnPage
    @ResponseBody
    String extend(@RequestAttribute(Shells.SECONDS_LEFT) long secondsLeft) {
        return String.valueOf(secondsLeft);
    }

    @GetMapping(AfterSignIn.CHOOSE)
    @OpenToAll
    Answer choose() {
        return session.choosing()
                .map(several -> Answer.page(new ChooseMunicipalityPage(several.choices())))
                .orElseGet(() -> Answer.goTo("/"));
    }

    @PostMapping(AfterSignIn.CHOOSE)
    @OpenToAll
    Answer chosen(@RequestParam String municipality, HttpServletRequest request, HttpServletResponse response) {
        var person = session.choosing().stream()
                .flatMap(several -> several.choices().stream())
                .filter(choice -> choice.actor().tenant().toString().equals(municipality))
                .findFirst()
                .orElseThrow(NotYours::new);
        session.choose(person, request, response);
        return Answer.goTo(afterSignIn.pageAskedFor(request, response));
    }
}
