package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Source;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.Direction;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.IndicatorUnit;
import io.github.samenplan.monitoring.Instruments;
import io.github.samenplan.monitoring.LonelinessSeverity;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MeasurementMethod;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.CoalitionPlan;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RIVM's table in the shape in which the service sends it, with figures that are made up. */
class RivmFiguresTest {

    private static final Path TABLE = Path.of("../examples/usage/tables/50120NED-fictional.json");
    private static final String METADATA =
            "https://dataderden.cbs.nl/ODataApi/OData/50120NED/$metadata#Cbs.OData.WebAPI.TypedDataSet";
    private static final Area TOWN = area("voorbeeldstad", "Voorbeeldstad", "GM9999");

    @Test
    void a_municipality_becomes_indicators() throws IOException {
        FiguresReading reading = RivmFigures.of(TOWN).read(TABLE);

        assertThat(reading.succeeded()).isTrue();
        assertThat(reading.getFindings())
                .extracting(Finding::toString)
                .containsExactly("50120NED-fictional.json:40:25: /value/36/Leeftijd INFO figures-age-base: "
                        + FigureCodes.AGE_BASE.getSentence());
        // Four topics, by age: 18+, 19+, 18-64, 19-64 and 65+
        assertThat(reading.getIndicators())
                .extracting(Indicator::getId)
                .hasSize(20)
                .startsWith(
                        "eenzaam-19-plus-voorbeeldstad",
                        "eenzaam-18-plus-voorbeeldstad",
                        "eenzaam-19-64-voorbeeldstad",
                        "eenzaam-18-64-voorbeeldstad",
                        "eenzaam-65-plus-voorbeeldstad",
                        "ernstig-eenzaam-19-plus-voorbeeldstad");
        assertThat(indicator(reading, "eenzaam-18-plus-voorbeeldstad"))
                .isEqualTo(Indicator.builder()
                        .id("eenzaam-18-plus-voorbeeldstad")
                        .name("Eenzaam, 18 jaar en ouder, Voorbeeldstad")
                        .construct(Construct.LONELINESS)
                        .instrument(Instruments.DE_JONG_GIERVELD_11)
                        .addSeverities(
                                LonelinessSeverity.MODERATE, LonelinessSeverity.SEVERE, LonelinessSeverity.VERY_SEVERE)
                        .severityWording("Eenzaam")
                        .ages(AgeRange.parse("18+"))
                        .areaId("voorbeeldstad")
                        .seriesId("rivm-50120ned")
                        .method(MeasurementMethod.SMALL_AREA_MODEL)
                        .unit(IndicatorUnit.PERCENT)
                        .desiredDirection(Direction.DECREASE)
                        .addMeasurement(measurement("eenzaam-18-plus-voorbeeldstad", 2020, "46.4", "44.6", "48.3"))
                        .addMeasurement(measurement("eenzaam-18-plus-voorbeeldstad", 2022, "48.7", "46.9", "50.6"))
                        .build());
        assertThat(reading.getSeries().getRounds())
                .extracting(PartialDate::toString)
                .containsExactly("2012", "2016", "2020", "2022");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # indicator, construct, severities, ages, years with a value, first value
            ernstig-eenzaam-18-plus, LONELINESS,           SEVERE VERY_SEVERE, 18+,   2020 2022,           10.9
            emotioneel-eenzaam-19-64, EMOTIONAL_LONELINESS, '',                 19-64, 2012 2016,           27.0
            # social loneliness was not asked in 2012
            sociaal-eenzaam-19-plus, SOCIAL_LONELINESS,    '',                 19+,   2016,                43.3
            # the base of those of 65 and older never moved
            eenzaam-65-plus,         LONELINESS,           MODERATE SEVERE VERY_SEVERE, 65+, 2012 2016 2020 2022, 45.3
            """)
    void each_topic_says_what_it_is(
            String id, Construct construct, String severities, String ages, String years, String first)
            throws IOException {
        Indicator indicator = indicator(RivmFigures.of(TOWN).read(TABLE), id + "-voorbeeldstad");

        assertThat(indicator.getConstruct()).contains(construct);
        assertThat(indicator.getSeverities().stream().map(Enum::name).collect(joining(" ")))
                .isEqualTo(severities);
        assertThat(indicator.getAges()).contains(AgeRange.parse(ages));
        List<Measurement> measured = indicator.getMeasurements().stream()
                .filter(measurement -> measurement.getShare().isPresent())
                .toList();
        assertThat(measured.stream()
                        .map(measurement ->
                                measurement.getPeriod().orElseThrow().toString())
                        .collect(joining(" ")))
                .isEqualTo(years);
        assertThat(measured.get(0).getShare()).contains(Percentage.ofPercent(first));
    }

    @Test
    void where_a_subscale_begins_to_count_is_left_open() throws IOException {
        assertThat(indicator(RivmFigures.of(TOWN).read(TABLE), "sociaal-eenzaam-18-plus-voorbeeldstad")
                        .getInstrument()
                        .orElseThrow()
                        .getCutOffs())
                .isEmpty();
    }

    @Test
    void what_is_null_is_a_measurement_without_a_value() throws IOException {
        Area area = area("buurt", "Buurt in Voorbeeldstad", "BU99990101");
        FiguresReading reading = RivmFigures.of(area).read(TABLE);

        assertThat(indicator(reading, "eenzaam-65-plus-buurt").getMeasurements())
                .extracting(Measurement::getMissing)
                .startsWith(Optional.of(MissingValue.NOT_STATED))
                .hasSize(4);
        assertThat(indicator(reading, "sociaal-eenzaam-65-plus-buurt")
                        .getMeasurements()
                        .get(0)
                        .getMissing())
                .contains(MissingValue.NOT_ASKED);
    }

    @Test
    void several_areas_in_one_pass_and_in_the_order_asked() throws IOException {
        FiguresReading reading =
                RivmFigures.of(area("wijk", "Wijk 1", "WK999901"), TOWN).read(TABLE);

        assertThat(reading.getIndicators()).extracting(Indicator::getAreaId).hasSize(40);
        assertThat(reading.getIndicators().get(0).getAreaId()).contains("wijk");
        assertThat(reading.getIndicators().get(39).getAreaId()).contains("voorbeeldstad");
    }

    @Test
    void all_of_it_fits_in_a_plan() throws IOException {
        FiguresReading reading = RivmFigures.of(TOWN).read(TABLE);
        CoalitionPlan plan = CoalitionPlan.builder()
                .id("samen-in-voorbeeldstad")
                .title("Samen in Voorbeeldstad")
                .language("nl")
                .addArea(TOWN)
                .addOrganisation(reading.getPublisher())
                .addSeries(reading.getSeries())
                .indicators(reading.getIndicators())
                .build();

        try (var validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            PlanJson json = PlanJson.using(validators.getValidator());
            Reading again = json.read(json.write(plan));
            assertThat(again.getFindings()).isEmpty();
            assertThat(again.orThrow()).isEqualTo(plan);
        }
    }

    @Test
    void the_untyped_table_has_its_numbers_in_padded_text() {
        FiguresReading reading = read(table(
                METADATA.replace("Typed", "Untyped"),
                row(
                        "GM9999",
                        "20300",
                        "MW00000",
                        "2022JJ00",
                        "\"Eenzaam_27\":\"    48.7\",\"SociaalEenzaam_30\":\"     .\""),
                row(
                        "GM9999",
                        "20300",
                        "MOG0095",
                        "2022JJ00",
                        "\"Eenzaam_27\":\"    46.9\",\"SociaalEenzaam_30\":\"     .\""),
                row(
                        "GM9999",
                        "20300",
                        "MBG0095",
                        "2022JJ00",
                        "\"Eenzaam_27\":\"    50.6\",\"SociaalEenzaam_30\":\"      \"")));

        assertThat(indicator(reading, "eenzaam-18-plus-voorbeeldstad").getMeasurements())
                .containsExactly(measurement("eenzaam-18-plus-voorbeeldstad", 2022, "48.7", "46.9", "50.6"));
        assertThat(indicator(reading, "sociaal-eenzaam-18-plus-voorbeeldstad")
                        .getMeasurements()
                        .get(0)
                        .getMissing())
                .contains(MissingValue.NOT_STATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eenzaam_24", "Eenzaam_31", "Eenzaam"})
    void the_number_behind_a_topic_may_move(String column) {
        FiguresReading reading = read(all(column, "48.7"));

        assertThat(indicator(reading, "eenzaam-18-plus-voorbeeldstad")
                        .getMeasurements()
                        .get(0)
                        .getSources()
                        .get(0)
                        .getLocator())
                .contains(column + ", GM9999, 2022JJ00");
    }

    @ParameterizedTest
    @CsvSource({"48.7, 48.7", "48.70, 48.70", "49, 49", "0, 0", "100, 100", "48.599999999999994, 48.6"})
    void a_number_keeps_its_decimals_but_for_the_tail_of_a_binary_fraction(String written, String share) {
        assertThat(indicator(read(all("Eenzaam_27", written)), "eenzaam-18-plus-voorbeeldstad")
                        .getMeasurements()
                        .get(0)
                        .getShare())
                .contains(Percentage.ofPercent(share));
    }

    static Stream<Arguments> odd() {
        String value = row("GM9999", "20300", "MW00000", "2022JJ00", "\"Eenzaam_27\":48.7");
        String lower = row("GM9999", "20300", "MOG0095", "2022JJ00", "\"Eenzaam_27\":46.9");
        String upper = row("GM9999", "20300", "MBG0095", "2022JJ00", "\"Eenzaam_27\":50.6");
        return Stream.of(
                // what is odd, the table, the place and the code of the finding, the limits that are left
                odd(
                        "a code of an area",
                        "2:65 /value/0/WijkenEnBuurten figures-unknown-area",
                        "46.9-50.6",
                        row("XX1234", "20300", "MW00000", "2022JJ00", "\"Eenzaam_27\":1"),
                        value,
                        lower,
                        upper),
                odd(
                        "a period",
                        "2:89 /value/0/Perioden figures-unknown-period",
                        "46.9-50.6",
                        row("GM9999", "20300", "MW00000", "2022KW01", "\"Eenzaam_27\":1"),
                        value,
                        lower,
                        upper),
                odd(
                        "an age",
                        "2:20 /value/0/Leeftijd figures-unknown-age",
                        "46.9-50.6",
                        row("GM9999", "99999", "MW00000", "2022JJ00", "\"Eenzaam_27\":1"),
                        value,
                        lower,
                        upper),
                odd(
                        "a margin",
                        "2:37 /value/0/Marges figures-unknown-margin",
                        "46.9-50.6",
                        row("GM9999", "20300", "MXX0095", "2022JJ00", "\"Eenzaam_27\":1"),
                        value,
                        lower,
                        upper),
                odd("a row twice", "5:1 /value/3 figures-row-twice", "46.9-50.6", value, lower, upper, value),
                odd(
                        "a column twice",
                        "2:220 /value/0/Eenzaam_28 figures-column-twice",
                        "46.9-50.6",
                        value.replace("}", ",\"Eenzaam_28\":1}"),
                        lower,
                        upper),
                odd(
                        "no number",
                        "3:113 /value/1/Eenzaam_27 figures-not-a-number",
                        "-50.6",
                        value,
                        lower.replace("46.9", "\"46,9\""),
                        upper),
                odd(
                        "a truth value",
                        "3:113 /value/1/Eenzaam_27 figures-not-a-number",
                        "-50.6",
                        value,
                        lower.replace("46.9", "true"),
                        upper),
                odd(
                        "above a hundred",
                        "4:113 /value/2/Eenzaam_27 figures-out-of-range",
                        "46.9-",
                        value,
                        lower,
                        upper.replace("50.6", "150.6")),
                odd(
                        "below zero",
                        "3:113 /value/1/Eenzaam_27 figures-out-of-range",
                        "-50.6",
                        value,
                        lower.replace("46.9", "-0.1"),
                        upper),
                odd("one limit", "2:113 /value/0/Eenzaam_27 figures-limit-missing", "46.9-", value, lower),
                odd(
                        "limits the wrong way round",
                        "2:113 /value/0/Eenzaam_27 figures-limits-reversed",
                        "",
                        value,
                        lower.replace("46.9", "50.7"),
                        upper),
                odd(
                        "a value outside its limits",
                        "2:113 /value/0/Eenzaam_27 figures-value-outside-limits",
                        "",
                        value.replace("48.7", "46.8"),
                        lower,
                        upper),
                odd(
                        "an object for a number",
                        "3:113 /value/1/Eenzaam_27 wrong-type",
                        null,
                        value,
                        lower.replace("46.9", "{}"),
                        upper),
                odd("a number for a row", "5:1 /value/3 wrong-type", null, value, lower, upper, "7"),
                odd(
                        "a row without an age",
                        "2:1 /value/0 figures-column-missing",
                        null,
                        value.replace("Leeftijd", "Age"),
                        lower,
                        upper),
                odd(
                        "a row without a value for its area",
                        "2:1 /value/0 figures-column-missing",
                        null,
                        value.replace("\"GM9999    \"", "null"),
                        lower,
                        upper));
    }

    private static Arguments odd(String what, String finding, String limits, String... rows) {
        return Arguments.of(what, table(METADATA, rows), finding, limits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void what_is_odd_is_told_at_its_place_and_the_rest_is_read(
            String what, String table, String finding, String limits) {
        FiguresReading reading = read(table);

        assertThat(shown(reading)).containsExactly(finding);
        assertThat(reading.succeeded()).isEqualTo(limits != null);
        if (limits == null) {
            assertThat(reading.getIndicators()).isEmpty();
        } else {
            Measurement measured = indicator(reading, "eenzaam-18-plus-voorbeeldstad")
                    .getMeasurements()
                    .get(0);
            assertThat(measured.getShare()).isPresent();
            assertThat(measured.getUncertainty().map(RivmFiguresTest::limits).orElse(""))
                    .isEqualTo(limits);
        }
    }

    @Test
    void a_limit_without_its_value_is_told() {
        String lower = row("GM9999", "20300", "MOG0095", "2022JJ00", "\"Eenzaam_27\":46.9");
        FiguresReading nothing = read(table(METADATA, lower));
        FiguresReading empty =
                read(table(METADATA, lower, row("GM9999", "20300", "MW00000", "2022JJ00", "\"Eenzaam_27\":null")));

        assertThat(shown(nothing)).containsExactly("2:113 /value/0/Eenzaam_27 figures-limit-without-value");
        assertThat(nothing.getIndicators()).isEmpty();
        assertThat(shown(empty)).containsExactly("2:113 /value/0/Eenzaam_27 figures-limit-without-value");
        assertThat(indicator(empty, "eenzaam-18-plus-voorbeeldstad")
                        .getMeasurements()
                        .get(0)
                        .getMissing())
                .contains(MissingValue.NOT_STATED);
    }

    @Test
    void a_value_that_cannot_be_is_left_out_with_its_limits() {
        FiguresReading reading = read(all("Eenzaam_27", "148.7"));

        assertThat(shown(reading))
                .containsExactly(
                        "2:113 /value/0/Eenzaam_27 figures-out-of-range",
                        "3:113 /value/1/Eenzaam_27 figures-out-of-range",
                        "4:113 /value/2/Eenzaam_27 figures-out-of-range");
        assertThat(reading.getIndicators())
                .extracting(Indicator::getId)
                .isNotEmpty()
                .doesNotContain("eenzaam-18-plus-voorbeeldstad");
    }

    static Stream<Arguments> notThisTable() {
        String rows = all("Eenzaam_27", "48.7");
        return Stream.of(
                // what came, the text, the findings
                Arguments.of(
                        "another table",
                        rows.replace("50120NED", "83674NED"),
                        "1:19 /odata.metadata figures-other-table"),
                Arguments.of(
                        "a number for its name",
                        rows.replace('"' + METADATA + '"', "7"),
                        "1:19 /odata.metadata figures-other-table"),
                Arguments.of("a list", "[]", "1:1  figures-not-a-table"),
                Arguments.of("no rows", "{\"odata.metadata\":\"" + METADATA + "\"}", "1:1  figures-not-a-table"),
                Arguments.of("an object for the rows", "{\"value\":{\"Eenzaam_27\":1}}", "1:1  figures-not-a-table"),
                Arguments.of(
                        "an error of the service",
                        "{\"odata.error\":{\"code\":\"\",\"message\":{\"lang\":\"en-us\",\"value\":\"Too many rows.\"}}}",
                        "1:16 /odata.error figures-service-error"),
                Arguments.of("nothing", "", "1:1  empty-document"),
                Arguments.of("half of it", rows.substring(0, rows.length() - 20), "4:190  malformed-json"),
                Arguments.of("two of it", rows + rows, "5:3  trailing-text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notThisTable")
    void what_is_not_this_table_gives_no_figures(String what, String text, String finding) {
        FiguresReading reading = read(text);

        assertThat(shown(reading)).containsExactly(finding);
        assertThat(reading.succeeded()).isFalse();
        assertThat(reading.getIndicators()).isEmpty();
    }

    @Test
    void a_table_that_does_not_say_which_it_is_is_read_with_a_warning() {
        FiguresReading reading = read(all("Eenzaam_27", "48.7").replace("odata.metadata", "odata.count"));

        assertThat(shown(reading)).containsExactly("1:1  figures-table-not-stated");
        assertThat(reading.getIndicators()).hasSize(4);
    }

    @Test
    void a_page_of_a_longer_table_says_so() {
        String page = all("Eenzaam_27", "48.7");
        FiguresReading reading =
                read(page.substring(0, page.length() - 1) + ",\"odata.nextLink\":\"https://example.org/next\"}");

        assertThat(shown(reading)).containsExactly("5:20 /odata.nextLink figures-continued");
        assertThat(reading.getIndicators()).hasSize(4);
    }

    @Test
    void what_the_table_does_not_have_is_told() throws IOException {
        String topics = all("Eenzaam_27", "48.7").replace(",\"SociaalEenzaam_30\":null", "");
        Area elsewhere = area("elders", "Elders", "GM9998");

        assertThat(shown(read(topics))).containsExactly("1:1  figures-topic-missing");
        FiguresReading reading = RivmFigures.of(elsewhere, TOWN).read(stream(all("Eenzaam_27", "48.7")));
        assertThat(shown(reading)).containsExactly("1:1  figures-area-missing");
        assertThat(reading.getFindings().get(0).message(Language.ENGLISH))
                .isEqualTo("The table has nothing on area GM9998; does the code exist in those years?");
    }

    @Test
    void what_a_whole_table_repeats_is_told_once() {
        String[] rows = IntStream.range(0, 5_000)
                .mapToObj(i -> row("QX" + (1000 + i), "20300", "MW00000", "2022JJ00", "\"Eenzaam_27\":1"))
                .toArray(String[]::new);

        assertThat(shown(read(table(METADATA, rows))))
                .containsExactly("2:65 /value/0/WijkenEnBuurten figures-unknown-area", "1:1  figures-area-missing");
    }

    @Test
    void findings_without_end_are_counted() {
        String[] rows = Collections.nCopies(2_000, row("GM9999", "20300", "MW00000", "2022JJ00", "\"Eenzaam_27\":1"))
                .toArray(String[]::new);
        FiguresReading reading = read(table(METADATA, rows));

        assertThat(reading.getFindings()).hasSize(1_001);
        assertThat(reading.getFindings().get(1_000).message(Language.DUTCH))
                .isEqualTo("Er zijn nog 999 bevindingen, niet getoond.");
        assertThat(reading.getIndicators()).hasSize(4);
    }

    @Test
    void columns_count_code_points_and_a_mark_at_the_start_does_not_count() {
        String table = table(METADATA, row("GM9999", "20300", "MW00000", "2022KW01", "\"Eenzaam_27\":1"))
                .replace("\"ID\":0", "\"ID\":\"\uD83D\uDE42\uD83D\uDE42\"");

        assertThat(shown(read("\uFEFF" + table))).startsWith("2:92 /value/0/Perioden figures-unknown-period");
    }

    @Test
    void bytes_that_are_no_text_are_told() {
        InputStream latin = new ByteArrayInputStream(
                all("Eenzaam_27", "48.7").replace("ID", "ID\u00e9").getBytes(ISO_8859_1));

        assertThat(shown(read(latin))).hasSize(1).allMatch(finding -> finding.endsWith("malformed-encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep", "long"})
    void a_table_without_measure_is_told(String sort) {
        String text = sort.equals("deep")
                ? "{\"x\":" + "[".repeat(10_000)
                : all("Eenzaam_27", "\"" + "9".repeat(1_000_000) + "\"");

        assertThat(shown(read(text))).hasSize(1).allMatch(finding -> finding.endsWith("limit-passed"));
    }

    @Test
    void bytes_that_cannot_be_read_are_the_callers_business() {
        InputStream broken = new SequenceInputStream(stream("{\"value\":["), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        });

        assertThatIOException()
                .isThrownBy(() -> RivmFigures.of(TOWN).read(broken))
                .withMessage("the line went dead");
    }

    @Test
    void an_area_needs_one_code_of_its_own() {
        Area none = Area.builder().id("x").name("X").build();
        Area region = area("ggd", "GGD", "GG2514");

        assertThatIllegalArgumentException().isThrownBy(() -> RivmFigures.of(none));
        assertThatIllegalArgumentException().isThrownBy(() -> RivmFigures.of(region));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RivmFigures.of(TOWN, area("nog-eens", "Nog eens", "GM9999")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RivmFigures.of(
                        TOWN.toBuilder().addCode(AreaCode.ofCbs("GM9998")).build()));
    }

    @Test
    void every_code_speaks_both_languages_and_has_its_own_id() {
        assertThat(FigureCodes.all())
                .hasSize(22)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(ReadingCodes.all())
                .allSatisfy(code -> {
                    assertThat(code.getId()).startsWith("figures-");
                    assertThat(code.getSentence().in(Language.DUTCH))
                            .endsWith(code.getSentence().in(Language.ENGLISH).endsWith("?") ? "?" : ".");
                    assertThat(code.getSentence().in(Language.DUTCH))
                            .isNotEqualTo(code.getSentence().in(Language.ENGLISH));
                });
    }

    @Test
    void every_code_is_shown_by_a_test_here() throws IOException {
        String tests = Files.readString(Path.of("src/test/java/io/github/samenplan/jackson/RivmFiguresTest.java"));

        assertThat(FigureCodes.all())
                .filteredOn(code -> code != FigureCodes.MORE && code != FigureCodes.AGE_BASE)
                .extracting(FindingCode::getId)
                .allMatch(id -> tests.contains(" " + id + "\""));
    }

    private static FiguresReading read(String text) {
        return read(stream(text));
    }

    private static FiguresReading read(InputStream bytes) {
        try {
            return RivmFigures.of(TOWN).read(bytes);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> shown(FiguresReading reading) {
        return reading.getFindings().stream()
                .map(finding -> finding.getLocation().getLine().orElseThrow()
                        + ":"
                        + finding.getLocation().getColumn().orElseThrow()
                        + " "
                        + finding.getLocation().getPointer()
                        + " "
                        + finding.getCode())
                .toList();
    }

    private static String limits(Uncertainty uncertainty) {
        return uncertainty.getLower().map(BigDecimal::toString).orElse("")
                + "-"
                + uncertainty.getUpper().map(BigDecimal::toString).orElse("");
    }

    private static Indicator indicator(FiguresReading reading, String id) {
        return reading.getIndicators().stream()
                .filter(indicator -> indicator.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading + ": " + reading.getFindings()));
    }

    private static Measurement measurement(String indicator, int year, String share, String lower, String upper) {
        return Measurement.builder()
                .id(indicator + "-" + year)
                .period(PartialDate.ofYear(year))
                .share(Percentage.ofPercent(share))
                .uncertainty(Uncertainty.builder()
                        .lower(new BigDecimal(lower))
                        .upper(new BigDecimal(upper))
                        .confidence(Percentage.ofPercent("95"))
                        .build())
                .addSource(Source.builder()
                        .organisationId("rivm")
                        .url("https://dataderden.cbs.nl/ODataApi/OData/50120NED")
                        .locator("Eenzaam_27, GM9999, " + year + "JJ00")
                        .build())
                .build();
    }

    private static Area area(String id, String name, String code) {
        return Area.builder().id(id).name(name).addCode(AreaCode.ofCbs(code)).build();
    }

    /** A table with the value and both limits of one column, all the same. */
    private static String all(String column, String number) {
        return table(
                METADATA,
                Stream.of("MW00000", "MOG0095", "MBG0095")
                        .map(margin -> row("GM9999", "20300", margin, "2022JJ00", "\"" + column + "\":" + number))
                        .toArray(String[]::new));
    }

    /** A table with each row on a line of its own, the first on line 2; it has all topics, though most are null. */
    private static String table(String metadata, String... rows) {
        return "{\"odata.metadata\":\"" + metadata + "\",\"value\":[\n" + String.join(",\n", rows) + "\n]}";
    }

    private static String row(String area, String age, String margin, String period, String topics) {
        String others = Stream.of(
                        "Eenzaam_27", "ErnstigZeerErnstigEenzaam_28", "EmotioneelEenzaam_29", "SociaalEenzaam_30")
                .filter(topic -> !topics.contains(topic.replaceAll("_.*", "")))
                .map(topic -> ",\"" + topic + "\":null")
                .collect(joining());
        return "{\"ID\":0,\"Leeftijd\":\"" + age + "\",\"Marges\":\"" + margin + "\",\"WijkenEnBuurten\":\""
                + (area + "          ").substring(0, 10) + "\",\"Perioden\":\"" + period + "\"," + topics + others
                + "}";
    }
}
