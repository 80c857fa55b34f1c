package no.stafett.picture.domain;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held. The eight ways of the Exif standard; whatever cannot be read is upright. */
enum ExifOrientation {
    UPRIGHT(false),
    MIRRORED(false),
    UPSIDE_DOWN(false),
    MIRRORED_UPSIDE_DOWN(false),
    MIRRORED_ON_LEFT_SIDE(true),
    ON_LEFT_SIDE(true),
    MIRRORED_ON_RIGHT_SIDE(true),
    ON_RIGHT_SIDE(true);

    private static final int ORIENTATION_TAG = 0x0112;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;

    private final boolean onSide;

    ExifOrientation(boolean onSide) {
        this.onSide = onSide;
    }

    boolean turnsOnSide() {
        return onSide;
    }

    /** The movement that turns a picture of this size the right way up. */
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_ON_LEFT_SIDE -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case ON_LEFT_SIDE -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_ON_RIGHT_SIDE -> new AffineTransform(0, -1, -1, 0, height, width);
            case ON_RIGHT_SIDE -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Reads it out of a JPEG file. */
    static ExifOrientation of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation find(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() > 4) {
            var marker = Short.toUnsignedInt(jpeg.getShort());
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            var length = Short.toUnsignedInt(jpeg.getShort()) - 2;
            if (marker == EXIF_SEGMENT && length > 14 && jpeg.getInt(jpeg.position()) == 0x45786966) {
                return inTiff(jpeg.slice(jpeg.position() + 6, length - 6));
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static ExifOrientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
