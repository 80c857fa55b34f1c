package planted.domain;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** A rule that knows the framework and reads the clock: planted. */
@Component
public class ImpureRule {

    Instant decidedAt = Instant.now();
}
