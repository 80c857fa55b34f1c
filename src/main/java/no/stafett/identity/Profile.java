package no.stafett.identity;

import java.util.Optional;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;

/** A person and what she has chosen for herself (N-05). */
public record Profile(Person person, Optional<Language> language, Optional<ColorScheme> colorScheme) {}
