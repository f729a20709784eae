package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.PlanDocument;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as a process of its own, as its users do. */
class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void the_five_plans_are_read_and_reported_and_the_end_is_well() throws Exception {
        Ended program = samenplan("check", "../plans");

        assertThat(program.code()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.out())
                .contains(
                        "Aanpak eenzaamheid Landsmeer",
                        "Er is geen kartrekker of coördinator aangewezen.",
                        "5 documenten gelezen: 5 te gebruiken, 0 niet.")
                .doesNotContain("\u001b");
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_without_being_read_whole() throws Exception {
        Path file = folder.resolve("groot.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_000);
        }

        Ended program = run(Map.of(), List.of("-Xmx64m"), "check", file.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).contains("groter of dieper dan gelezen mag worden: hoogstens 8000000 tekens");
    }

    @Test
    void the_report_is_the_same_to_the_byte_in_any_locale_and_without_colour_when_piped() throws Exception {
        Ended usual = samenplan("check", "../plans");
        Ended hostile = run(
                Map.of("LC_ALL", "C"),
                List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1"),
                "check",
                "../plans");

        assertThat(hostile.out()).isEqualTo(usual.out());
    }

    @Test
    void the_end_is_told_to_the_shell() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(samenplan("check", broken.toString()).code()).isEqualTo(1);
        assertThat(samenplan("check", folder.resolve("weg.json").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void the_end_is_the_same_when_nobody_reads_to_the_end() throws Exception {
        Process process = process(
                        Map.of(), List.of(), "check", "--fail-on=error", "--show=info", "../plans", "../plans/versions")
                .redirectError(folder.resolve("err.log").toFile())
                .start();
        // As "| head -0" does: the pipe is gone before anything is written
        process.getInputStream().close();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(folder.resolve("err.log")).isEmptyFile();
    }

    @Test
    @Tag("deep")
    void ten_thousand_plans_pass_through_a_small_heap_and_broken_ones_among_them_stop_nothing() throws Exception {
        Path file = folder.resolve("plans.ndjson");
        PlanJson json = PlanJson.withoutConstraints();
        List<PlanDocument> five;
        try (Stream<Reading> readings = json.bulk().read(Path.of("../plans"))) {
            five = readings.map(Reading::orThrow).toList();
        }
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 1; i <= 10_000; i++) {
                PlanDocument plan = five.get(i % five.size());
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                json.writeLines(Stream.of(plan), line);
                String own = line.toString(StandardCharsets.UTF_8).replace(plan.getTitle(), "Plan " + i);
                // Every thousandth line breaks off
                bytes.write((i % 1_000 == 0 ? own.substring(0, 3_000) + "\n" : own).getBytes(StandardCharsets.UTF_8));
            }
        }

        Ended program = run(Map.of(), List.of("-Xmx256m"), "check", "--lang", "en", file.toString());

        assertThat(Files.size(file)).isBetween(150_000_000L, 400_000_000L);
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).endsWith("\n10000 documents read: 9990 usable, 10 not.\n");
        assertThat(program.out().lines().filter(line -> line.contains(" error ")))
                .hasSize(10)
                .allMatch(line -> line.matches(".*plans\\.ndjson:[0-9]+000:[0-9]+ error {3}.*"));

        Path table = folder.resolve("overview.csv");
        Ended overview = run(Map.of(), List.of("-Xmx256m"), "overview", file.toString(), "--report=csv=" + table);

        assertThat(overview.err()).isEmpty();
        assertThat(overview.code()).isEqualTo(1);
        assertThat(overview.out().lines().filter(line -> line.contains(": Plan ")))
                .hasSize(8_000); // four of five are plans of a place, the broken ones none of them
        assertThat(Files.readAllLines(table)).hasSize(1 + 10_000);
    }

    private Ended samenplan(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), List.of(), arguments);
    }

    private Ended run(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".log");
        Path err = Files.createTempFile(folder, "err", ".log");
        ProcessBuilder builder = process(environment, options, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Process process = builder.start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Still running after fifteen minutes: " + builder.command());
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static ProcessBuilder process(Map<String, String> environment, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }

    /** How a process ended. */
    record Ended(int code, String out, String err) {}
}
