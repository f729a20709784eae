package io.github.samenplan.examples.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.PlanJson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                .contains("Leusden Mentaal Vitaal", "een-tegen-eenzaamheid@1.0: ");
    }

    @Test
    void of_a_plan_with_twenty_faults_exactly_those_are_told_in_their_order() throws Exception {
        List<String> printed =
                printedBy(FindAllFaults::main, "twenty-faults.json").lines().toList();

        // Planted by hand, one of a kind, and counted by hand
        assertThat(printed)
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .startsWith(
                        "5:3", // a misspelt key, and so one that is missing
                        "6:15", // no language
                        "7:10", // no web address
                        "8:13", // no date
                        "10:13", // no such constant
                        "11:32", // null in a list
                        "12:13", // a period that ends before it begins
                        "17:7", // a key that stands twice
                        "19:38", // a share of 140 per cent
                        "20:18", // no such type
                        "22:24", // a reference to nothing
                        "24:12", // an id that another goal has
                        "25:30", // a blank text
                        "25:48", // a reference to something of another kind
                        "26:85", // an unknown key
                        "28:14", // an empty list
                        "29:67", // text for a number
                        "30:49", // a comma forgotten
                        "31:21", // no id
                        "33:3", // a key of one's own with a capital
                        "20");
    }

    @Test
    void a_signal_gets_an_advice_and_no_signal_falls_through() throws Exception {
        assertThat(printedBy(AdviseOnASignal::main))
                .startsWith("To 'Wijkteam Oost' (within 7 days; open now;")
                .contains("Give no name")
                .endsWith("Nobody falls through: true\n");
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

    @Test
    void plans_are_imported_and_what_is_wrong_with_one_stops_no_other(@TempDir Path folder) throws Exception {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Path lines = folder.resolve("lines.ndjson");
        Files.copy(PLANS.resolve("leusden.json"), plans.resolve("leusden.json"));
        Files.copy(PLANS.resolve("leusden.json"), plans.resolve("leusden-2.json"));
        Files.copy(PLANS.resolve("someren.json"), plans.resolve("someren.json"));
        Files.writeString(plans.resolve("broken.json"), "{");

        assertThat(printedBy(ImportPlans::main, plans.toString(), lines.toString()))
                .contains("broken.json:1:2: ", "leusden.json:1:1:  WARNING plan-twice", "4 entered");
        assertThat(PlanJson.withoutConstraints()
                        .bulk()
                        .read(lines)
                        .map(reading -> reading.orThrow().getId()))
                .containsExactly("leusden-mentaal-vitaal", "plan-van-aanpak-someren");
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
