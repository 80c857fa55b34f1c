package no.stafett.access.anchor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import no.stafett.access.domain.Anchor;

/** The anchors of this process, one to a line, in the data folder; on disk before anybody is told. */
public final class AnchorFile {

    public static final String NAME = "access-log.anchors";

    private final Path file;

    public AnchorFile(Path home) {
        this.file = home.resolve(NAME);
    }

    /** Adds an anchor at the end. */
    public void add(Anchor anchor) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // A line that a crash cut off must not spoil the next one; an empty line is no anchor and is skipped.
            var line = "\n" + anchor.written() + "\n";
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** Every anchor in the file; none when there is no file. */
    public List<Anchor> read() throws IOException {
        return read(file);
    }

    /** Every anchor in a file that may be a copy from elsewhere, such as the lines of a log that hold them. */
    static List<Anchor> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(line -> Anchor.read(line).or(() -> AnchorLine.read(line)))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
