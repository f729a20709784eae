package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.Samenplan.Ended;
import io.github.samenplan.jackson.PlanSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code samenplan schema} prints, and how it ends. */
class SchemaCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coalition-plan",
                "programme",
                "completeness-profile",
                "waiver-list",
                "baseline",
                "check-report",
                "verdict-report",
                "difference-report"
            })
    void the_schema_of_a_kind_is_printed_as_it_is_published(String kind) {
        Ended program = Samenplan.run("schema", kind);

        assertThat(program.code()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).isEqualTo(PlanSchema.of(kind).getText()).endsWith("}\n");
    }

    @Test
    void without_a_kind_the_kinds_are_listed() {
        assertThat(Samenplan.run("schema"))
                .isEqualTo(new Ended(
                        0,
                        "coalition-plan\nprogramme\ncompleteness-profile\nwaiver-list\nbaseline\ncheck-report\nverdict-report\n"
                                + "difference-report\n",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "", "Programme", "\u001b[31m"})
    void a_kind_that_there_is_not_is_answered_with_those_that_there_are(String kind) {
        assertThat(Samenplan.run("schema", kind))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "There is no such kind of document; say one of coalition-plan, programme, completeness-profile,"
                                + " waiver-list, baseline, check-report, verdict-report, difference-report.\n"));
    }
}
