package no.stafett.picture.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import no.stafett.picture.Picture;
import no.stafett.picture.PictureRefusal;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken as a picture, and what is left of the file that came. */
class RedrawingTest {

    private static final String PLACE = "60.39N 5.32E, Canon of Ola";

    @Test
    void a_photo_comes_out_smaller_and_without_what_the_camera_wrote() throws IOException {
        var drawn = drawn(withExif(jpeg(2400, 1200), 1, ByteOrder.BIG_ENDIAN));

        assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
        assertThat(drawn.width()).isEqualTo(1600);
        assertThat(drawn.height()).isEqualTo(800);
        assertThat(new String(drawn.content(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.content())).getWidth())
                .isEqualTo(1600);
    }

    @Test
    void a_small_picture_keeps_its_size() throws IOException {
        var drawn = drawn(jpeg(80, 60));

        assertThat(drawn.width()).isEqualTo(80);
        assertThat(drawn.height()).isEqualTo(60);
    }

    @Test
    void what_one_can_see_through_stays_so() throws IOException {
        var drawn = drawn(file(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(drawn.mediaType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.content())).getRGB(5, 5) >>> 24)
                .isZero();
    }

    /** Where the red top left corner of an upright picture ends up when the camera wrote the opposite turn. */
    static Stream<Arguments> turns() {
        return Stream.of(
                Arguments.of(1, false, true, true),
                Arguments.of(2, false, false, true),
                Arguments.of(3, false, false, false),
                Arguments.of(4, false, true, false),
                Arguments.of(5, true, true, true),
                Arguments.of(6, true, false, true),
                Arguments.of(7, true, false, false),
                Arguments.of(8, true, true, false));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void a_photo_is_turned_the_right_way_up(int orientation, boolean onSide, boolean left, boolean top)
            throws IOException {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var drawn = drawn(withExif(jpeg(64, 32), orientation, order));
            var image = ImageIO.read(new ByteArrayInputStream(drawn.content()));

            assertThat(image.getWidth()).isEqualTo(onSide ? 32 : 64);
            assertThat(image.getHeight()).isEqualTo(onSide ? 64 : 32);
            var x = left ? 3 : image.getWidth() - 4;
            var y = top ? 3 : image.getHeight() - 4;
            assertThat(new Color(image.getRGB(x, y)).getRed())
                    .as("corner of %s", orientation)
                    .isGreaterThan(200);
            assertThat(new Color(image.getRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y)).getRed())
                    .isLessThan(60);
        }
    }

    @Test
    void nothing_is_no_picture() {
        assertThat(Redrawing.redraw(new byte[0])).isEqualTo(Outcome.refused(PictureRefusal.PICTURE_IS_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"GIF89a________", "<svg xmlns=''/>_____", "%PDF-1.7 ________", "<html><script>____"})
    void a_name_does_not_make_a_picture(String content) {
        assertThat(Redrawing.redraw(content.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Outcome.refused(PictureRefusal.NOT_A_PICTURE));
    }

    @Test
    void the_format_of_newer_phones_gets_advice_of_its_own() {
        assertThat(Redrawing.redraw("\0\0\0\030ftypheic\0\0\0\0".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Outcome.refused(PictureRefusal.PICTURE_IS_HEIC));
    }

    @Test
    void more_than_ten_megabytes_is_too_large() {
        assertThat(Redrawing.redraw(new byte[Redrawing.MOST_BYTES + 1]))
                .isEqualTo(Outcome.refused(PictureRefusal.PICTURE_IS_TOO_LARGE));
    }

    @Test
    void a_small_file_that_says_it_is_enormous_is_refused_before_it_is_decoded() throws IOException {
        assertThat(Redrawing.redraw(pngThatClaims(60_000, 60_000)))
                .isEqualTo(Outcome.refused(PictureRefusal.PICTURE_HAS_TOO_MANY_PIXELS));
    }

    @Test
    void a_broken_file_is_no_picture_and_no_fault() throws IOException {
        var whole = jpeg(300, 200);
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var broken = whole.clone();
            for (int j = 0; j < 20; j++) {
                broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt();
            }
            assertThat(Redrawing.redraw(broken)).isNotNull();
        }
        assertThat(Redrawing.redraw(java.util.Arrays.copyOf(whole, 40)))
                .isEqualTo(Outcome.refused(PictureRefusal.NOT_A_PICTURE));
    }

    private static Picture drawn(byte[] content) {
        return ((Done<Picture>) Redrawing.redraw(content)).value();
    }

    /** Black, with a red top left quarter. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return file(image, "jpeg");
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) {
        var words = PLACE.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + words.length).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(words);
        var segment = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] pngThatClaims(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(bytes, "IHDR", header.array());
        var deflater = new Deflater();
        deflater.setInput(new byte[1000]);
        deflater.finish();
        var packed = new byte[200];
        var length = deflater.deflate(packed);
        chunk(bytes, "IDAT", java.util.Arrays.copyOf(packed, length));
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) {
        var body = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var crc = new CRC32();
        crc.update(body);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        bytes.writeBytes(body);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
