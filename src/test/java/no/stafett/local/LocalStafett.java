package no.stafett.local;

import java.util.Map;
import no.stafett.Stafett;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Stafett for a newcomer: the practice municipality with people and plans, an issuer, a mailbox, all on this machine. */
public final class LocalStafett {

    private LocalStafett() {}

    public static void main(String[] args) {
        var application = new SpringApplication(Stafett.class);
        application.addInitializers(new LocalSetup());
        application.setDefaultProperties(Map.of(PracticePlans.PROPERTY, true));
        application.addListeners(
                (ApplicationListener<ApplicationReadyEvent>) ready -> System.out.println("Stafett: http://localhost:"
                        + ready.getApplicationContext().getEnvironment().getProperty("server.port")));
        application.run(args);
    }
}
