package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.monitoring.ItemAnswer.Agreement;
import io.github.samenplan.monitoring.ItemAnswer.HowOften;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't stand on a sheet, and what can't be had from one. */
class AnswerSheetTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the short scale keeps the numbers of the long one
            DE_JONG_GIERVELD_6, 12
            DE_JONG_GIERVELD_6, 1
            DE_JONG_GIERVELD_6, 5
            DE_JONG_GIERVELD_11, 0
            DE_JONG_GIERVELD_11, 12
            DE_JONG_GIERVELD_11, -3
            """)
    void a_scale_has_no_other_items(InstrumentKind kind, int item) {
        AnswerSheet.Builder sheet = AnswerSheet.builder(kind);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.answer(item, Agreement.YES))
                .withMessage("Item must be one of the scale, by its number in it - but was: " + item);
    }

    @Test
    void an_answer_of_another_scale_is_refused() {
        assertThatThrownBy(() -> AnswerSheet.builder(InstrumentKind.UCLA_3).answer(1, Agreement.YES))
                .isInstanceOf(ImpossibleValueException.class)
                .hasMessage("Answer must be one that the scale offers - but was: YES");
        assertThatThrownBy(() ->
                        AnswerSheet.builder(InstrumentKind.DE_JONG_GIERVELD_6).answer(3, HowOften.MISSING))
                .isInstanceOf(ImpossibleValueException.class);
    }

    @Test
    void an_item_is_answered_once() {
        AnswerSheet.Builder sheet =
                AnswerSheet.builder(InstrumentKind.DE_JONG_GIERVELD_6).answer(3, Agreement.YES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.answer(3, Agreement.YES))
                .withMessage("Item must have one answer - but was: 3");
    }

    @Test
    void what_was_left_open_is_said() {
        AnswerSheet.Builder sheet = AnswerSheet.builder(InstrumentKind.UCLA_3).answer(2, HowOften.OFTEN);

        assertThatIllegalArgumentException()
                .isThrownBy(sheet::build)
                .withMessageStartingWith("Answer sheet must have an answer to every item of its scale")
                .withMessageEndingWith("but was: [1, 3]");
        assertThat(sheet.answer(1, HowOften.MISSING).answer(3, HowOften.MISSING).build())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0.001", "1000000000", "1E+12", "0.0000000000000000001"})
    void a_weight_that_cannot_be_is_refused(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.sheet(true).weight(Sheets.number(weight)))
                .withMessageStartingWith("Weight must be a number above 0, below 1000000000, with at most 18 decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000000000000000001", "1", "999999999.9", "1E+3"})
    void any_other_weight_is_taken(String weight) {
        assertThat(Sheets.sheet(true).weight(Sheets.number(weight)).build().weight())
                .isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "65+", "Ouderen", "jan jansen", "a--b"})
    void a_group_is_the_id_of_a_target_group(String group) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.sheet(true).inGroup(group))
                .withMessageStartingWith("Group must be the id of a target group");
    }

    @ParameterizedTest
    @EnumSource(
            value = InstrumentKind.class,
            names = {"SINGLE_QUESTION", "OTHER"})
    void other_instruments_have_no_sheets(InstrumentKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerSheet.builder(kind));
    }

    @Test
    void nothing_can_be_read_from_a_sheet() {
        assertThat(AnswerSheet.class.getConstructors()).isEmpty();
        assertThat(AnswerSheet.class.getFields()).isEmpty();
        assertThat(publicMethods(AnswerSheet.class)).containsExactlyInAnyOrder("toString", "builder");
        assertThat(publicMethods(AnswerSheet.Builder.class))
                .containsExactlyInAnyOrder("answer", "weight", "inGroup", "build");
        assertThat(Sheets.sheet(true).build()).hasToString("an answer sheet");
        assertThat(AnswerSheet.class.getInterfaces()).isEmpty();
    }

    @Test
    void how_a_person_scores_is_nobodys_business() {
        assertThat(Modifier.isPublic(Scale.class.getModifiers())).isFalse();
        assertThat(Modifier.isPublic(Tally.class.getModifiers())).isFalse();
        assertThat(publicMethods(Prevalence.class))
                .containsExactlyInAnyOrder("of", "and", "among", "suppressBelow", "confidence", "collector");
        assertThat(publicMethods(PrevalenceFigures.class))
                .containsExactlyInAnyOrder("overall", "among", "indicators", "unscored", "toString");
    }

    private static List<String> publicMethods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }
}
