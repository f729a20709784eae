package io.github.samenplan.examples.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.jackson.SamenplanModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Immutables writes our builders and is then no longer needed: no class file of ours may name it. */
class NothingOfImmutablesTest {

    @ParameterizedTest
    @ValueSource(classes = {Goal.class, SamenplanModule.class})
    void no_class_file_names_immutables(Class<?> inhabitant) throws Exception {
        var place = Path.of(
                inhabitant.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            assertForgotten(place);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                assertForgotten(jar.getPath("/"));
            }
        }
    }

    private static void assertForgotten(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            assertThat(files.filter(file -> file.toString().endsWith(".class")))
                    .isNotEmpty()
                    .noneMatch(file -> read(file).contains("org/immutables"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
