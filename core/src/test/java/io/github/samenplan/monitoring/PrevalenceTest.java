package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From answer sheets to measurements, by hand and with the limits that R gives. */
class PrevalenceTest {

    private static final PartialDate YEAR = PartialDate.ofYear(2024);

    @Test
    void the_share_of_all_and_its_uncertainty() {
        PrevalenceFigures figures = Stream.concat(
                        sheets(15, 25), Stream.of(Sheets.unscored().build()))
                .collect(Prevalence.of(indicator(), YEAR).collector());

        // 15 of 40; R: prop.test(15, 40, correct = FALSE) gives 0.2422 to 0.5297, sqrt(.375 * .625 / 40) is 0.07655
        assertThat(figures.overall())
                .isEqualTo(Measurement.builder()
                        .id("eenzaam-2024")
                        .period(YEAR)
                        .share(Percentage.ofPercent("37.5"))
                        .uncertainty(Uncertainty.builder()
                                .sampleSize(Quantity.builder()
                                        .exact(Sheets.number("40"))
                                        .build())
                                .standardError(Sheets.number("7.655"))
                                .lower(Sheets.number("24.2"))
                                .upper(Sheets.number("53.0"))
                                .confidence(Percentage.ofPercent("95"))
                                .designEffect(Sheets.number("1.000"))
                                .build())
                        .build());
        assertThat(figures.unscored()).isEqualTo(1);
    }

    @Test
    void weights_move_the_share_and_widen_the_interval() {
        // 0.5 for 12 lonely and 40 others, 2 for 30 and 8; the third weighted row of prevalence.csv
        Measurement measured = Stream.of(
                        weighted(sheets(true), 12, "0.5"),
                        weighted(sheets(false), 40, "0.5"),
                        weighted(sheets(true), 30, "2"),
                        weighted(sheets(false), 8, "2"))
                .flatMap(stratum -> stratum)
                .collect(Prevalence.of(indicator(), YEAR).collector())
                .overall();

        assertThat(measured.getShare()).contains(Percentage.ofPercent("64.7"));
        Uncertainty uncertainty = measured.getUncertainty().orElseThrow();
        assertThat(uncertainty.getSampleSize().orElseThrow().getExact()).contains(Sheets.number("90"));
        assertThat(uncertainty.getDesignEffect()).contains(Sheets.number("1.427"));
        assertThat(uncertainty.getStandardError()).contains(Sheets.number("6.018"));
        assertThat(uncertainty.getLower()).contains(Sheets.number("52.4"));
        assertThat(uncertainty.getUpper()).contains(Sheets.number("75.3"));
    }

