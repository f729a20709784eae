package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.AtMost;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What values of the model are called in a sentence. */
class ValueWordsTest {

    static Stream<Arguments> values() {
        return Stream.of(
                // A number has a comma in Dutch
                Arguments.of(Percentage.ofPercent("50.7"), "50,7 %", "50.7 %"),
                Arguments.of(new BigDecimal("-0.5"), "-0,5", "-0.5"),
                Arguments.of(new BigDecimal("1e2000000000"), "1E+2000000000", "1E+2000000000"),
                // Each precision of a date
                Arguments.of(PartialDate.parse("2014"), "2014", "2014"),
                Arguments.of(PartialDate.parse("2020-41"), "tweede helft van 2020", "second half of 2020"),
                Arguments.of(PartialDate.parse("2023-33"), "1e kwartaal van 2023", "quarter 1 of 2023"),
                Arguments.of(PartialDate.parse("2019-21"), "voorjaar 2019", "spring 2019"),
                Arguments.of(PartialDate.parse("2014-09"), "september 2014", "September 2014"),
                Arguments.of(PartialDate.parse("2026-03-01~"), "ongeveer 1 maart 2026", "about 1 March 2026"),
                Arguments.of(Period.of(1, 0, 14), "1 jaar, 14 dagen", "1 year, 14 days"),
                // A part says what matters of it
                Arguments.of(
                        Quantity.builder().about(BigDecimal.TEN).unit("keer").build(),
                        "ongeveer 10 keer",
                        "about 10 keer"),
                Arguments.of(
                        AtMost.builder().share(Percentage.ofPercent("45")).build(), "hoogstens 45 %", "at most 45 %"),
                Arguments.of(List.of("a\nb", true), "'a b', ja", "'a b', yes"),
                Arguments.of(List.of(), "niets", "nothing"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_said_in_both_languages(Object value, String dutch, String english) {
        assertThat(ValueWords.of(value)).isEqualTo(Words.of(dutch, english));
    }
}
