package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document gives the same bytes in another process, on a machine set up otherwise. */
class CrossProcessTest {

    @TempDir
    private Path folder;

    @Test
    void another_process_far_away_writes_the_same_bytes() throws Exception {
        List<String> settings = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dline.separator=\r\n");
        assertThat(rewrittenBy(settings)).isEqualTo(goldenBytes());
    }

    @Test
    void another_process_nearby_writes_the_same_bytes() throws Exception {
        assertThat(rewrittenBy(List.of("-Duser.language=nl", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC")))
                .isEqualTo(goldenBytes());
    }

    private static List<String> goldenBytes() throws IOException {
        List<String> golden = new ArrayList<>();
        for (String file : GoldenFilesTest.FILES) {
            golden.add(byteByByte(GoldenFilesTest.bytes(file)));
        }
        return golden;
    }

    /** Has the golden files read and written by a process of its own. */
    private List<String> rewrittenBy(List<String> settings) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Rewriter.class.getName());
        for (String file : GoldenFilesTest.FILES) {
            Files.write(folder.resolve(file), GoldenFilesTest.bytes(file));
            command.add(folder.resolve(file).toString());
            command.add(folder.resolve("again-" + file).toString());
        }
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(output).hasContent("");
        assertThat(process.exitValue()).isZero();
        List<String> rewritten = new ArrayList<>();
        for (String file : GoldenFilesTest.FILES) {
            rewritten.add(byteByByte(Files.readAllBytes(folder.resolve("again-" + file))));
        }
        return rewritten;
    }

    /** Returns a text with one sign for every byte. */
    private static String byteByByte(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Reads files and writes them anew: each argument that is a file to read is followed by one to write. */
    static final class Rewriter {

        private Rewriter() {}

        public static void main(String[] files) throws IOException {
            PlanJson json = PlanJson.withoutConstraints();
            for (int i = 0; i < files.length; i += 2) {
                json.write(json.read(Path.of(files[i])).orThrow(), Path.of(files[i + 1]));
            }
        }
    }
}
