package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.AreaCode;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.PartialDate.Season;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanStatus;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.referral.HitPolicy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How each value that is one JSON scalar is written and read, and which other spellings are refused. */
class ScalarsTest {

    private static final PlanJson JSON = PlanJson.withoutConstraints();

    /** A property that holds a value of some type: the JSON around it, and how it is got. */
    private enum Place {
        DATE("\"issued\": %s", plan -> plan.getIssued().orElseThrow()),
        PERIOD(
                "\"period\": {\"duration\": %s}",
                plan -> plan.getPeriod().orElseThrow().getDuration().orElseThrow()),
        SHARE(
                "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"targets\": [{\"type\": \"at-most\", \"share\": %s}]}]",
                plan -> ((AtMost) plan.getGoals().get(0).getTargets().get(0))
                        .getShare()
                        .orElseThrow()),
        NUMBER(
                "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"attendance\": {\"exact\": %s}}]",
                plan -> plan.getEvents()
                        .get(0)
                        .getAttendance()
                        .orElseThrow()
                        .getExact()
                        .orElseThrow()),
        FREE("\"x-a\": %s", plan -> plan.getExtensions().find("x-a").orElseThrow()),
        TIME(
                "\"referral\": {\"contactPoints\": [{\"id\": \"c\", \"name\": \"C\", \"openingHours\": [{\"opens\": %s}]}]}",
                plan -> plan.getReferral()
                        .orElseThrow()
                        .getContactPoints()
                        .get(0)
                        .getOpeningHours()
                        .get(0)
                        .getOpens()
                        .orElseThrow()),
        DAY(
                "\"referral\": {\"contactPoints\": [{\"id\": \"c\", \"name\": \"C\", \"openingHours\": [{\"days\": [%s]}]}]}",
                plan -> plan.getReferral()
                        .orElseThrow()
                        .getContactPoints()
                        .get(0)
                        .getOpeningHours()
                        .get(0)
                        .getDays()
                        .get(0)),
        MONTH(
                "\"evaluations\": [{\"id\": \"e\", \"title\": \"E\", \"frequency\": {\"months\": [%s]}}]",
                plan -> plan.getEvaluations()
                        .get(0)
                        .getFrequency()
                        .orElseThrow()
                        .getMonths()
                        .get(0)),
        STATUS("\"status\": %s", plan -> plan.getStatus().orElseThrow()),
        HIT_POLICY(
                "\"referral\": {\"hitPolicy\": %s}",
                plan -> plan.getReferral().orElseThrow().getHitPolicy().orElseThrow()),
        AGES(
                "\"targetGroups\": [{\"id\": \"b\", \"name\": \"B\", \"ages\": %s}]",
                plan -> plan.getTargetGroups().get(0).getAges().orElseThrow()),
        AREA_CODE(
                "\"areas\": [{\"id\": \"b\", \"name\": \"B\", \"codes\": [%s]}]",
                plan -> plan.getAreas().get(0).getCodes().get(0)),
        PILLAR(
                "\"goals\": [{\"id\": \"g\", \"title\": \"G\", \"pillars\": [%s]}]",
                plan -> plan.getGoals().get(0).getPillars().get(0)),
        LABEL(
                "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": %s}]",
                plan -> plan.getFrameworks().get(0).getName()),
        TEXT("\"summary\": %s", plan -> plan.getSummary().orElseThrow());

        private final String json;
        private final Function<CoalitionPlan, Object> getter;

        Place(String json, Function<CoalitionPlan, Object> getter) {
            this.json = json;
            this.getter = getter;
        }

        Reading read(String literal) {
            return JSON.read(ReadingCases.inPlan(json.replace("%s", literal)));
        }
    }

    /** A value in Java and its one spelling in JSON. */
    private record Spelt(Place place, String literal, Object value) {}

    static Stream<Spelt> spellings() {
        return Stream.of(
                // dates, in six forms, exact and approximate
                new Spelt(Place.DATE, "\"2011\"", PartialDate.ofYear(2011)),
                new Spelt(Place.DATE, "\"2014-09\"", PartialDate.ofMonth(2014, 9)),
                new Spelt(Place.DATE, "\"2020-02-29\"", PartialDate.of(LocalDate.of(2020, 2, 29))),
                new Spelt(Place.DATE, "\"2020-24\"", PartialDate.ofSeason(2020, Season.WINTER)),
                new Spelt(Place.DATE, "\"2023-33\"", PartialDate.ofQuarter(2023, 1)),
                new Spelt(Place.DATE, "\"2020-41\"", PartialDate.ofHalf(2020, 2)),
                new Spelt(Place.DATE, "\"0001~\"", PartialDate.ofYear(1).approximately()),
                new Spelt(
                        Place.DATE,
                        "\"9999-12-31~\"",
                        PartialDate.of(LocalDate.of(9999, 12, 31)).approximately()),
                // durations
                new Spelt(Place.PERIOD, "\"P4Y\"", Period.ofYears(4)),
                new Spelt(Place.PERIOD, "\"P1Y2M3D\"", Period.of(1, 2, 3)),
                new Spelt(Place.PERIOD, "\"P14D\"", Period.ofWeeks(2)),
                new Spelt(Place.PERIOD, "\"P12M\"", Period.ofMonths(12)),
                // shares keep their decimals
                new Spelt(Place.SHARE, "0", Percentage.ofPercent("0")),
                new Spelt(Place.SHARE, "50.7", Percentage.ofPercent("50.7")),
                new Spelt(Place.SHARE, "50.70", Percentage.ofPercent("50.70")),
                new Spelt(Place.SHARE, "100.000000000000", Percentage.ofPercent("100.000000000000")),
                // so do numbers, and their exponents
                new Spelt(Place.NUMBER, "1.50", new BigDecimal("1.50")),
                new Spelt(Place.NUMBER, "1E+3", new BigDecimal("1E+3")),
                new Spelt(Place.NUMBER, "1E-7", new BigDecimal("0.0000001")),
                new Spelt(Place.NUMBER, "0.0", new BigDecimal("0.0")),
                new Spelt(Place.NUMBER, "-5", new BigDecimal(-5)),
                new Spelt(
                        Place.NUMBER,
                        "12345678901234567890.123456789",
                        new BigDecimal("12345678901234567890.123456789")),
                new Spelt(Place.FREE, "1.50", new BigDecimal("1.50")),
                new Spelt(Place.FREE, "1E+3", new BigDecimal("1E+3")),
                new Spelt(Place.FREE, "true", true),
                new Spelt(Place.FREE, "false", false),
                new Spelt(Place.FREE, "\"\"", ""),
                new Spelt(Place.FREE, "\"1.50\"", "1.50"),
                new Spelt(Place.FREE, "[]", List.of()),
                new Spelt(Place.FREE, "{}", Map.of()),
                // times of day
                new Spelt(Place.TIME, "\"09:30\"", LocalTime.of(9, 30)),
                new Spelt(Place.TIME, "\"00:00\"", LocalTime.MIDNIGHT),
                new Spelt(Place.TIME, "\"23:59:30\"", LocalTime.of(23, 59, 30)),
                // days and months
                new Spelt(Place.DAY, "\"sunday\"", DayOfWeek.SUNDAY),
                new Spelt(Place.DAY, "\"friday\"", DayOfWeek.FRIDAY), // with an i, which Turkish writes otherwise
                new Spelt(Place.MONTH, "\"april\"", Month.APRIL),
                new Spelt(Place.MONTH, "\"december\"", Month.DECEMBER),
                // constants of which a document has one
                new Spelt(Place.STATUS, "\"draft\"", PlanStatus.DRAFT),
                new Spelt(Place.STATUS, "\"adopted\"", PlanStatus.ADOPTED),
                new Spelt(Place.STATUS, "\"in-execution\"", PlanStatus.IN_EXECUTION),
                new Spelt(Place.STATUS, "\"evaluated\"", PlanStatus.EVALUATED),
                new Spelt(Place.STATUS, "\"ended\"", PlanStatus.ENDED),
                new Spelt(Place.HIT_POLICY, "\"first\"", HitPolicy.FIRST),
                new Spelt(Place.HIT_POLICY, "\"priority\"", HitPolicy.PRIORITY),
                new Spelt(Place.HIT_POLICY, "\"collect\"", HitPolicy.COLLECT),
                // ages
                new Spelt(Place.AGES, "\"75+\"", AgeRange.ofAtLeast(75)),
                new Spelt(Place.AGES, "\"18-64\"", AgeRange.of(18, 64)),
                // codes
                new Spelt(Place.AREA_CODE, "\"cbs:GM0327\"", AreaCode.ofCbs("GM0327")),
                new Spelt(Place.AREA_CODE, "\"iso-3166:BE-VLG\"", AreaCode.of("iso-3166", "BE-VLG")),
                new Spelt(Place.PILLAR, "\"een/twee\"", PillarRef.of("een", "twee")),
                // names per language, in the order of the tags
                new Spelt(Place.LABEL, "{\"nl\":\"Naam\"}", Label.from(Map.of("nl", "Naam"))),
                new Spelt(
                        Place.LABEL,
                        "{\"en\":\"Name\",\"nl\":\"Naam\",\"pt-BR\":\"\"}",
                        Label.from(Map.of("nl", "Naam", "en", "Name", "pt-BR", ""))),
                // texts: escaped is what has to be, and nothing else
                new Spelt(Place.TEXT, "\"é € 😀 / ' <\u2028\u007f\"", "é € 😀 / ' <\u2028\u007f"),
                new Spelt(Place.TEXT, "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001F\"", "\"\\\b\f\n\r\t\u0000\u001f"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_value_is_read_from_its_spelling_and_written_so_again(Spelt row) {
        CoalitionPlan plan = (CoalitionPlan) row.place.read(row.literal).orThrow();
        assertThat(row.place.getter.apply(plan)).isEqualTo(row.value);
        String minified = Json.parse(JSON.write(plan)).minified().text();
        String lastKey = row.place.json.replaceAll("%s.*", "").replace(" ", "");
        assertThat(JSON.write(plan).replaceAll("\\n *", "").replace("\": ", "\":"))
                .contains(lastKey + row.literal);
        assertThat(JSON.read(minified).orThrow()).isEqualTo(plan);
    }

    /** Another spelling that means the same, and is written in the one way. */
    private record Respelt(Place place, String literal, String written) {}

    static Stream<Respelt> otherSpellings() {
        return Stream.of(
                new Respelt(Place.NUMBER, "1e3", "1E+3"),
                new Respelt(Place.NUMBER, "1E3", "1E+3"),
                new Respelt(Place.NUMBER, "10e-1", "1.0"),
                new Respelt(Place.NUMBER, "-0", "0"),
                new Respelt(Place.SHARE, "5e1", "50"),
                new Respelt(Place.TEXT, "\"\\u00e9\\/\"", "\"é/\""),
                new Respelt(Place.TEXT, "\"\\ud83d\\ude00\"", "\"😀\""),
                new Respelt(Place.LABEL, "{\"nl\":\"N\",\"en\":\"E\"}", "{\"en\":\"E\",\"nl\":\"N\"}"));
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    void json_may_spell_numbers_and_texts_in_other_ways(Respelt row) {
        assertThat(JSON.write(row.place.read(row.literal).orThrow()))
                .isEqualTo(JSON.write(row.place.read(row.written).orThrow()));
    }

    static Stream<List<Object>> refusals() {
        FindingCode spelling = ReadingCodes.MALFORMED_VALUE;
        FindingCode constant = ReadingCodes.UNKNOWN_CONSTANT;
        return Stream.of(
                        refused(
                                Place.DATE,
                                spelling,
                                "",
                                " 2011",
                                "11",
                                "20110",
                                "0000",
                                "2014-9",
                                "2014-13",
                                "2014-00"),
                        refused(Place.DATE, spelling, "2014-09-31", "2019-02-29", "2014-09-1", "2014-20", "2014-25"),
                        refused(
                                Place.DATE,
                                spelling,
                                "2014-42",
                                "2014-09-14T00:00",
                                "~2014",
                                "2014~~",
                                "2014?",
                                "+2014"),
                        refused(Place.DATE, spelling, "14-09-2014", "２０１４", "september 2014", "2014/2016"),
                        refused(Place.PERIOD, spelling, "", "P", "p4y", "P4y", "P2W", "4Y", "PT24H", "P4Y0M", "P-0Y"),
                        refused(Place.PERIOD, spelling, "P99999999999Y", "P04Y", "+P4Y", "P4Y ", "2 jaar"),
                        refused(
                                Place.TIME,
                                spelling,
                                "",
                                "9:30",
                                "09:30:00",
                                "0930",
                                "24:00",
                                "09.30",
                                "09:30Z",
                                "09:60"),
                        refused(Place.TIME, spelling, "9.30 uur", "09:30 ", "09:30:00.000"),
                        refused(Place.AGES, spelling, "", "75 +", "75-", "-75", "64-18", "131", "075+", "75", "18–64"),
                        refused(Place.AREA_CODE, spelling, "", "GM0327", "cbs:", ":GM0327", "cbs:gm0327", "CBS:GM0327"),
                        refused(Place.AREA_CODE, spelling, "cbs: GM0327", "cbs:GM327", "x:a b"),
                        refused(
                                Place.PILLAR,
                                spelling,
                                "",
                                "een",
                                "een/",
                                "/twee",
                                "een/twee/drie",
                                "Een/twee",
                                "een /twee"),
                        refused(Place.STATUS, constant, "", "Draft", "DRAFT", "in_execution", "in execution", "draft "),
                        refused(Place.DAY, constant, "", "Monday", "MONDAY", "maandag", "mon", "1", "frıday"),
                        refused(Place.MONTH, constant, "", "January", "januari", "jan", "13", "aprıl"))
                .flatMap(List::stream);
    }

    private static List<List<Object>> refused(Place place, FindingCode code, String... texts) {
        return Stream.of(texts)
                .map(text -> List.<Object>of(place, Json.quoted(text), code))
                .toList();
    }

    static Stream<List<Object>> refusedNumbers() {
        return Stream.of(
                List.of(Place.SHARE, "-1", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.SHARE, "100.1", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.SHARE, "140", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.SHARE, "0.0000000000001", ReadingCodes.MALFORMED_VALUE), // a thirteenth decimal
                List.of(Place.SHARE, "1e-999", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.SHARE, "\"50%\"", ReadingCodes.WRONG_TYPE),
                List.of(Place.NUMBER, "\"5\"", ReadingCodes.WRONG_TYPE),
                List.of(Place.NUMBER, "1e1001", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.NUMBER, "1e-1001", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.NUMBER, "1" + "0".repeat(100), ReadingCodes.MALFORMED_VALUE),
                List.of(Place.FREE, "1e1001", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.STATUS, "0", ReadingCodes.WRONG_TYPE),
                List.of(Place.DAY, "1", ReadingCodes.WRONG_TYPE),
                List.of(Place.DATE, "2011", ReadingCodes.WRONG_TYPE),
                List.of(Place.DATE, "[2011, 9]", ReadingCodes.WRONG_TYPE),
                List.of(Place.TIME, "[9, 30]", ReadingCodes.WRONG_TYPE),
                List.of(Place.LABEL, "\"Naam\"", ReadingCodes.WRONG_TYPE),
                List.of(Place.LABEL, "{}", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.LABEL, "{\"\": \"Naam\"}", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.LABEL, "{\"NL\": \"Naam\"}", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.LABEL, "{\"nl_NL\": \"Naam\"}", ReadingCodes.MALFORMED_VALUE),
                List.of(Place.LABEL, "{\"nld\": \"Naam\"}", ReadingCodes.MALFORMED_VALUE));
    }

    @ParameterizedTest
    @MethodSource({"refusals", "refusedNumbers"})
    void any_other_spelling_is_refused(List<Object> row) {
        Reading reading = ((Place) row.get(0)).read((String) row.get(1));
        assertThat(reading.getFindings())
                .extracting(finding -> (Object) finding.getCode())
                .containsExactly(row.get(2));
    }

    @Test
    void a_false_that_is_optional_is_kept_and_one_that_is_not_is_left_out() {
        String rule = "\"referral\": {\"rules\": [{\"id\": \"r\", \"when\": {\"anonymous\": false}}]}";
        String text = JSON.write(JSON.read(ReadingCases.inPlan(rule)).orThrow());
        String evaluation =
                "\"evaluations\": [{\"id\": \"e\", \"title\": \"E\", \"frequency\": {\"continuous\": false}}]";
        assertThat(JSON.write(JSON.read(ReadingCases.inPlan(evaluation)).orThrow()))
                .doesNotContain("continuous");
        assertThat(text).contains("\"anonymous\": false");
    }

    @Test
    void every_constant_has_a_name_of_its_own_in_lower_case() {
        Set<Class<?>> enums = new LinkedHashSet<>();
        Shape.all().stream()
                .flatMap(shape -> shape.getProperties().stream())
                .map(Property::getElementType)
                .filter(Class::isEnum)
                .forEach(enums::add);
        assertThat(enums)
                .hasSizeGreaterThan(50)
                .contains(Month.class, DayOfWeek.class)
                .allSatisfy(type -> {
                    Map<String, Object> constants = Scalars.constants(type);
                    assertThat(constants).hasSize(type.getEnumConstants().length);
                    assertThat(constants.keySet())
                            .allSatisfy(name -> assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*"));
                });
    }

    @Test
    void alternatives_of_a_choice_mean_the_same_by_the_same_name() {
        // values are read before it is known which alternative they belong to
        Shape.all().stream()
                .flatMap(shape -> shape.getProperties().stream())
                .map(Property::getElementType)
                .distinct()
                .map(Shape::choices)
                .filter(choices -> choices.size() > 1)
                .forEach(ScalarsTest::assertSameMeaning);
        assertSameMeaning(Shape.choices(io.github.samenplan.plan.PlanDocument.class));
    }

    private static void assertSameMeaning(List<Shape> choices) {
        choices.stream()
                .flatMap(one -> one.getProperties().stream())
                .forEach(property -> assertThat(
                                choices.stream().flatMap(other -> other.find(property.getName()).stream()))
                        .as("'%s' among %s", property, choices)
                        .allSatisfy(other -> {
                            assertThat(other.getElementType()).isEqualTo(property.getElementType());
                            assertThat(other.getCardinality() == Property.Cardinality.MANY)
                                    .isEqualTo(property.getCardinality() == Property.Cardinality.MANY);
                        }));
    }
}
