package no.stafett.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a route demands at the door of a plan. The door holds it to its word: it must be asked for this first, and after
 * that for the same again or for reading, as when a page is shown once more with what was refused.
 *
 * <p>A route that is no way into a plan says {@link no.stafett.shared.web.OwnPage} or
 * {@link no.stafett.shared.web.OpenToAll}. The application does not start with one that says nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Demands {

    Action value();

    Resource of();
}
