package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.monitoring.Indicator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code samenplan figures} prints, and how it ends. */
class FiguresCommandTest {

    private static final String TABLE = "../usage/tables/50120NED-fictional.json";

    @Test
    void the_figures_of_a_place_are_printed() {
        Ended program = samenplan("figures", TABLE, "--area", "GM9999");

        assertThat(program.code()).isZero();
        assertThat(program.out()).startsWith("""
                        Eenzaam, 19 jaar en ouder, GM9999
                          2012: 38,2 % (36,4 - 40,1)
                          2016: 42,9 % (41,1 - 44,8)
                        Eenzaam, 18 jaar en ouder, GM9999
                          2020: 46,4 % (44,6 - 48,3)
                          2022: 48,7 % (46,9 - 50,6)
                        """).contains("""
                        Sociaal eenzaam, 65 jaar en ouder, GM9999
                          2012: niet gevraagd
                          2016: 50,2 % (48,4 - 52,1)
                        """);
        assertThat(program.err())
                .isEqualTo(
                        TABLE + ":40:25: De tabel begint bij 18 jaar, maar tot en met 2016 is vanaf 19 jaar gevraagd;"
                                + " die jaren staan daarom in een indicator apart.\n");
    }

    @Test
    void in_english_with_a_decimal_point() {
        Ended program = samenplan("figures", TABLE, "--area", "BU99990101", "--lang", "en");

        assertThat(program.out())
                .contains("  2020: 54.1 % (52.3 - 56.0)\n", "  2012: not stated\n", "  2012: not asked\n");
        assertThat(program.err()).contains("The table starts at 18 years");
    }

    @Test
    void as_json_they_are_a_plan() {
        Ended program = samenplan("figures", TABLE, "--area", "GM9999", "--area", "WK999901", "--json");

        assertThat(PlanJson.withoutConstraints().read(program.out()).orThrow().getIndicators())
                .extracting(Indicator::getAreaId)
                .hasSize(40)
                .last()
                .hasToString("Optional[wk999901]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file, area, code, what is said
            ../plans/someren.json | GM9999 | 1 | ../plans/someren.json:1:1: This is no table from the open data
            no-such-file.json | GM9999 | 2 | no-such-file.json: cannot be read; see whether it is there
            ../usage/tables/50120NED-fictional.json | Leusden | 2 | CBS area code must be that of a municipality
            ../usage/tables/50120NED-fictional.json | GG2514 | 2 | Area must have one code of CBS
            ../usage/tables/50120NED-fictional.json | GM0327 | 0 | The table has nothing on area GM0327
            """)
    void what_cannot_be_done_is_said(String file, String area, int code, String said) {
        Ended program = samenplan("figures", file, "--area", area, "--lang", "en");

        assertThat(program.code()).isEqualTo(code);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains(said);
    }

    private static Ended samenplan(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC(), false, arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** How a run ended. */
    record Ended(int code, String out, String err) {}
}
