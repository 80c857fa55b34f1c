package no.stafett.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import no.stafett.notification.domain.Notification;
import no.stafett.notification.domain.Receiver;
import no.stafett.shared.web.TextBundles;
import no.stafett.tenant.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Writes a letter and hands it to the mail server. The subject is always the same, the sender is the municipality, and the
 * sign-in address stands as words: a letter of ours never holds a link, so one that does is not ours (E-02, E-03).
 */
@Component
public class MailOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);

    private final ObjectProvider<JavaMailSender> server;
    private final TextBundles bundles;
    private final String from;
    private final String address;

    MailOutbox(
            ObjectProvider<JavaMailSender> server,
            TextBundles bundles,
            @Value("${stafett.mail.from}") String from,
            @Value("${stafett.address}") String address) {
        this.server = server;
        this.bundles = bundles;
        this.from = from;
        this.address = address.replaceFirst("^https?://", "");
        if (server.getIfAvailable() == null) {
            LOG.warn("No mail server is set (spring.mail.host): nobody gets letters.");
        }
    }

    /**
     * Sends at once. An address that no mail server could take is left out; it is not worth trying again.
     *
     * @throws org.springframework.mail.MailException when the mail server does not take the letter now
     */
    public void send(Notification notification, Receiver receiver, Municipality municipality) {
        var mail = server.getIfAvailable();
        if (mail == null) {
            return;
        }
        var letter = mail.createMimeMessage();
        if (addressed(letter, receiver)) {
            write(letter, notification, receiver, municipality);
            mail.send(letter);
        }
    }

    private static boolean addressed(MimeMessage letter, Receiver receiver) {
        try {
            var to = new InternetAddress(receiver.address(), true);
            letter.setRecipient(MimeMessage.RecipientType.TO, to);
            return true;
        } catch (MessagingException _) {
            LOG.warn("A letter could not be addressed.");
            return false;
        }
    }

    private void write(MimeMessage letter, Notification notification, Receiver receiver, Municipality municipality) {
        var t = bundles.in(receiver.language().orElse(municipality.language()));
        try {
            letter.setFrom(new InternetAddress(from, municipality.name(), StandardCharsets.UTF_8.name()));
            letter.setSubject(t.get("notification.subject"), StandardCharsets.UTF_8.name());
            letter.setHeader("Auto-Submitted", "auto-generated");
            letter.setHeader("Content-Language", t.language().tag());
            letter.setText(
                    String.join(
                            "\n\n",
                            t.get("notification.greeting"),
                            t.get(notification.textKey()),
                            t.get("notification.sign-in", address),
                            t.get("notification.no-link"),
                            t.get("notification.from", municipality.name())),
                    StandardCharsets.UTF_8.name());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException("the letter could not be written", e);
        }
    }
}
