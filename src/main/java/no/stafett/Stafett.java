package no.stafett;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Stafett: one plan around a child, one baton, never let go.
 *
 * <p>Two modules may each have a {@code SubjectStore}; their full names keep them apart.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Stafett {

    public static void main(String[] args) {
        SpringApplication.run(Stafett.class, args);
    }
}
