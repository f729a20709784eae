package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.jackson.CheckJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What {@code samenplan rules} prints. */
class RulesCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void all_rules_are_printed_with_what_to_do_and_where_they_come_from() {
        assertThat(samenplan("rules")).isZero();
        assertThat(out.toString()).startsWith("""
                          pillars-not-signed (moet)
                            Het plan zegt niet dat de vijf pijlers zijn of worden ondertekend.
                            Leg vast wie de pijlers ondertekent, namens wie en wanneer.
                            Eén tegen eenzaamheid, pijler bestuurlijk commitment
                        """);
        assertThat(out.toString().lines().filter(line -> line.startsWith("  ") && !line.startsWith("   ")))
                .hasSize(RuleCatalogue.shipped().getRules().size());
    }

    @Test
    void of_one_profile_they_are_printed_block_by_block_with_its_severities() {
        assertThat(samenplan("rules", "--profile", "movisie-routekaart", "--lang", "en"))
                .isZero();
        assertThat(out.toString())
                .startsWith(
                        "Route map for preventing and reducing the loneliness of residents (movisie-routekaart@1.0)\n")
                .contains("\nAction plan:\n  goal-missing (should)\n    The plan names no goal.\n")
                .doesNotContain("(must)");
    }

    @Test
    void a_profile_is_printed_as_json_to_start_one_from() {
        assertThat(samenplan("rules", "--profile", "lokaal-beleid", "--json")).isZero();
        assertThat(CheckJson.withoutConstraints()
                        .read(out.toString(), CompletenessProfile.class)
                        .orThrow())
                .isEqualTo(Profiles.LOCAL_POLICY);
    }

    @Test
    void an_unknown_profile_is_said() {
        assertThat(samenplan("rules", "--profile", "vijf")).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is no such profile; there are: een-tegen-eenzaamheid@1.0, ");
    }

    private int samenplan(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC(), false, arguments);
    }
}
