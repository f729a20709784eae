package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check as JUnit XML, as Maven's own reader of it sees it. */
class JUnitReportTest {

    @TempDir
    Path folder;

    @Test
    void every_document_is_a_suite_and_every_rule_that_was_asked_a_test() throws Exception {
        List<ReportTestSuite> suites = suites("check", "../plans");

        assertThat(suites)
                .extracting(ReportTestSuite::getFullClassName)
                .hasSize(5)
                .contains("../plans/someren.json");
        // The document itself, and the rules of the five pillars: core/docs/rules.md lists them
        long rules = Files.readString(Path.of("../../core/docs/rules.md"))
                .split("### ")[1]
                .lines()
                .filter(line -> line.matches("\\|.*\\| `.*` \\|.*"))
                .count();
        assertThat(suites)
                .allSatisfy(suite -> assertThat(suite.getNumberOfTests()).isEqualTo((int) rules + 1));
        assertThat(suites.get(4).getTestCases())
                .extracting(ReportTestCase::getName)
                .doesNotHaveDuplicates();
    }

    /** The README shows what Someren lacks: a lead, and five things that should be there. */
    @Test
    void what_fails_is_what_fails_the_run() throws Exception {
        ReportTestSuite errors = suites("check", "../plans/someren.json").get(0);
        ReportTestSuite warnings =
                suites("check", "../plans/someren.json", "--fail-on", "warning").get(0);

        assertThat(errors.getNumberOfFailures()).isEqualTo(1);
        assertThat(warnings.getNumberOfFailures()).isEqualTo(6);
        ReportTestCase lead = only(errors, ReportTestCase::hasFailure);
        assertThat(lead.getFullClassName()).isEqualTo("../plans/someren.json");
        assertThat(lead.getName()).startsWith("Creëer een sterk netwerk: ").endsWith(" (lead-missing)");
        assertThat(lead.getFailureType()).isEqualTo("lead-missing");
        assertThat(lead.getFailureMessage()).isEqualTo("Er is geen kartrekker of coördinator aangewezen.");
        assertThat(lead.getFailureDetail())
                .startsWith("../plans/someren.json:1:1 Er is geen kartrekker of coördinator aangewezen.\n")
                .contains("\nBron: ");
    }

    @Test
    void what_two_profiles_ask_is_one_test() throws Exception {
        ReportTestSuite suite = suites(
                        "check", "../plans/someren.json", "--profile=een-tegen-eenzaamheid", "--profile=lokaal-beleid")
                .get(0);

        assertThat(suite.getTestCases())
                .extracting(ReportTestCase::getName)
                .doesNotHaveDuplicates()
                .filteredOn(name -> name.endsWith(" (network-missing)"))
                .hasSize(1);
    }

    @Test
    void to_a_programme_the_five_pillars_do_not_apply() throws Exception {
        ReportTestSuite suite =
                suites("check", "../plans/coalitie-erbij.json", "--lang", "en").get(0);

        assertThat(suite.getNumberOfSkipped()).isEqualTo(suite.getNumberOfTests() - 1);
        assertThat(suite.getTestCases().get(0).getName()).isEqualTo("Readable and well-formed");
        assertThat(suite.getTestCases().get(0).isSuccessful()).isTrue();
        assertThat(suite.getTestCases().get(1).getFailureMessage()).isEqualTo("Does not apply.");
    }

    @Test
    void a_waived_gap_is_skipped_with_its_reason_and_a_known_one_too() throws Exception {
        Path waivers = Files.writeString(folder.resolve("waivers"), """
                {"format": "samenplan/1.0", "kind": "waiver-list", "waivers": [{"rule": "lead-missing",
                 "reason": "Vacature staat open", "owner": "wethouder", "until": "2026-06"}]}
                """);
        Path baseline = folder.resolve("baseline");
        Samenplan.run("check", "../plans/someren.json", "--waivers=" + waivers, "--write-baseline=" + baseline);

        ReportTestSuite suite = suites(
                        "check",
                        "../plans/someren.json",
                        "--fail-on=info",
                        "--waivers=" + waivers,
                        "--baseline=" + baseline)
                .get(0);

        assertThat(suite.getNumberOfFailures()).isZero();
        assertThat(only(suite, test -> test.getName().endsWith(" (lead-missing)"))
                        .getFailureMessage())
                .isEqualTo("Ontheffing: Vacature staat open (wethouder, tot en met 2026-06)");
        assertThat(only(suite, test -> test.getName().endsWith(" (budget-missing)"))
                        .getFailureMessage())
                .isEqualTo("Bekend van eerder.");
    }

    @Test
    void a_document_that_cannot_be_used_is_an_error_with_all_its_faults() throws Exception {
        ReportTestSuite suite =
                suites("check", "../usage/twenty-faults.json", "--lang=en").get(0);

        assertThat(suite.getNumberOfTests()).isEqualTo(1);
        assertThat(suite.getNumberOfErrors()).isEqualTo(1);
        ReportTestCase document = suite.getTestCases().get(0);
        assertThat(document.getFailureType()).isEqualTo("unknown-property");
        assertThat(document.getFailureDetail().lines()).hasSize(20);
    }

    private List<ReportTestSuite> suites(String... arguments) throws Exception {
        Path file = folder.resolve("report.xml");
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--report=junit=" + file);
        Samenplan.run(all.toArray(String[]::new));
        return read(file);
    }

    static List<ReportTestSuite> read(Path file) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private static ReportTestCase only(ReportTestSuite suite, Predicate<ReportTestCase> wanted) {
        List<ReportTestCase> found =
                suite.getTestCases().stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
