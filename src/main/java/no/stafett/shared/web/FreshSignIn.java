package no.stafett.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.stafett.shared.WeightyAct;

/**
 * A route for somebody whom her issuer has seen a moment ago. Anybody else is sent there once more, with her form kept, and
 * goes on with it when she is back as the same person. Stands beside what the route demands, and takes the place of nothing.
 *
 * <p>Forms of fields only: a file that is sent along must be chosen again.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {

    /** What for. One who has been seen anew for one act has not been seen for another. */
    WeightyAct value();

    /** A field and its value, as {@code answer=DECLINED}, that goes without: a no is never harder to say than a yes. */
    String unless() default "";
}
