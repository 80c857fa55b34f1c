package no.stafett.picture;

/** A picture we have drawn ourselves from what somebody sent: nothing of the file that came is left but what it shows. */
public record Picture(byte[] content, String mediaType, int width, int height) {

    @Override
    public String toString() {
        return "Picture[" + mediaType + " " + width + "x" + height + "]";
    }
}
