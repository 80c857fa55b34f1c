package no.stafett.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route one person may come to only so often (D-04). Above that it answers 429 and asks her to wait, form kept. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    Kind value();

    /** What is counted together. */
    enum Kind {
        /** Asking whether somebody is there, by national identity number. */
        SEARCH,
        /** What makes the house write to people. */
        SENDING,
        /** Every page of any plan; needs no annotation. */
        PLAN_PAGES,
        /** Beginning to sign in, counted for each address on the network. */
        SIGN_IN
    }
}
