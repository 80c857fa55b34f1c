package no.stafett.picture;

import no.stafett.shared.Refusal;

/** Why a file is not taken as a picture. The type is read from its content, never from its name. */
public enum PictureRefusal implements Refusal {
    PICTURE_IS_MISSING("picture"),
    NOT_A_PICTURE("picture"),
    /** The format of newer phones, which few browsers can show. */
    PICTURE_IS_HEIC("picture"),
    /** More than 10 MB. */
    PICTURE_IS_TOO_LARGE("picture"),
    PICTURE_HAS_TOO_MANY_PIXELS("picture"),
    PICTURE_TEXT_IS_MISSING("pictureText"),
    PICTURE_TEXT_IS_TOO_LONG("pictureText");

    private final String field;

    PictureRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
