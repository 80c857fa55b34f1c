package no.stafett.local;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every letter that was sent since the start, instead of being sent. */
@Local
@Component
public class LocalMailbox {

    private final GreenMail server;

    LocalMailbox(GreenMail server) {
        this.server = server;
    }

    /** A letter as it arrived; {@code text} is its first readable part. */
    public record Letter(String to, String subject, String text) {}

    /** Newest first. */
    public List<Letter> letters() {
        var oldestFirst = Arrays.stream(server.getReceivedMessages())
                .map(LocalMailbox::letter)
                .toList();
        return oldestFirst.reversed();
    }

    /** What was sent to an address, newest first. */
    public List<Letter> lettersTo(String address) {
        return letters().stream().filter(letter -> letter.to().equals(address)).toList();
    }

    private static Letter letter(MimeMessage message) {
        try {
            var to = Arrays.stream(message.getAllRecipients())
                    .map(LocalMailbox::plain)
                    .toList();
            return new Letter(String.join(", ", to), String.valueOf(message.getSubject()), text(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }

    private static String text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case Multipart parts when parts.getCount() > 0 -> text(parts.getBodyPart(0));
            case String text -> text;
            default -> "";
        };
    }
}
