package io.github.samenplan.monitoring;

import static io.github.samenplan.monitoring.Given.backTo;
import static io.github.samenplan.monitoring.Given.changeBy;
import static io.github.samenplan.monitoring.Given.count;
import static io.github.samenplan.monitoring.Given.exactly;
import static io.github.samenplan.monitoring.Given.lower;
import static io.github.samenplan.monitoring.Given.milestone;
import static io.github.samenplan.monitoring.Given.noIncrease;
import static io.github.samenplan.monitoring.Given.reached;
import static io.github.samenplan.monitoring.Given.share;
import static io.github.samenplan.monitoring.Given.stable;
import static io.github.samenplan.monitoring.Given.stableWithin;
import static io.github.samenplan.monitoring.Given.trendBroken;
import static io.github.samenplan.monitoring.Given.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verdicts say, to the letter. The numbers are those of two figures with an error of 1: T = change / sqrt(2). */
class SentencesTest {

    private static String dutch(GoalTarget target, IndicatorBuilder indicator) {
        return verdict(target, indicator).sentence(Language.DUTCH);
    }

    private static String english(GoalTarget target, IndicatorBuilder indicator) {
        return verdict(target, indicator).sentence(Language.ENGLISH);
    }

    @Test
    void what_got_worse_by_more_than_chance() {
        IndicatorBuilder rose = share("2020 40 1", "2024 46 1");
        assertThat(dutch(stable(), rose))
                .isEqualTo(
                        "Het cijfer ging van 40 % (2020) naar 46 % (2024): 6,0 procentpunt erbij."
                                + " Die stijging is meer dan toeval (T = 4,24, grens 2,00, p < 0,001). Het doel is niet gehaald.");
        assertThat(english(stable(), rose))
                .endsWith("That increase is more than chance (T = 4.24, limit 2.00, p < 0.001). The goal is not met.");
    }

    @Test
    void what_got_better_by_more_than_chance() {
        assertThat(dutch(stable(), share("2020 46 1", "2024 40 1")))
                .isEqualTo("Het cijfer ging van 46 % (2020) naar 40 % (2024): 6,0 procentpunt eraf."
                        + " Die daling is meer dan toeval (T = -4,24, grens 2,00, p < 0,001). Het doel is gehaald.");
    }

    @Test
    void where_up_is_better_a_decrease_is_what_matters() {
        IndicatorBuilder support = share("2020 40 1", "2024 41 1").desiredDirection(Direction.INCREASE);
        // (1 + 4) / sqrt(2) = 3.54
        assertThat(dutch(backTo("2020").toBuilder().margin(new BigDecimal("4")).build(), support))
                .endsWith("Een daling van 4,0 procentpunt, die ertoe doet, is uitgesloten"
                        + " (T = 3,54, grens 2,00, p < 0,001). Het doel is gehaald.");
        // (1 + 1) / sqrt(2) = 1.41 is not more than 2, and 1 / sqrt(2) = 0.71 neither; R: 2 * pnorm(-0.7071) = 0.48
        assertThat(english(backTo("2020").toBuilder().margin(BigDecimal.ONE).build(), support))
                .endsWith(
                        "That may be chance (T = 0.71, limit 2.00, p = 0.48), yet it is not shown that the figure stayed"
                                + " the same: a decrease of 1.0 percentage points, which would matter, is not excluded."
                                + " Whether the goal is met, nobody can tell.");
    }

    @Test
    void what_may_be_chance_is_not_what_stayed_the_same() {
        assertThat(dutch(stable(), share("2020 40 1", "2024 41 1")))
                .endsWith(
                        "Dat kan toeval zijn (T = 0,71, grens 2,00, p = 0,48), maar dat het cijfer gelijk bleef is niet"
                                + " aangetoond: het plan zegt niet welk verschil ertoe doet."
                                + " Of het doel is gehaald, is niet te zeggen.");
        assertThat(dutch(stableWithin("2"), share("2020 40 1", "2024 41 1")))
                .contains("een stijging van 2,0 procentpunt, die ertoe doet, is niet uitgesloten");
    }

    @Test
    void which_way_a_change_was_wanted() {
        assertThat(dutch(changeBy("5"), share("2020 40 1", "2024 46 1")))
                .contains("Gevraagd is 5,0 procentpunt erbij.");
        assertThat(english(changeBy("-5"), share("2020 40 1", "2024 46 1")))
                .contains("Wanted is 5.0 percentage points less.");
        assertThat(dutch(lower(), share("2020 40 1", "2024 40 1")))
                .startsWith("Het cijfer ging van 40 % (2020) naar 40 % (2024): dat is hetzelfde.");
    }