    @Test
    void another_level_of_the_interval() {
        // R: prop.test(507, 1000, conf.level = 0.99, correct = FALSE)
        Uncertainty uncertainty = sheets(507, 493)
                .collect(Prevalence.of(indicator(), YEAR)
                        .confidence(Percentage.ofPercent("99"))
                        .collector())
                .overall()
                .getUncertainty()
                .orElseThrow();

        assertThat(uncertainty.getLower()).contains(Sheets.number("46.6"));
        assertThat(uncertainty.getUpper()).contains(Sheets.number("54.8"));
        assertThat(uncertainty.getConfidence()).contains(Percentage.ofPercent("99"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # of 20 sheets each with score 0, 4 (two emotional and two social items), and 6
            # counted severities, share
            SOMEWHAT STRONG, 66.7
            STRONG,          33.3
            SOMEWHAT,        33.3
            # none named: all but NOT
            '',              66.7
            """)
    void the_indicator_says_which_degrees_count(String severities, String share) {
        IndicatorBuilder indicator = indicator().toBuilder().severities(List.of());
        Stream.of(severities.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> indicator.addSeverity(LonelinessSeverity.valueOf(name)));

        assertThat(Stream.of("NYYYNN", "YNNYYN", "YNNNYY")
                        .flatMap(answers -> Collections.nCopies(20, answers).stream())
                        .map(answers -> Sheets.filledIn(InstrumentKind.DE_JONG_GIERVELD_6, answers)
                                .build())
                        .collect(Prevalence.of(indicator.build(), YEAR).collector())
                        .overall()
                        .getShare())
                .contains(Percentage.ofPercent(share));
    }

    @Test
    void a_subscale_with_the_cut_off_of_its_series() {
        // Emotional loneliness from two of the six items on: 2 counts, 1 does not
        Indicator emotional = indicator().toBuilder()
                .construct(Construct.EMOTIONAL_LONELINESS)
                .instrument(Instrument.builder()
                        .kind(InstrumentKind.DE_JONG_GIERVELD_11)
                        .addCutOff(CutOff.builder()
                                .severity(LonelinessSeverity.MODERATE)
                                .lowest(Sheets.number("2"))
                                .build())
                        .build())
                .severities(List.of())
                .build();

        assertThat(Stream.of("YYYYNNYYNNY", "YYNYNNYYNNY", "YNNYNNYYNNY", "Y.YYYYYYNNY")
                        .flatMap(answers -> Collections.nCopies(20, answers).stream())
                        .map(answers -> Sheets.filledIn(InstrumentKind.DE_JONG_GIERVELD_11, answers)
                                .build())
                        .collect(Prevalence.of(emotional, YEAR).collector())
                        .overall()
                        .getShare())
                .contains(Percentage.ofPercent("33.3")); // those with an emotional item missing have no score
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ten on either side, or nothing
            # lonely, others, given
            10,  10, true
             9,  90, false
            90,   9, false
             0, 100, false
             1,   0, false
             0,   0, false
            """)
    void no_figure_on_few_people(int lonely, int others, boolean given) {
        Measurement measured = sheets(lonely, others)
                .collect(Prevalence.of(indicator(), YEAR).collector())
                .overall();

        assertThat(measured.getShare().isPresent()).isEqualTo(given);
        assertThat(measured.getUncertainty().isPresent()).isEqualTo(given);
        assertThat(measured.getMissing().filter(MissingValue.SUPPRESSED::equals).isPresent())
                .isEqualTo(!given);
    }

    @Test
    void a_second_group_is_hidden_where_the_first_could_be_found_by_subtraction() {
        // The north is too small; of the whole, the south and the west, one more has to go: the last named
        List<AnswerSheet> town = new ArrayList<>();
        town.addAll(in("noord", 3, 5));
        town.addAll(in("zuid", 30, 40));
        town.addAll(in("west", 25, 45));

        assertThat(given(town, "noord", "zuid", "west")).containsExactly(true, false, true, false);
        assertThat(given(town, "west", "zuid", "noord")).containsExactly(true, true, false, false);
    }

    @Test
    void two_groups_that_differ_by_one_person_are_not_both_given() {
        List<AnswerSheet> town = new ArrayList<>(in("65-plus", 40, 60));
        town.add(Sheets.sheet(true).build());

        // 41 of 101 beside 40 of 100 would give away the one who is younger
        assertThat(given(town, "65-plus")).containsExactly(true, false);
    }

    @Test
    void a_group_inside_a_group_counts_too() {
        List<AnswerSheet> town = new ArrayList<>(sheets(50, 50).toList());
        for (int i = 0; i < 60; i++) {
            AnswerSheet.Builder sheet = Sheets.sheet(i % 2 == 0).inGroup("wijk-1");
            town.add((i < 50 ? sheet.inGroup("buurt-11") : sheet.inGroup("buurt-12")).build());
        }

        assertThat(given(town, "wijk-1", "buurt-11", "buurt-12")).containsExactly(true, true, false, false);
        assertThat(given(town, "buurt-11", "wijk-1", "buurt-12")).containsExactly(true, true, false, false);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # strongly lonely, somewhat, and not; whether the shares of lonely and of strongly lonely are given
            30, 30, 40, true, true
            # the few between the two would be known by subtraction
            30,  5, 40, true, false
            # too few are strongly lonely
            5,  30, 40, true, false
            # nobody is in between, so the second share tells nothing that the first did not
            30,  0, 40, true, true
            5,   4, 40, false, false
            """)
    void two_degrees_on_one_score_guard_the_number_in_between(
            int strong, int somewhat, int not, boolean lonely, boolean strongly) {
        PrevalenceFigures figures = Stream.of(
                        Collections.nCopies(strong, "YNNNYY"),
                        Collections.nCopies(somewhat, "YNNYYN"),
                        Collections.nCopies(not, "NYYYNN"))
                .flatMap(List::stream)
                .map(answers -> Sheets.filledIn(InstrumentKind.DE_JONG_GIERVELD_6, answers)
                        .build())
                .collect(Prevalence.of(indicator(), YEAR).and(strongly()).collector());

        assertThat(figures.indicators()).extracting(Indicator::getId).containsExactly("eenzaam", "sterk-eenzaam");
        assertThat(figures.indicators())
                .extracting(indicator ->
                        indicator.getMeasurements().get(0).getShare().isPresent())
                .containsExactly(lonely, strongly);
    }

    @Test
    void each_indicator_has_its_own_figure_in_each_group() {
        List<AnswerSheet> town = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            // Of the first hundred 20 strongly and 30 somewhat lonely, of the second 40 and 10
            String answers = i % 100 < (i < 100 ? 20 : 40) ? "YNNNYY" : i % 100 < 50 ? "YNNYYN" : "NYYYNN";
            town.add(Sheets.filledIn(InstrumentKind.DE_JONG_GIERVELD_6, answers)
                    .inGroup(i < 100 ? "jongeren" : "ouderen")
                    .build());
        }
        PrevalenceFigures figures = town.stream()
                .collect(Prevalence.of(indicator(), YEAR)
                        .and(strongly())
                        .among("jongeren", "ouderen")
                        .collector());

        assertThat(figures.indicators().stream()
                        .map(indicator -> indicator.getMeasurements().get(0))
                        .map(measured ->
                                measured.getId() + " " + measured.getShare().orElseThrow()))
                .isEqualTo(List.of(
                        "eenzaam-2024 50.0",
                        "eenzaam-jongeren-2024 50.0",
                        "eenzaam-ouderen-2024 50.0",
                        "sterk-eenzaam-2024 30.0",
                        "sterk-eenzaam-jongeren-2024 20.0",
                        "sterk-eenzaam-ouderen-2024 40.0"));
    }

    @Test
    void a_further_indicator_is_about_the_same_score() {
        Prevalence prevalence = Prevalence.of(indicator(), YEAR);

        assertThatIllegalArgumentException().isThrownBy(() -> prevalence.and(indicator()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prevalence.and(strongly().toBuilder()
                        .construct(Construct.EMOTIONAL_LONELINESS)
                        .instrument(Instruments.DE_JONG_GIERVELD_6.toBuilder()
                                .cutOffs(List.of(CutOff.builder()
                                        .severity(LonelinessSeverity.STRONG)
                                        .lowest(Sheets.number("2"))
                                        .build()))
                                .build())
                        .build()))
                .withMessageStartingWith("Further indicator must be about the same score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prevalence.and(strongly().toBuilder()
                        .severities(List.of())
                        .instrument(Instruments.DE_JONG_GIERVELD_11)
                        .build()))
                .withMessageStartingWith("Further indicator must be about the same score");
    }

    @Test
    void each_group_becomes_an_indicator_of_its_own() {
        Indicator indicator = indicator().toBuilder()
                .addMeasurement(Measurement.builder().id("nul").build())
                .baselineId("nul")
                .build();
        List<AnswerSheet> town = new ArrayList<>(in("ouderen", 20, 20));
        town.addAll(sheets(20, 30).toList());

        PrevalenceFigures figures = town.stream()
                .collect(Prevalence.of(indicator, YEAR).among("ouderen").collector());
        List<Indicator> indicators = figures.indicators();

        assertThat(indicators).hasSize(2);
        assertThat(indicators.get(0))
                .isEqualTo(
                        indicator.toBuilder().addMeasurement(figures.overall()).build());
        assertThat(indicators.get(1))
                .isEqualTo(indicator().toBuilder()
                        .id("eenzaam-ouderen")
                        .targetGroupId("ouderen")
                        .addMeasurement(figures.among("ouderen"))
                        .build());
        assertThat(figures.among("ouderen").getId()).isEqualTo("eenzaam-ouderen-2024");
        assertThat(figures.among("ouderen").getShare()).contains(Percentage.ofPercent("50.0"));
        assertThat(figures).hasToString("figures on all and on 1 groups");
    }

    @Test
    void what_was_not_asked_for_is_refused() {
        Prevalence prevalence = Prevalence.of(indicator(), YEAR).among("ouderen");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> in("jongeren", 1, 1).stream().collect(prevalence.collector()))
                .withMessage("Groups of an answer sheet must be among those that were named - but was: jongeren");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stream.of(
                                Sheets.filledIn(InstrumentKind.UCLA_3, "HHH").build())
                        .collect(prevalence.collector()))
                .withMessage("Answer sheet must be one of the scale of the indicator - but was: UCLA_3");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Stream.<AnswerSheet>of().collect(prevalence.collector()).among("jongeren"))
                .withMessage("Target group must be one that the figures were asked for - but was: jongeren");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prevalence.among("ouderen"))
                .withMessage("Target group must be named once - but was: [ouderen, ouderen]");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 1, 0, -10})
    void the_threshold_cannot_be_taken_away(int fewest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prevalence.of(indicator(), YEAR).suppressBelow(fewest))
                .withMessage("Fewest people must be at least 5 - but was: " + fewest);
    }

    @Test
    void the_threshold_can_be_moved() {
        assertThat(sheets(5, 5)
                        .collect(Prevalence.of(indicator(), YEAR)
                                .suppressBelow(5)
                                .collector())
                        .overall()
                        .getShare())
                .contains(Percentage.ofPercent("50.0"));
        assertThat(sheets(50, 19)
                        .collect(Prevalence.of(indicator(), YEAR)
                                .suppressBelow(20)
                                .collector())
                        .overall()
                        .getMissing())
                .contains(MissingValue.SUPPRESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "0.0", "100.00"})
    void an_interval_is_neither_nothing_nor_all(String level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prevalence.of(indicator(), YEAR).confidence(Percentage.ofPercent(level)));
    }

    @Test
    void an_indicator_that_cannot_be_measured_so_is_refused() {
        IndicatorBuilder indicator = indicator().toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Prevalence.of(Indicator.builder().id("x").name("x").build(), YEAR))
                .withMessageStartingWith("Instrument must be a scale whose scoring is known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prevalence.of(
                        indicator.construct(Construct.SOCIAL_ISOLATION).build(), YEAR))
                .withMessage("Construct must be one that the scale has a score for - but was: SOCIAL_ISOLATION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prevalence.of(
                        indicator().toBuilder()
                                .addSeverity(LonelinessSeverity.VERY_SEVERE)
                                .build(),
                        YEAR))
                .withMessageStartingWith("Indicator must have a cut-off for each degree that it counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prevalence.of(
                        indicator().toBuilder().unit(IndicatorUnit.COUNT).build(), YEAR))
                .withMessage("Indicator must be in per cent - but was: COUNT");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # UCLA-3 goes from 3 to 9
            # lowest, highest, fits
            6, 9,  true
            9, 12, true
            1, 3,  true
            10, ,  false
            0, 2,  false
            """)
    void a_cut_off_that_no_score_can_reach_is_refused(String lowest, String highest, boolean fits) {
        CutOffBuilder cutOff =
                CutOff.builder().severity(LonelinessSeverity.MODERATE).lowest(Sheets.number(lowest));
        if (highest != null) {
            cutOff.highest(Sheets.number(highest));
        }
        Indicator indicator = indicator().toBuilder()
                .severities(List.of())
                .instrument(Instrument.builder()
                        .kind(InstrumentKind.UCLA_3)
                        .addCutOff(cutOff.build())
                        .build())
                .build();

        if (fits) {
            assertThat(Prevalence.of(indicator, YEAR)).isNotNull();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Prevalence.of(indicator, YEAR));
        }
    }

    @Test
    @Tag("deep")
    void a_million_sheets_in_one_pass() {
        String[] groups = IntStream.range(0, 30).mapToObj(i -> "wijk-" + i).toArray(String[]::new);

        PrevalenceFigures figures = IntStream.range(0, 1_000_000)
                .mapToObj(i -> Sheets.sheet(i % 5 < 2)
                        .weight(Sheets.number("0." + (1 + i % 9)))
                        .inGroup(groups[i % 30])
                        .build())
                .collect(Prevalence.of(indicator(), YEAR).among(groups).collector());

        // Each remainder by 5 meets each of the nine weights as often, so the weighted share is the plain one
        assertThat(figures.overall().getShare()).contains(Percentage.ofPercent("40.0"));
        assertThat(figures.indicators()).hasSize(31);
    }

    static Indicator indicator() {
        return Indicator.builder()
                .id("eenzaam")
                .name("Aandeel eenzame inwoners van Voorbeeldstad")
                .construct(Construct.LONELINESS)
                .instrument(Instruments.DE_JONG_GIERVELD_6)
                .addSeverities(LonelinessSeverity.SOMEWHAT, LonelinessSeverity.STRONG)
                .build();
    }

    static Indicator strongly() {
        return indicator().toBuilder()
                .id("sterk-eenzaam")
                .severities(List.of(LonelinessSeverity.STRONG))
                .build();
    }

    private static List<Boolean> given(List<AnswerSheet> town, String... groups) {
        PrevalenceFigures figures = town.stream()
                .collect(Prevalence.of(indicator(), YEAR).among(groups).collector());
        List<Boolean> given = new ArrayList<>();
        given.add(figures.overall().getShare().isPresent());
        for (String group : groups) {
            given.add(figures.among(group).getShare().isPresent());
        }
        return given;
    }

    private static List<AnswerSheet> in(String group, int lonely, int others) {
        return Stream.concat(
                        Stream.generate(() -> Sheets.sheet(true).inGroup(group)).limit(lonely),
                        Stream.generate(() -> Sheets.sheet(false).inGroup(group))
                                .limit(others))
                .map(AnswerSheet.Builder::build)
                .toList();
    }

    private static Stream<AnswerSheet> sheets(int lonely, int others) {
        return Stream.concat(
                sheets(true).limit(lonely).map(AnswerSheet.Builder::build),
                sheets(false).limit(others).map(AnswerSheet.Builder::build));
    }

    private static Stream<AnswerSheet.Builder> sheets(boolean lonely) {
        return Stream.generate(() -> Sheets.sheet(lonely));
    }

    private static Stream<AnswerSheet> weighted(Stream<AnswerSheet.Builder> sheets, int number, String weight) {
        return sheets.limit(number)
                .map(sheet -> sheet.weight(Sheets.number(weight)).build());
    }
}
