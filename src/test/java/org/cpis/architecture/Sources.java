package org.cpis.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of the source tree as text, by path from the project root with forward slashes. */
final class Sources {

    static final String MAIN = "src/main/java";
    static final String TEST = "src/test/java";
    static final String WEBAPP = "src/main/webapp";

    private Sources() {}

    /** Empty when the folder does not exist yet. */
    static Map<String, String> below(String folder, String ending) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(Path.of(folder))) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            paths.filter(path -> path.toString().endsWith(ending))
                    .forEach(path -> files.put(path.toString().replace('\\', '/'), read(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Packages with classes but without a package-info. */
    static List<String> packagesWithoutInfo(Map<String, String> javaFiles) {
        return javaFiles.keySet().stream()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .distinct()
                .filter(folder -> !javaFiles.containsKey(folder + "/package-info.java"))
                .toList();
    }
}