    /** Three rounds, bent at 2020; from 30 to 40 in four years is 2.5 a year. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # the last round; what is said of it
            # 0.125 a year since, (40.5 - 40) / sqrt(0.18) = 1.18: not sure; the bend -2.375 / (0.3 * sqrt(6) / 4) = -12.93
            2024 40.5 0.3; Tot 2020 steeg het cijfer met 2,5 procentpunt per jaar, daarna steeg het met 0,1 procentpunt per jaar. Die ombuiging is meer dan toeval (T = -12,93, grens 2,00, p < 0,001), maar of het nog stijgt is niet zeker. Of het doel is gehaald, is niet te zeggen.
            2024 40.1 0.3; Tot 2020 steeg het cijfer met 2,5 procentpunt per jaar, daarna bleef het gelijk. Die ombuiging is meer dan toeval (T = -13,47, grens 2,00, p < 0,001), maar of het nog stijgt is niet zeker. Of het doel is gehaald, is niet te zeggen.
            2024 38 0.3;   Tot 2020 steeg het cijfer met 2,5 procentpunt per jaar, daarna daalde het met 0,5 procentpunt per jaar. Die ombuiging is meer dan toeval (T = -16,33, grens 2,00, p < 0,001). Het doel is gehaald.
            2024 50 0.3;   Tot 2020 steeg het cijfer met 2,5 procentpunt per jaar, daarna steeg het met 2,5 procentpunt per jaar. Dat het nog steeds stijgt, is meer dan toeval (T = 23,57, grens 2,00, p < 0,001). Het doel is niet gehaald.
            """)
    void a_bend_and_what_came_after_it(String last, String said) {
        assertThat(dutch(trendBroken(), share("2016 30 0.3", "2020 40 0.3", last)))
                .isEqualTo(said);
    }

    @Test
    void what_is_taken_as_it_is_has_an_outcome_and_no_test() {
        TrendBroken plain =
                trendBroken().toBuilder().test(TestKind.FIGURES_ONLY).build();
        assertThat(dutch(plain, share("2016 30", "2020 40", "2024 38")))
                .isEqualTo(
                        "Tot 2020 steeg het cijfer met 2,5 procentpunt per jaar, daarna daalde het met 0,5 procentpunt"
                                + " per jaar. Het doel is gehaald.");
        assertThat(dutch(stable().toBuilder().test(TestKind.FIGURES_ONLY).build(), share("2020 40", "2024 41")))
                .endsWith("1,0 procentpunt erbij. Het doel is niet gehaald.");
    }

    @Test
    void how_many_there_are() {
        IndicatorBuilder rough = count().addMeasurement(Measurement.builder()
                .id("m")
                .period(PartialDate.parse("2024-06"))
                .number(Quantity.builder()
                        .atLeast(BigDecimal.valueOf(60))
                        .atMost(BigDecimal.valueOf(90))
                        .build())
                .build());
        assertThat(dutch(reached(exactly("80")), rough))
                .isEqualTo("In juni 2024 waren het er minstens 60, hoogstens 90; gevraagd is 80."
                        + " Of het doel is gehaald, is niet te zeggen.");
        assertThat(english(reached(exactly("80")), rough))
                .startsWith("In June 2024 there were at least 60, at most 90;");
    }

    @Test
    void when_a_milestone_was_reached() {
        assertThat(dutch(milestone("2025-02"), share()))
                .isEqualTo("Dit is bereikt in februari 2025, en dat is te laat. Het doel is niet gehaald.");
        assertThat(english(milestone("2025-02"), share()))
                .isEqualTo("This was reached in February 2025, which is too late. The goal is not met.");
        assertThat(english(milestone("2024-02"), share()))
                .isEqualTo("This was reached in February 2024. The goal is met.");
    }

    @Test
    void in_what_figures_differ() {
        IndicatorBuilder ages = share("2020 40 1")
                .addMeasurement(Given.round("2024 41 1")
                        .basis(MeasurementBasis.builder()
                                .ages(AgeRange.parse("18+"))
                                .edition("vragenlijst 2024")
                                .build())
                        .build());
        assertThat(dutch(noIncrease(), ages))
                .isEqualTo(
                        "De cijfers van 2020 en 2024 zijn niet te vergelijken; wat verschilt: de leeftijd (niet vermeld,"
                                + " 18+), de uitgave van de vragen.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024,       2024,                     2024
            2024~,      ongeveer 2024,            about 2024
            2024-40,    de eerste helft van 2024, the first half of 2024
            2024-41,    de tweede helft van 2024, the second half of 2024
            2024-33,    kwartaal 1 van 2024,      quarter 1 of 2024
            2024-34,    kwartaal 2 van 2024,      quarter 2 of 2024
            2024-36,    kwartaal 4 van 2024,      quarter 4 of 2024
            2024-21,    voorjaar 2024,            spring 2024
            2024-22,    zomer 2024,               summer 2024
            2024-23,    najaar 2024,              autumn 2024
            2024-24,    winter 2024,              winter 2024
            2024-01,    januari 2024,             January 2024
            2024-12~,   ongeveer december 2024,   about December 2024
            2024-03-09, 9 maart 2024,             9 March 2024
            """)
    void a_date_in_words(String date, String dutch, String english) {
        assertThat(Shown.date(PartialDate.parse(date)).in(Language.DUTCH)).isEqualTo(dutch);
        assertThat(Shown.date(PartialDate.parse(date)).in(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0.048;    = 0,048
            0.0456;   = 0,046
            0.001;    = 0,001
            0.000999; < 0,001
            1;        = 1,0
            """)
    void a_chance_in_words(double chance, String dutch) {
        assertThat(Shown.chance(chance).in(Language.DUTCH)).isEqualTo(dutch);
    }
}
