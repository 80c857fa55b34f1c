package no.stafett.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One verb of the system, one class, one public method, one transaction.
 *
 * <p>{@link NotYours} does not roll back: the access log must keep the attempt that was refused.
 */
@Component
@Transactional(noRollbackFor = NotYours.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
