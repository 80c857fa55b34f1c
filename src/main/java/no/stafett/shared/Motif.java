package no.stafett.shared;

import java.util.Locale;

/** A drawing that can stand for the owner of a plan, chosen together with the child (L-06). */
public enum Motif {
    FOOTBALL,
    SWIMMING,
    SKIING,
    BICYCLE,
    SKATEBOARD,
    DANCING,
    HORSE,
    DOG,
    CAT,
    RABBIT,
    DINOSAUR,
    FISHING,
    BOAT,
    FOREST,
    GARDEN,
    STARS,
    DRAWING,
    MUSIC,
    GUITAR,
    BOOKS,
    BUILDING_BLOCKS,
    CHESS,
    GAMING,
    TRAIN,
    BAKING,
    KITE,
    TENT,
    ROCKET;

    /** The name of the drawing's file, also the value in a form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the motif's name on the screen. */
    public String textKey() {
        return "motif." + word();
    }

    /** The key of the sentence that says what the drawing shows. */
    public String descriptionKey() {
        return textKey() + ".description";
    }
}
