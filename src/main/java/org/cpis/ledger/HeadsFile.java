package org.cpis.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The file outside the database that holds every seal, one line each, oldest first. Written through to the disk. Each node
 * has its own; whoever wants to change the past has to change the database and all of these, and sign anew.
 */
final class HeadsFile {

    /** No line is longer. */
    private static final int TAIL = 1 << 20;

    private final Path path;

    HeadsFile(Path path) {
        this.path = path;
    }

    /**
     * Adds what is missing. Nodes that share the file by mistake take turns; who is not at it adds nothing.
     *
     * @param linesAfter seals after a number, in their order
     */
    void catchUp(LongFunction<List<String>> linesAfter) throws IOException {
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        try (FileChannel file = FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock turn = file.tryLock()) {
            if (turn != null) {
                add(file, linesAfter.apply(lastNumber(file)));
            }
        } catch (OverlappingFileLockException e) {
            return; // another application in this server has the turn
        }
    }

    /** Number of the newest seal in it; 0 when there is none. A line that was cut off by a crash is taken away. */
    private static long lastNumber(FileChannel file) throws IOException {
        long begin = Math.max(0, file.size() - TAIL);
        ByteBuffer bytes = ByteBuffer.allocate((int) (file.size() - begin));
        while (bytes.hasRemaining() && file.read(bytes, begin + bytes.position()) >= 0) {
            // until the tail is there
        }
        String tail = new String(bytes.array(), StandardCharsets.US_ASCII);
        int end = tail.lastIndexOf('\n') + 1;
        file.truncate(begin + end);
        file.position(begin + end);
        return end == 0
                ? 0
                : SignedSeal.parse(tail.substring(tail.lastIndexOf('\n', end - 2) + 1, end - 1))
                        .text()
                        .number();
    }

    private static void add(FileChannel file, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        ByteBuffer text = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII));
        while (text.hasRemaining()) {
            file.write(text);
        }
        file.force(true);
    }
}
