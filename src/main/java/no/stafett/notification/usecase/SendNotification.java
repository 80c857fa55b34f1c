package no.stafett.notification.usecase;

import java.time.Clock;
import no.stafett.notification.domain.Occasion;
import no.stafett.notification.mail.MailOutbox;
import no.stafett.notification.sql.NotificationStore;
import no.stafett.notification.sql.ReceiverStore;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** Tells one person, once. The note that she was told and the letter are one: fails the letter, the note is gone. */
@UseCase
public class SendNotification {

    private final NotificationStore notifications;
    private final ReceiverStore receivers;
    private final Municipalities municipalities;
    private final MailOutbox outbox;
    private final Clock clock;

    SendNotification(
            NotificationStore notifications,
            ReceiverStore receivers,
            Municipalities municipalities,
            MailOutbox outbox,
            Clock clock) {
        this.notifications = notifications;
        this.receivers = receivers;
        this.municipalities = municipalities;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void send(Occasion occasion, PersonId person) {
        var receiver = receivers.receiver(occasion.tenant(), person);
        if (receiver.isPresent() && notifications.claim(occasion, occasion.tenant(), person, clock.instant())) {
            outbox.send(occasion.notification(), receiver.get(), municipalities.current());
        }
    }
}
