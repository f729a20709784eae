package io.github.samenplan.monitoring;

import static io.github.samenplan.monitoring.Given.lower;
import static io.github.samenplan.monitoring.Given.milestone;
import static io.github.samenplan.monitoring.Given.noIncrease;
import static io.github.samenplan.monitoring.Given.question;
import static io.github.samenplan.monitoring.Given.share;
import static io.github.samenplan.monitoring.Given.stable;
import static io.github.samenplan.monitoring.Given.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.samenplan.finding.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several targets of one goal, such as one for each target group. */
class CombinedVerdictTest {

    /** A verdict by its name. T of a difference of so many points is that number over 2.5. */
    private static Verdict named(String name) {
        return switch (name) {
            case "met" -> verdict(stable(), share("2020 40 1.5", "2024 34 2"));
            case "clearly-met" -> verdict(stable(), share("2020 40 1.5", "2024 30 2"));
            case "barely-not" -> verdict(stable(), share("2020 40 1.5", "2024 45.2 2")); // T = 2.08
            case "clearly-not" -> verdict(stable(), share("2020 40 1.5", "2024 50 2")); // T = 4
            case "undecided" -> verdict(stable(), share("2020 40 1.5", "2024 40 2"));
            case "missing" -> verdict(stable(), share("2020 40 1.5"));
            case "early" ->
                VerdictMethod.HEALTH_STATISTICS.judge(
                        question(stable(), share("2020 40 1.5")), LocalDate.parse("2022-01-01"));
            case "seen" -> verdict(milestone("2024"), share());
            case "seen-late" -> verdict(milestone("2025"), share());
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # how,  the verdicts,                       together
            # all must be met: each by itself, without a correction
            EVERY,  met,                                MET
            EVERY,  met met met met,                    MET
            EVERY,  met undecided,                      UNDECIDED
            EVERY,  met missing,                        NOT_ASSESSABLE
            EVERY,  undecided missing,                  NOT_ASSESSABLE
            EVERY,  met early,                          NOT_DUE
            EVERY,  missing early,                      NOT_DUE
            EVERY,  met seen,                           MET
            # that one is not met is known for sure only after a correction: T = 2.08 is enough for one test, not for two
            EVERY,  barely-not,                         NOT_MET
            EVERY,  met barely-not,                     UNDECIDED
            EVERY,  barely-not barely-not,              UNDECIDED
            EVERY,  met met met clearly-not,            NOT_MET
            # what is counted or seen, or lacks a figure, is no test to correct for
            EVERY,  seen barely-not,                    NOT_MET
            EVERY,  missing barely-not,                 NOT_MET
            EVERY,  clearly-not missing early,          NOT_MET
            EVERY,  met seen-late,                      NOT_MET
            # one is enough: here the correction is for the one that is met
            ANY,    met,                                MET
            ANY,    met missing,                        MET
            ANY,    clearly-met barely-not barely-not,  MET
            ANY,    barely-not clearly-not,             NOT_MET
            ANY,    undecided clearly-not,              UNDECIDED
            ANY,    missing clearly-not,                NOT_ASSESSABLE
            ANY,    early clearly-not,                  NOT_DUE
            ANY,    seen clearly-not,                   MET
            """)
    void the_targets_of_a_goal_count_together(Combination how, String names, Outcome outcome) {
        List<Verdict> verdicts =
                Stream.of(names.split(" ")).map(CombinedVerdictTest::named).toList();
        CombinedVerdict verdict = CombinedVerdict.of(how, verdicts);

        assertThat(verdict.getOutcome()).isEqualTo(outcome);
        assertThat(verdict.getVerdicts()).isEqualTo(verdicts);
        assertThat(verdict.getCombination()).isEqualTo(how);
        assertThat(verdict.sentence(Language.DUTCH)).isNotBlank().doesNotContain("{");
    }

    @Test
    void the_chances_are_those_of_holm() {
        CombinedVerdict verdict =
                CombinedVerdict.of(Combination.EVERY, List.of(named("barely-not"), named("clearly-not")));
        // R: p.adjust(pnorm(c(2.08, 4), lower.tail = FALSE), "holm")
        assertThat(verdict.getAdjustedChances().get(0)).isCloseTo(0.01876277, within(1e-7));
        assertThat(verdict.getAdjustedChances().get(1)).isCloseTo(6.334248e-05, within(1e-10));
    }

    @Test
    void what_is_corrected_and_what_is_not_is_said() {
        assertThat(CombinedVerdict.of(Combination.EVERY, List.of(named("met"), named("met")))
                        .sentence(Language.ENGLISH))
                .isEqualTo("All 2 are met; each was tested by itself, since the goal asks for all.");
        assertThat(CombinedVerdict.of(Combination.EVERY, List.of(named("met"), named("clearly-not")))
                        .sentence(Language.DUTCH))
                .isEqualTo("1 van de 2 is niet gehaald, ook na correctie voor 2 toetsen (Holm).");
        assertThat(CombinedVerdict.of(Combination.EVERY, List.of(named("seen"), named("barely-not")))
                        .sentence(Language.DUTCH))
                .isEqualTo("1 van de 2 is niet gehaald.");
        assertThat(CombinedVerdict.of(Combination.ANY, List.of(named("met"), named("undecided")))
                        .sentence(Language.ENGLISH))
                .isEqualTo("1 of 2 is met, after correction for 2 tests too (Holm).");
    }

    @Test
    void a_single_target_speaks_for_itself_and_no_target_not_at_all() {
        Verdict only = verdict(noIncrease(), share("2020 40 1.5", "2024 41 2"));
        assertThat(CombinedVerdict.of(Combination.EVERY, List.of(only)).sentence(Language.DUTCH))
                .isEqualTo(only.sentence(Language.DUTCH));
        CombinedVerdict none = CombinedVerdict.of(Combination.EVERY, List.of());
        assertThat(none.getOutcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(none.sentence(Language.DUTCH)).isEqualTo("Het plan zegt niet wanneer dit doel is gehaald.");
        assertThat(none.getObstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.NO_TARGET);
        assertThat(none).hasToString("NOT_ASSESSABLE: The plan does not say when this goal counts as reached.");
    }

    @Test
    void what_stands_in_the_way_of_several_targets_is_told_once() {
        Verdict one = verdict(noIncrease(), share("2020 40", "2024 41 2"));
        Verdict other = verdict(lower(), share("2020 40", "2024 41"));
        assertThat(CombinedVerdict.of(Combination.EVERY, List.of(one, other)).getObstacles())
                .extracting(obstacle -> obstacle.sentence().in(Language.ENGLISH))
                .containsExactly(
                        "It is not stated how sure the figure of 2020 is.",
                        "It is not stated how sure the figure of 2024 is.");
    }
}
