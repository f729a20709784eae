package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.FindingCode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent in, reading it takes seconds, half a gigabyte, and no more findings than are allowed. */
@Tag("same-everywhere")
class BoundedTimeTest {

    private static final int MOST = ReadingLimits.standard().getMostFindings();
    private static final int TWO_MEGABYTES = 2_000_000;

    /** Of processor time, which does not depend on what else a machine does; all were below 4 when this was written. */
    private static final int MOST_SECONDS = 20;

    /** Hibernate Validator tells its version when it starts; the tests print nothing. */
    private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private static final PlanJson JSON = PlanJson.using(validator());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blank titles",
                "blank names deep down",
                "references to nothing in a broken document",
                "references that are none",
                "one id"
            })
    void a_validator_is_never_given_so_much_at_once_that_it_slows_down(String name) {
        AtomicInteger largest = new AtomicInteger();
        Validator validator = validator();
        Validator counting = (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(validator, arguments);
                    if (result instanceof Set<?> violations) {
                        largest.accumulateAndGet(violations.size(), Math::max);
                    }
                    return result;
                });

        // As many faults as fit in two hundred thousand characters: some thousands
        Reading reading = PlanJson.using(counting).read(NastyInputs.of(name, 200_000));

        assertThat(largest).hasValueLessThanOrEqualTo(2_000);
        assertThat(codes(reading)).hasSize(MOST + 1).endsWith(ReadingCodes.TOO_MANY);
    }

    static List<String> nasty() {
        return NastyInputs.names().toList();
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void of_too_many_findings_the_first_come_back(String name) {
        String text = NastyInputs.of(name, 5_000);
        List<FindingCode> codes = codes(JSON.read(text));
        List<FindingCode> first =
                codes(JSON.within(ReadingLimits.standard().mostFindings(7)).read(text));

        assertThat(first).hasSize(Math.min(codes.size(), 8));
        assertThat(first.contains(ReadingCodes.TOO_MANY)).isEqualTo(codes.size() > 7);
    }

    @Test
    @Tag("deep")
    void two_megabytes_of_anything_take_seconds_and_half_a_gigabyte(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                BoundedTimeTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(out))
                .hasSize(nasty().size())
                .allSatisfy(line -> assertThat(line).matches("(?s)[0-9]{1,5} ms, [0-9]+ findings: .*"))
                .allSatisfy(line -> assertThat(Integer.parseInt(line.substring(0, line.indexOf(' '))))
                        .as(line)
                        .isLessThan(MOST_SECONDS * 1000));
        assertThat(process.exitValue()).isZero();
    }

    /** Reads every nasty document of two megabytes, and prints the time that the processor needed for it. */
    public static void main(String[] arguments) {
        for (String name : nasty()) {
            String text = NastyInputs.of(name, TWO_MEGABYTES);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int findings = JSON.read(text).getFindings().size();
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            System.out.println((end - start) / 1_000_000 + " ms, " + findings + " findings: " + name);
        }
    }

    private static List<FindingCode> codes(Reading reading) {
        return reading.getFindings().stream().map(finding -> finding.getCode()).toList();
    }

    private static Validator validator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }
}
