package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseTest {

    private static final Clause TITLE = Clause.of("Title", "be short");

    @Test
    void a_refusal_names_the_subject_the_rule_and_what_came_instead() {
        assertThat(TITLE.brokenBy("long")).hasMessage("Title must be short - but was: long");
    }

    @Test
    void a_check_throws_only_when_the_clause_is_broken() {
        assertThatCode(() -> TITLE.check(true, "x")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TITLE.check(false, 7))
                .withMessage("Title must be short - but was: 7");
    }

    static String[][] data_shown() {
        return new String[][] {
            // came                       shown
            {"", ""}, // nothing
            {"a".repeat(40), "a".repeat(40)}, // just short enough
            {"a".repeat(41), "a".repeat(40) + "..."}, // one too long
            {"\uD83D\uDE00".repeat(41), "\uD83D\uDE00".repeat(40) + "..."}, // no emoji is cut in two
            {"a\nb\r\tc", "a\\u000ab\\u000d\\u0009c"}, // line ends and tab
            {"\u001b[31m\u0000", "\\u001b[31m\\u0000"}, // the colours of a terminal
            {"\u2028\u2029\u0085", "\\u2028\\u2029\\u0085"}, // the line ends of Unicode
            {"a\u202eb", "a\\u202eb"}, // a turn of the writing direction
            {"\ud800", "\\ud800"}, // half a character
            {"caf\u00e9 \u20ac", "caf\u00e9 \u20ac"}, // ordinary letters
        };
    }

    @ParameterizedTest
    @MethodSource("data_shown")
    void a_value_is_shown_short_and_harmless(String came, String shown) {
        assertThat(TITLE.brokenBy(came)).hasMessage("Title must be short - but was: " + shown);
    }

    @Test
    void a_clause_reads_as_a_sentence() {
        assertThat(TITLE).hasToString("Title must be short");
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Clause.of(null, "be short"))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> Clause.of("Title", null))
                .withMessage("rule");
        assertThatNullPointerException().isThrownBy(() -> TITLE.brokenBy(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> TITLE.check(true, null))
                .withMessage("value");
    }
}
