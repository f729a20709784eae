package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code samenplan routes} and {@code samenplan advise} say, and how they end. */
class ReferralCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC);
    private static final String LANDSMEER = "../plans/landsmeer.json";
    private static final String VOORBEELDSTAD =
            "../usage/src/main/resources/io/github/samenplan/examples/usage/voorbeeldstad.json";

    @TempDir
    Path folder;

    @Test
    void the_page_on_referral_shows_what_the_program_prints() throws Exception {
        List<MatchResult> shown = Pattern.compile("(?s)<!-- samenplan ([^\\n]*) -->\\R```text\\R(.*?)```")
                .matcher(Files.readString(Path.of("../../core/docs/referral.md")))
                .results()
                .toList();
        assertThat(shown).hasSize(4);
        for (MatchResult block : shown) {
            String[] arguments = block.group(1).split(" ");
            arguments[1] = "../../" + arguments[1];
            assertThat(samenplan("", arguments).out()).as(block.group(1)).isEqualTo(block.group(2));
        }
    }

    @Test
    void the_rules_are_drawn_on_request() {
        assertThat(samenplan("", "routes", LANDSMEER, "--diagram").out())
                .startsWith("flowchart LR\n    rule1[\"1. Wie zich eenzaam voelt")
                .contains("Contactpunt Eenzaamheid", "nergens heen");
    }

    @Test
    void findings_count_as_wrong_when_asked() {
        assertThat(samenplan("", "routes", LANDSMEER).code()).isZero();
        assertThat(samenplan("", "routes", LANDSMEER, "--fail-on", "info").code())
                .isEqualTo(1);
        assertThat(samenplan("", "routes", VOORBEELDSTAD, "--fail-on", "info").code())
                .isZero();
    }

    @Test
    void in_the_fictional_municipality_nobody_falls_through() {
        assertThat(samenplan("", "routes", VOORBEELDSTAD, "--lang", "en").out())
                .contains("Proven: every signal has a rule, and a route that can be gone.", "0 have no rule.");
    }

    @Test
    void a_signal_by_flags_gets_an_advice() {
        Ended program = samenplan(
                "",
                "advise",
                VOORBEELDSTAD,
                "--who",
                "neighbour",
                "--age",
                "82",
                "--area",
                "oost",
                "--concern",
                "worrying",
                "--consent",
                "not-asked",
                "--lang",
                "en");

        assertThat(program.code()).isZero();
        assertThat(program.out())
                .startsWith("weight of the concern: worrying; who signals: a neighbour; age: age 82; area: Oost; "
                        + "consent: not asked\n- To 'Wijkteam Oost' (within 7 days; open now;")
                .contains("Give no name", "Other rules:");
    }

    @Test
    void a_signal_as_json_gets_the_same_advice() throws Exception {
        Path signal = Files.writeString(folder.resolve("signaal.json"), """
                {"signaller": "person-concerned", "ages": "16-16", "concern": "light"}
                """);

        assertThat(samenplan("", "advise", VOORBEELDSTAD, "--signal", signal.toString())
                        .out())
                .isEqualTo(samenplan(
                                "",
                                "advise",
                                VOORBEELDSTAD,
                                "--who",
                                "person-concerned",
                                "--age",
                                "16",
                                "--concern",
                                "light")
                        .out())
                .contains("Naar 'Jongerenloket'");
    }

    @Test
    void a_signal_that_is_not_there_or_is_no_text_is_one_sentence() throws Exception {
        Path missing = folder.resolve("nergens.json");
        assertThat(samenplan("", "advise", VOORBEELDSTAD, "--signal", missing.toString()))
                .isEqualTo(new Ended(
                        1, "", missing + ": kan niet gelezen worden; kijk of het er is en of u het mag openen.\n"));
        Path noText = Files.write(folder.resolve("signaal.json"), new byte[] {'{', (byte) 0xe9, '}'});
        assertThat(samenplan("", "advise", VOORBEELDSTAD, "--signal", noText.toString()))
                .satisfies(ended ->
                        assertThat(ended.err()).startsWith("signaal.json:1:2: ").contains("UTF-8"));
    }

    @Test
    void all_that_is_wrong_with_a_signal_is_told_at_once_with_line_and_column() throws Exception {
        Path signal = Files.writeString(folder.resolve("signaal.json"), """
                {
                  "signaller": "neighbor",
                  "concern": "light",
                  "agess": "82-82",
                  "targetGroupIds": "senioren"
                }
                """);

        Ended dutch = samenplan("", "advise", VOORBEELDSTAD, "--signal", signal.toString());
        assertThat(dutch.code()).isEqualTo(1);
        assertThat(dutch.out()).isEmpty();
        assertThat(dutch.err().lines())
                .hasSize(3)
                .satisfiesExactly(
                        who -> assertThat(who)
                                .startsWith("signaal.json:2:16: /signaller ")
                                .contains("neighbour"),
                        ages -> assertThat(ages)
                                .startsWith("signaal.json:4:3: /agess ")
                                .contains("ages"),
                        groups -> assertThat(groups).startsWith("signaal.json:5:21: /targetGroupIds "));
        assertThat(samenplan("", "advise", VOORBEELDSTAD, "--lang", "en", "--signal", signal.toString())
                        .err()
                        .lines())
                .hasSize(3)
                .noneMatch(dutch.err()::contains);
    }

    @Test
    void what_the_plan_does_not_have_is_told_before_any_advice() throws Exception {
        Path signal = Files.writeString(folder.resolve("signaal.json"), """
                {
                  "areaId": "nergens",
                  "targetGroupIds": ["ouderen", "oost"]
                }
                """);

        Ended program =
                samenplan("", "advise", VOORBEELDSTAD, "--lang", "en", "--signal", signal.toString(), "--need", "slee");

        assertThat(program).isEqualTo(new Ended(1, "", """
                        /needIds/0 'needIds' refers to 'slee', but there is no need with that id.
                        signaal.json:3:33: /targetGroupIds/1 'targetGroupIds' refers to 'oost', but that is area 'Oost'; target group belongs here.
                        signaal.json:2:13: /areaId 'areaId' refers to 'nergens', but there is no area with that id.
                        """));
    }

    @Test
    void nobody_is_in_a_group_and_not_in_it() throws Exception {
        Path signal = Files.writeString(folder.resolve("signaal.json"), "{\"targetGroupIds\": [\"ouderen\"]}");

        assertThat(samenplan("", "advise", VOORBEELDSTAD, "--group", "ouderen", "--other-group", "ouderen"))
                .isEqualTo(samenplan(
                        "", "advise", VOORBEELDSTAD, "--signal", signal.toString(), "--other-group", "ouderen"))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "De persoon in een signaal kan niet tegelijk wel en niet bij een doelgroep horen: ouderen\n"));
    }

    @Test
    void a_word_that_is_none_is_answered_with_those_that_are() {
        Ended program = samenplan("", "advise", VOORBEELDSTAD, "--who", "PERSON_CONCERNED");

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err())
                .contains("expected one of person-concerned, ", "neighbour", "but was 'PERSON_CONCERNED'");
        assertThat(samenplan("", "advise", "--help").out())
                .contains("physical, mental, social,", "life-event", "not-asked")
                .doesNotContain("NOT_ASKED");
    }

    @Test
    void a_day_or_moment_that_is_none_is_answered_with_one_that_is() {
        assertThat(samenplan("", "routes", VOORBEELDSTAD, "--date", "2026-02-30")
                        .err())
                .startsWith("Invalid value for option '--date': it must be a day, such as 2026-01-31"
                        + " - but was: 2026-02-30\n");
        assertThat(samenplan("", "advise", VOORBEELDSTAD, "--at", "nu").err())
                .startsWith("Invalid value for option '--at': it must be a moment, such as 2026-01-31T09:30"
                        + " - but was: nu\n");
        assertThat(samenplan("", "check", VOORBEELDSTAD, "--date", "morgen").err())
                .contains("it must be a day")
                .doesNotContain("java.time");
    }

    @Test
    void without_a_signal_it_asks_what_matters_until_nothing_does() {
        // Unsafe; then nothing else matters
        Ended program = samenplan("3\n", "advise", VOORBEELDSTAD);

        assertThat(program.out())
                .startsWith("Hoe zwaar is de zorg?")
                .contains("Is er direct gevaar? Bel dan eerst 112.", "Naar 'Crisisdienst Voorbeeld'")
                .doesNotContain("Wie signaleert?");
        assertThat(samenplan("", "advise", VOORBEELDSTAD).out())
                .as("no answer at all still gives an advice")
                .contains("Naar 'Samenpunt'");
    }

    @Test
    void what_cannot_be_read_is_said() throws Exception {
        Path signal = Files.writeString(folder.resolve("signaal.json"), "{\"naam\": \"x\"}");
        Ended malformed = samenplan("", "advise", VOORBEELDSTAD, "--signal", signal.toString());
        assertThat(malformed.code()).isEqualTo(1);
        assertThat(malformed.err()).contains("signaal.json", "naam");

        assertThat(samenplan("", "advise", VOORBEELDSTAD, "--age", "oud").code())
                .isEqualTo(2);
        assertThat(samenplan("", "routes", "../plans/coalitie-erbij.json").err())
                .contains("dit is geen plan van een plaats");
        assertThat(samenplan("", "routes", "weg.json").err()).contains("kan niet gelezen worden");
        assertThat(samenplan(
                                "",
                                "routes",
                                Files.writeString(folder.resolve("x.json"), "{").toString())
                        .code())
                .isEqualTo(1);
    }

    private static Ended samenplan(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                new BufferedReader(new StringReader(input)),
                CLOCK,
                false,
                arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** How a run ended. */
    record Ended(int code, String out, String err) {}
}
