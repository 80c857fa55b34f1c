package no.stafett.picture.domain;

import static no.stafett.picture.PictureRefusal.*;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import no.stafett.picture.Picture;
import no.stafett.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Draws a picture anew: the size is read before a single pixel is, only so much of it is
 * decoded as will be shown, and what comes out holds neither place, camera nor hidden passengers.
 */
public final class Redrawing {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    static final long MOST_PIXELS = 50_000_000;
    static final int LONGEST_SIDE = 1600;
    private static final float QUALITY = 0.85f;

    private Redrawing() {}

    /** Refuses what is no JPEG or PNG by its content, what is too large, and what cannot be decoded. */
    public static Outcome<Picture> redraw(byte[] content) {
        if (content.length == 0) {
            return Outcome.refused(PICTURE_IS_MISSING);
        }
        if (content.length > MOST_BYTES) {
            return Outcome.refused(PICTURE_IS_TOO_LARGE);
        }
        var format = PictureFormat.of(content);
        if (format.isEmpty()) {
            return Outcome.refused(NOT_A_PICTURE);
        }
        return switch (format.get()) {
            case HEIC -> Outcome.refused(PICTURE_IS_HEIC);
            case JPEG -> decode(content, "jpeg", ExifOrientation.of(content));
            case PNG -> decode(content, "png", ExifOrientation.UPRIGHT);
        };
    }

    private static Outcome<Picture> decode(byte[] content, String format, ExifOrientation orientation) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Outcome.refused(PICTURE_HAS_TOO_MANY_PIXELS);
            }
            var image = read(reader, width, height);
            return image == null ? Outcome.refused(NOT_A_PICTURE) : Outcome.done(encode(draw(image, orientation)));
        } catch (IOException | RuntimeException _) {
            // The decoders of the platform throw whatever they like at a broken file; to the reader it is no picture.
            return Outcome.refused(NOT_A_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    /** Skips pixels already while reading, so that a large photo never stands whole in memory. */
    private static @Nullable BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        var step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage draw(BufferedImage image, ExifOrientation orientation) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var seeThrough = image.getColorModel().hasAlpha();
        var drawn = new BufferedImage(
                orientation.turnsOnSide() ? height : width,
                orientation.turnsOnSide() ? width : height,
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.transform(orientation.turn(width, height));
            pen.drawImage(image, 0, 0, width, height, seeThrough ? null : Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static Picture encode(BufferedImage image) {
        var seeThrough = image.getColorModel().hasAlpha();
        var bytes = new ByteArrayOutputStream();
        var writer =
                ImageIO.getImageWritersByFormatName(seeThrough ? "png" : "jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var parameters = writer.getDefaultWriteParam();
            if (!seeThrough) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Picture(
                bytes.toByteArray(), seeThrough ? "image/png" : "image/jpeg", image.getWidth(), image.getHeight());
    }
}
