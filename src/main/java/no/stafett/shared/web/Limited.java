package no.stafett.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route one person may come to only so often (D-04). Above that it answers 429 and asks her to wait, form kept. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    /** One route may be several of them. */
    Kind[] value();

    /** What is counted together. */
    enum Kind {
        /** Asking whether somebody or something is there, by a number or a name that is typed. */
        SEARCH,
        /** What makes the house write to people: every route an event with a letter may follow from. */
        SENDING,
        /** Every page of any plan; needs no annotation. */
        PLAN_PAGES,
        /** Beginning to sign in, counted for each address on the network. */
        SIGN_IN
    }
}
