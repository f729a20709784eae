package io.github.samenplan.examples.usage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A finished process: how it ended and all it printed. */
record Program(int exitCode, String output) {

    /** Runs a command to its end, with the JDK of this test. */
    static Program run(Path directory, String... command) throws IOException, InterruptedException {
        var printed = Files.createTempFile("printed", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("Still running after ten minutes: " + String.join(" ", command));
            }
            return new Program(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
        } finally {
            Files.delete(printed);
        }
    }

    /** The launcher of the JDK that runs this test. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
