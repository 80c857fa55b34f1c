package no.stafett.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.JakartaServletUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.web.OpenToAll;
import no.stafett.shared.web.Texts;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The local issuer on the web, and its page with one button for each of the practice people. */
@Local
@OpenToAll
@Controller
@RequestMapping(LocalIssuer.PATH)
class LocalIssuerController {

    private final LocalIssuer issuer;
    private final LocalPages pages;

    LocalIssuerController(LocalIssuer issuer, LocalPages pages) {
        this.issuer = issuer;
        this.pages = pages;
    }

    @ResponseBody
    @GetMapping(path = "/.well-known/openid-configuration", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> discovery() {
        return issuer.discovery();
    }

    @ResponseBody
    @GetMapping(path = "/jwks", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> publicKeys() {
        return issuer.publicKeys();
    }

    @GetMapping("/authorize")
    void authorize(HttpServletRequest http, HttpServletResponse response) throws IOException {
        try {
            var request = issuer.read(URLUtils.parseParameters(http.getQueryString()));
            var hint = request.getLoginHint();
            if (hint != null && issuer.knows(hint)) {
                response.sendRedirect(issuer.answer(request, hint).toString());
            } else {
                pages.write(http, response, "local.issuer.title", t -> people(t, http.getQueryString()));
            }
        } catch (ParseException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @GetMapping("/end-session")
    void signOut(
            @RequestParam("client_id") String client,
            @RequestParam("post_logout_redirect_uri") URI back,
            HttpServletResponse response)
            throws IOException {
        var page = issuer.signOut(client, back);
        if (page.isPresent()) {
            response.sendRedirect(page.get().toString());
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @PostMapping("/token")
    void token(HttpServletRequest http, HttpServletResponse response) throws IOException, JOSEException {
        TokenResponse answer;
        try {
            answer = issuer.token(TokenRequest.parse(JakartaServletUtils.createHTTPRequest(http)));
        } catch (ParseException e) {
            answer = new TokenErrorResponse(OAuth2Error.INVALID_REQUEST);
        }
        JakartaServletUtils.applyHTTPResponse(answer.toHTTPResponse(), response);
    }

    private static String people(Texts t, String query) {
        var groups = new LinkedHashMap<String, StringBuilder>();
        for (var person : PracticePeople.all()) {
            if (!person.username().isEmpty()) {
                var group = person.municipality().equals(PracticePeople.NEIGHBOUR)
                        ? PracticePeople.NEIGHBOUR
                        : t.get(
                                person.capacity() == Capacity.EMPLOYEE
                                        ? "local.issuer.employees"
                                        : "local.issuer.families");
                var role = person.capacity() == Capacity.EMPLOYEE
                        ? person.position() + ", " + person.unit()
                        : t.get("local.issuer.role." + person.username());
                groups.computeIfAbsent(group, _ -> new StringBuilder())
                        .append("<li><a class=\"ds-button\" data-variant=\"secondary\" href=\"?")
                        .append(LocalPages.escaped(query + "&login_hint=" + person.username()))
                        .append("\">")
                        .append(LocalPages.escaped(person.fullName()))
                        .append("</a> ")
                        .append(LocalPages.escaped(role))
                        .append(" <code>")
                        .append(person.username())
                        .append("</code></li>\n");
            }
        }
        var html = new StringBuilder("<p class=\"ds-paragraph\">")
                .append(LocalPages.escaped(t.get("local.issuer.text")))
                .append("</p>\n");
        groups.forEach((name, list) -> html.append("<h2 class=\"ds-heading\" data-size=\"sm\">")
                .append(LocalPages.escaped(name))
                .append("</h2>\n<ul class=\"plain-list stack\">\n")
                .append(list)
                .append("</ul>\n"));
        return html.toString();
    }
}
