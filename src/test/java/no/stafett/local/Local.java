package no.stafett.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Exists in a local run only: on the development classpath, and only when {@link LocalSetup} has prepared the run. */
@ConditionalOnBooleanProperty("stafett.local")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Local {}
