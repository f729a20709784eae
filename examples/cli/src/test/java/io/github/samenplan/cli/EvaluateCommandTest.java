package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.JudgedDocument;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.jackson.VerdictsReport;
import io.github.samenplan.plan.PlanVerdicts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code samenplan evaluate} says, and how it ends. */
class EvaluateCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-12-31T12:00:00Z"), ZoneOffset.UTC);

    /** Dorpstad: 40 % of 1000 asked in 2015 and 45 % in 2018 make T = 2.27; about 80 ambassadors. */
    private static final String PLAN = """
            {
              "format": "samenplan/1.0",
              "kind": "coalition-plan",
              "id": "plan",
              "title": "Samen in Dorpstad",
              "language": "nl",
              "period": {"begin": "2015", "end": "2018"},
              "goals": [
                {"id": "doel", "title": "Niet meer eenzame inwoners",
                 "targets": [{"type": "no-significant-increase", "margin": 2, "indicatorId": "aandeel"},
                             {"type": "count-reached", "count": {"exact": 80}, "indicatorId": "aantal"}]}
              ],
              "indicators": [
                {"id": "aandeel", "name": "Aandeel eenzame inwoners", "unit": "percent", "measurements": [
                  {"id": "m-2015", "period": "2015", "share": 40, "uncertainty": {"sampleSize": {"exact": 1000}}},
                  {"id": "m-2018", "period": "2018", "share": 45, "uncertainty": {"sampleSize": {"exact": 1000}}}]},
                {"id": "aantal", "name": "Ambassadeurs", "measurements": [
                  {"id": "n-2018", "period": "2018", "number": {"about": 80}}]}
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void every_goal_has_its_verdict_with_the_reasons() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);

        Ended program = samenplan(false, "evaluate", plan.toString());

        assertThat(program.code()).isZero();
        // R: 5 / sqrt(40 * 60 / 1000 + 45 * 55 / 1000) = 2.264, 2 * pnorm(-2.264) = 0.0236
        assertThat(program.out().replace(plan.toString(), "plan.json")).isEqualTo("""
                        plan.json: Samen in Dorpstad (2018-12-31)
                          Niet meer eenzame inwoners
                            niet gehaald: 1 van de 2 is niet gehaald.
                            - Aandeel eenzame inwoners: niet gehaald: Het cijfer ging van 40 % (2015) naar 45 % (2018): 5,0 procentpunt erbij. Die stijging is significant, meer dan toeval (T = 2,26, grens 2,00, p = 0,024). Het doel is niet gehaald.
                            - Ambassadeurs: niet te zeggen: In 2018 waren het er ongeveer 80; gevraagd is 80. Of het doel is gehaald, is niet te zeggen.
                            Daarbij: de standaardfout is berekend uit het aantal deelnemers, alsof zij door loting gekozen zijn.
                        """);
    }

    @Test
    void the_day_and_the_language_can_be_given() {
        assertThat(samenplan(false, "evaluate", "../plans/leusden.json", "--date", "2014-12-31", "--lang", "en")
                        .out())
                .contains("(2014-12-31)", "not due: It is not time yet: this must be reached in 2018.")
                .doesNotContain("niet te beoordelen");
        assertThat(samenplan(false, "evaluate", "../plans/leusden.json").out())
                .contains("niet te beoordelen: Tot en met 2018 is van deze indicator geen cijfer bekend.");
    }

    @Test
    void the_report_for_programs_is_the_verdicts_as_json() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        Path file = folder.resolve("oordelen.json");

        samenplan(false, "evaluate", plan.toString(), "--report", "json=" + file);

        LocalDate day = LocalDate.parse("2018-12-31");
        Reading reading = PlanJson.withoutConstraints().read(plan);
        String expected = VerdictsReport.of(
                        day,
                        List.of(new JudgedDocument(
                                plan.toString(),
                                reading,
                                PlanVerdicts.of(reading.orThrow()).on(day))))
                .by("samenplan", Main.version())
                .toJson();
        assertThat(Files.readString(file)).isEqualTo(expected);
        Ended piped = samenplan(false, "evaluate", plan.toString(), "--report", "json=-");
        assertThat(piped.out()).isEqualTo(expected);
        assertThat(piped.err()).contains("niet gehaald");
    }

    @Test
    void a_document_that_cannot_be_used_has_no_place_in_the_report() throws Exception {
        Path broken = Files.writeString(folder.resolve("kapot.json"), "Beste lezer,");

        Ended program = samenplan(false, "evaluate", broken.toString(), "--report", "json=-");

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).contains("\"documents\": []");
        assertThat(program.err()).contains("kapot.json");
    }

    @Test
    void a_report_that_cannot_be_written_is_said() {
        Ended program = samenplan(
                false, "evaluate", "../plans/leusden.json", "--report", "json=" + folder.resolve("geen/map.json"));
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).contains("kan niet geschreven worden");
        assertThat(samenplan(false, "evaluate", "../plans/leusden.json", "--report", "json=")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_document_without_goals_says_so() {
        assertThat(samenplan(false, "evaluate", "../plans/coalitie-erbij.json").out())
                .contains("Dit document noemt geen doelen.");
    }

    @Test
    void what_cannot_be_read_has_the_code_one_and_what_is_not_there_two() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Ended unreadable = samenplan(false, "evaluate", broken.toString());
        assertThat(unreadable.code()).isEqualTo(1);
        assertThat(unreadable.out()).contains("'samenplan check' zegt waarom");

        Ended absent = samenplan(false, "evaluate", folder.resolve("weg.json").toString());
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.out()).contains("kan niet gelezen worden; kijk of het er is");

        Ended both = samenplan(
                false, "evaluate", folder.resolve("weg.json").toString(), broken.toString(), "../plans/leusden.json");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.out()).contains("Leusden Mentaal Vitaal");
    }

    @Test
    void colour_is_used_where_a_person_looks() {
        assertThat(samenplan(true, "evaluate", "../plans/leusden.json").out()).contains("\u001b[33m");
        assertThat(samenplan(false, "evaluate", "../plans/leusden.json").out()).doesNotContain("\u001b");
    }

    private static Ended samenplan(boolean colour, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, colour, arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** How a run ended. */
    record Ended(int code, String out, String err) {}
}
