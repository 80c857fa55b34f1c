package no.stafett.identity;

import java.util.Map;
import no.stafett.StafettTest;
import no.stafett.local.PracticePeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** The application as an operator may have set it up, with nothing but variables: four issuers, and narrow limits. */
@ContextConfiguration(initializers = ConfiguredTest.Variables.class)
abstract class ConfiguredTest extends StafettTest {

    static final String IDPORTEN = "idporten";
    static final String ANSATTPORTEN = "ansattporten";

    /** An Entra issuer has its tenant in its address, as the real one. */
    static final String ENTRA = PracticePeople.named("rektor").tenant() + "/v2.0";

    static final String ENTRA_NEXT_DOOR =
            PracticePeople.named("laerar-nabokommune").tenant() + "/v2.0";

    static final int SEARCHES = 3;
    static final int SENDINGS = 3;
    static final int PLAN_PAGES = 12;
    static final int SIGN_INS = 500;

    @Autowired
    Issuers issuers;

    static final class Variables implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            var issuers = new Issuers();
            context.registerBean(Issuers.class, () -> issuers, bean -> bean.setDestroyMethodName("stop"));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "variables",
                            Map.ofEntries(
                                    Map.entry("STAFETT_IDPORTEN_ISSUER", issuers.address(IDPORTEN)),
                                    Map.entry("STAFETT_IDPORTEN_CLIENT_ID", Issuers.CLIENT),
                                    Map.entry("STAFETT_IDPORTEN_CLIENT_SECRET", "not a secret"),
                                    Map.entry("STAFETT_ANSATTPORTEN_ISSUER", issuers.address(ANSATTPORTEN)),
                                    Map.entry("STAFETT_ANSATTPORTEN_CLIENT_ID", Issuers.CLIENT),
                                    Map.entry("STAFETT_ANSATTPORTEN_CLIENT_SECRET", "not a secret"),
                                    Map.entry("STAFETT_ENTRA_ISSUER", issuers.address(ENTRA)),
                                    Map.entry("STAFETT_ENTRA_CLIENT_ID", Issuers.CLIENT),
                                    Map.entry("STAFETT_ENTRA_CLIENT_SECRET", "not a secret"),
                                    Map.entry("stafett.sign-in.second.issuer", issuers.address(ENTRA_NEXT_DOOR)),
                                    Map.entry("stafett.sign-in.second.client-id", Issuers.CLIENT),
                                    Map.entry("stafett.sign-in.second.client-secret", "not a secret"),
                                    Map.entry("stafett.sign-in.second.keys", "entra"),
                                    Map.entry("stafett.sign-in.second.name", "Nabokommunen"),
                                    Map.entry("stafett.limits.search", SEARCHES + "/PT10M"),
                                    // Short enough for a test to wait until it may go on.
                                    Map.entry("stafett.limits.sending", SENDINGS + "/PT15S"),
                                    Map.entry("stafett.limits.plan-pages", PLAN_PAGES + "/PT10M"),
                                    Map.entry("stafett.limits.sign-in", SIGN_INS + "/PT10M"))));
        }
    }

    /** What an Entra tenant says of one of the practice people who works there. */
    static Map<String, Object> employee(String username) {
        var person = PracticePeople.named(username);
        return Map.of("tid", person.tenant().toString(), "oid", person.key());
    }
}
