package io.github.samenplan;

import static java.util.stream.Collectors.toMap;

import io.github.samenplan.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The compiled classes and the sources of the module, for tests about all of them. */
public final class ModelClasses {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private ModelClasses() {}

    /** Every class of the module, nested ones included. */
    public static List<Class<?>> all() {
        Path root = compiled();
        return files(root, ".class")
                .map(file -> root.relativize(file).toString())
                .filter(name -> !name.contains("-info"))
                .<Class<?>>map(name -> named(name.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".")))
                .toList();
    }

    /** The text of every source file by its path, package-infos included. */
    public static Map<Path, String> sources() {
        return files(SOURCES, ".java").collect(toMap(SOURCES::relativize, ModelClasses::read));
    }

    static Path compiled() {
        try {
            return Path.of(Finding.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Finding.class.getClassLoader());
        } catch (ClassNotFoundException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
