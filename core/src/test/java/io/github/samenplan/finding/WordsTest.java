package io.github.samenplan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @Test
    void words_speak_both_languages() {
        Words goal = Words.of("doel", "goal");
        assertThat(goal.in(Language.DUTCH)).isEqualTo("doel");
        assertThat(goal.in(Language.ENGLISH)).isEqualTo("goal");
        assertThat(goal).hasToString("goal");
    }

    @ParameterizedTest
    @EnumSource
    void a_name_is_the_same_in_every_language(Language language) {
        assertThat(Words.ofBoth("Leusden").in(language)).isEqualTo("Leusden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # template         | filled with 'een' and 'twee'
            niets              | niets
            {0}                | een
            {0}{1}             | eentwee
            {1} voor {0}       | twee voor een
            {0}, {0} en {0}    | een, een en een
            ({0})              | (een)
            '{0}'              | 'een'
            {2}                | {2}
            {9}                | {9}
            {10}               | {10}
            {-1}               | {-1}
            {a}                | {a}
            {/}                | {/}
            {:}                | {:}
            {}                 | {}
            {                  | {
            }                  | }
            {0                 | {0
            0}                 | 0}
            {{0}}              | {een}
            {{{1}              | {{twee
            {0}{               | een{
            {x{0}              | {xeen
            { 0 }              | { 0 }
            '{0} {2} {1}'      | 'een {2} twee'
            """)
    void each_number_in_braces_is_replaced_by_its_argument(String template, String filled) {
        List<Words> arguments = List.of(Words.ofBoth("een"), Words.ofBoth("twee"));
        assertThat(Words.ofBoth(template).with(arguments)).isEqualTo(Words.ofBoth(filled));
    }

    @Test
    void braces_in_an_argument_stay_as_they_are() {
        Words filled = Words.ofBoth("{0} {1}").with(List.of(Words.ofBoth("{1} $1 \\1 {0}"), Words.ofBoth("b")));
        assertThat(filled.in(Language.DUTCH)).isEqualTo("{1} $1 \\1 {0} b");
    }

    @Test
    void an_argument_speaks_the_language_of_the_sentence() {
        Words filled = Words.of("geen {0}", "no {0}").with(List.of(Words.of("doel", "goal")));
        assertThat(filled).isEqualTo(Words.of("geen doel", "no goal"));
    }

    @Test
    void without_arguments_a_sentence_stays_as_it_is() {
        assertThat(Words.ofBoth("{0} is weg").with(List.of())).isEqualTo(Words.ofBoth("{0} is weg"));
    }

    @Test
    void words_are_equal_when_they_are_in_both_languages() {
        Words goal = Words.of("doel", "goal");
        assertThat(goal)
                .isEqualTo(Words.of("doel", "goal"))
                .hasSameHashCodeAs(Words.of("doel", "goal"))
                .isNotEqualTo(Words.of("doel", "aim"))
                .isNotEqualTo(Words.of("streven", "goal"))
                .isNotEqualTo("goal");
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Words.of(null, "goal"));
        assertThatNullPointerException().isThrownBy(() -> Words.of("doel", null));
        assertThatNullPointerException().isThrownBy(() -> Words.ofBoth(null));
        assertThatNullPointerException().isThrownBy(() -> Words.ofBoth("{0}").with(Collections.singletonList(null)));
    }

    @Test
    void a_language_has_its_tag_and_its_locale() {
        assertThat(Language.DUTCH.getTag()).isEqualTo("nl");
        assertThat(Language.ENGLISH.getTag()).isEqualTo("en");
        assertThat(Language.DUTCH.toLocale()).hasToString("nl");
        assertThat(Language.ENGLISH.toLocale()).hasToString("en");
    }
}
