package no.stafett.local;

import static java.util.Map.entry;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes a run local: an issuer and a mailbox in the same process, told to the application as an operator would tell of
 * real ones. Used by {@link LocalStafett} and by every test of the running application.
 */
public final class LocalSetup implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        int asked = environment.getProperty("server.port", Integer.class, 8080);
        // The issuer must know its own address before the server starts, so "any port" is settled here.
        int port = asked == 0 ? freePort() : asked;
        var mailbox = mailbox();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "local",
                        Map.ofEntries(
                                entry("stafett.local", true),
                                entry("stafett.synthetic-national-ids", true),
                                entry("server.port", port),
                                entry("stafett.sign-in.local.issuer", "http://localhost:" + port + LocalIssuer.PATH),
                                entry("stafett.sign-in.local.client-id", LocalIssuer.CLIENT),
                                entry("stafett.sign-in.local.client-secret", LocalIssuer.SECRET),
                                entry("stafett.sign-in.local.keys", "idporten,entra"),
                                entry("stafett.sign-in.local.sign-out", "http://localhost:" + port),
                                entry("stafett.sign-in.local.scopes", "openid,profile"),
                                // Everybody comes from this machine, and a test run is a busy day.
                                entry("STAFETT_LIMIT_SEARCH", "1000000/PT1M"),
                                entry("STAFETT_LIMIT_SENDING", "1000000/PT1M"),
                                entry("STAFETT_LIMIT_PLAN_PAGES", "1000000/PT1M"),
                                entry("STAFETT_LIMIT_SIGN_IN", "1000000/PT1M"),
                                entry("spring.mail.host", "127.0.0.1"),
                                entry("spring.mail.port", mailbox.getSmtp().getPort()))));
        context.registerBean(GreenMail.class, () -> mailbox, definition -> definition.setDestroyMethodName("stop"));
    }

    private static GreenMail mailbox() {
        var mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mailbox.start();
        return mailbox;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
