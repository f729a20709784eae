package io.github.samenplan.examples.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.PlanJson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Runs every example as its reader would. */
@ResourceLock(Resources.SYSTEM_OUT)
class UsageTest {

    private static final Path PLANS = Path.of("../plans");

    @Test
    void a_plan_is_built_in_java_and_written() throws Exception {
        String json = printedBy(BuildAPlan::main);

        assertThat(PlanJson.withoutConstraints().read(json).orThrow().getTitle())
                .isEqualTo("Samen in Voorbeeldstad");
        assertThat(json)
                .startsWith("{\n  \"format\": \"samenplan/1.0\",\n  \"kind\": \"coalition-plan\",\n")
                .contains("\"revision\": \"2\"", "\"planned\": \"2027-33\"", "\"share\": 49.3");
    }

    @Test
    void a_plan_is_read_and_its_figures_are_printed() throws Exception {
        // The four shares of 2020 and 2015, and one figure that was still to come: facts V11 of the source
        assertThat(printedBy(
                        ReadAPlan::main,
                        PLANS.resolve("leidschendam-voorburg.json").toString()))
                .contains("2020: 50.7 %", "2015: 39 %", "2020: 68 %", "2020: 48 %", "no figure");
    }

    @Test
    void a_plan_is_checked() throws Exception {
        assertThat(printedBy(CheckAPlan::main, PLANS.resolve("leusden.json").toString()))
                .contains("Leusden Mentaal Vitaal", "een-tegen-eenzaamheid 0.1: ");
    }

    @Test
    void figures_come_from_a_survey_and_from_the_open_data() throws Exception {
        // A third of all are lonely, by how the answers are made up; the 15 carers are too few to tell of
        assertThat(printedBy(FiguresForAPlan::main, "tables/50120NED-fictional.json"))
                .startsWith("Aandeel eenzame inwoners\n  2026: 33.3 % (")
                .contains("ouderen\n  2026: 33.3 % (", "mantelzorgers\n  2026: no figure\n")
                .contains("  2022: 48.7 % (46.9 to 50.6)\n");
    }

    @Test
    void the_plan_that_is_built_can_be_checked_too() throws Exception {
        Path file = Files.createTempFile("plan", ".json");
        try {
            Files.writeString(file, printedBy(BuildAPlan::main));
            assertThat(printedBy(CheckAPlan::main, file.toString())).startsWith("Samen in Voorbeeldstad\n");
        } finally {
            Files.delete(file);
        }
    }

    static String printedBy(Example example, String... arguments) throws Exception {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.main(arguments);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The main method of an example. */
    interface Example {
        void main(String[] arguments) throws Exception;
    }
}
