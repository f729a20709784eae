package io.github.samenplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.monitoring.AtLeast;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.BackToLevelOf;
import io.github.samenplan.monitoring.CutOff;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.LonelinessSeverity;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MeasurementBuilder;
import io.github.samenplan.monitoring.MeasurementKind;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.StabiliseOrDecrease;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.referral.OpeningHours;
import io.github.samenplan.referral.ReferralRoute;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is impossible: it can't be constructed, and the refusal names what and why. */
class ConstructionTest {

    /** Types that require no single property, and yet something: their check says so itself. */
    private static final Set<String> NEVER_EMPTY = Set.of("Quantity", "AtMost", "AtLeast");

    private static final Map<Shape, Object> FULLEST = new ConcurrentHashMap<>();

    /** Stands for null in a list. */
    private static final Object NULL = new Object();

    static Stream<Shape> shapes() {
        return Shape.all().stream();
    }

    // ---- What is required

    @ParameterizedTest
    @MethodSource("shapes")
    void every_missing_property_is_named_at_once(Shape shape) {
        List<String> required = shape.getProperties().stream()
                .filter(property -> property.getCardinality() == Cardinality.REQUIRED)
                .map(Property::getName)
                .toList();
        ThrowingCallable emptyHanded = () -> shape.build(Map.of());
        if (!required.isEmpty()) {
            assertThatIllegalStateException()
                    .isThrownBy(emptyHanded)
                    .withMessageContaining(shape.getType().getSimpleName())
                    .satisfies(refusal ->
                            assertThat(named(refusal.getMessage())).containsExactlyInAnyOrderElementsOf(required));
        } else if (NEVER_EMPTY.contains(shape.toString())) {
            assertThatExceptionOfType(ImpossibleValueException.class).isThrownBy(emptyHanded);
        } else {
            Object part = shape.build(Map.of());
            assertThat(shape.values(part)).as("what an empty %s states", shape).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void little_is_required_so_that_any_plan_can_be_read(Shape shape) {
        assertThat(shape.getProperties())
                .filteredOn(property -> property.getCardinality() == Cardinality.REQUIRED)
                .as("required properties of %s: a plan that does not state them cannot even be read", shape)
                .hasSizeLessThanOrEqualTo(3);
    }

    // ---- Null is never a value

    @ParameterizedTest
    @MethodSource("shapes")
    void a_builder_refuses_null_everywhere(Shape shape) throws IllegalAccessException {
        for (Method method : builder(shape).getClass().getMethods()) {
            if (method.getDeclaringClass() == Object.class || method.getParameterCount() != 1) {
                continue;
            }
            Class<?> parameter = method.getParameterTypes()[0];
            for (Object argument : parameter.isPrimitive() ? List.of() : nulls(parameter)) {
                assertThatExceptionOfType(InvocationTargetException.class)
                        .as("%s.%s(%s)", shape, method.getName(), argument)
                        .isThrownBy(() -> method.invoke(builder(shape), argument == NULL ? null : argument))
                        .withCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    private static List<Object> nulls(Class<?> parameter) {
        List<String> listWithNull = new ArrayList<>();
        listWithNull.add(null);
        return parameter == Iterable.class ? List.of(NULL, listWithNull) : List.of(NULL);
    }

    @Test
    void a_null_among_several_is_refused_too() {
        assertThatNullPointerException().isThrownBy(() -> Goal.builder().addIndicatorIds("a", null, "b"));
    }

    // ---- Nothing can be changed afterwards

    @ParameterizedTest
    @MethodSource("shapes")
    void a_list_given_to_a_builder_and_changed_later_changes_nothing(Shape shape) {
        Object sample = fullest(shape);
        Map<Property, Object> values = shape.values(sample);
        for (Property property : shape.getProperties()) {
            if (values.get(property) instanceof List<?> stated) {
                List<Object> given = new ArrayList<>(stated);
                Map<Property, Object> mutable = new HashMap<>(values);
                mutable.put(property, given);
                Object part = shape.build(mutable);
                given.clear();
                assertThat(part).as("%s.%s", shape, property).isEqualTo(sample);
                List<?> stored = (List<?>) shape.values(part).get(property);
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .as("%s.%s", shape, property)
                        .isThrownBy(stored::clear);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_changed_copy_leaves_the_original_as_it_was(Shape shape) throws ReflectiveOperationException {
        Object sample = fullest(shape);
        Map<Property, Object> before = Map.copyOf(shape.values(sample));
        Object builder = shape.getType().getMethod("toBuilder").invoke(sample);
        Object copy = builder.getClass().getMethod("build").invoke(builder);
        assertThat(copy).isEqualTo(sample).isNotSameAs(sample);
        if (shape.find("extensions").isPresent()) {
            builder.getClass()
                    .getMethod("extensions", Extensions.class)
                    .invoke(builder, Extensions.of("x-gewijzigd", true));
            assertThat(builder.getClass().getMethod("build").invoke(builder)).isNotEqualTo(sample);
        }
        assertThat(shape.values(sample)).isEqualTo(before);
    }

    // ---- Quantity

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # exact, about, at least, at most, what is wrong
            16,      -,     -,        -,       -
            -,       300,   -,        -,       -
            -,       -,     5,        -,       -
            -,       -,     -,        5,       -
            -,       -,     5,        7,       -
            -,       -,     5,        5.0,     -
            -5,      -,     -,        -,       -
            -,       -,     -,        -,       Quantity must be stated in one way
            16,      16,    -,        -,       Quantity must be stated in one way
            16,      -,     5,        -,       Quantity must be stated in one way
            -,       16,    -,        5,       Quantity must be stated in one way
            16,      16,    5,        7,       Quantity must be stated in one way
            -,       -,     5.001,    5,       Range must not end below its start
            -,       -,     1,        -1,      Range must not end below its start
            """)
    void a_quantity_is_stated_in_one_way(
            BigDecimal exact, BigDecimal about, BigDecimal atLeast, BigDecimal atMost, String wrong) {
        check(
                wrong,
                () -> Quantity.builder()
                        .exact(Optional.ofNullable(exact))
                        .about(Optional.ofNullable(about))
                        .atLeast(Optional.ofNullable(atLeast))
                        .atMost(Optional.ofNullable(atMost))
                        .build());
    }

    // ---- TimeSpan

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # begin,    end,        duration, what is wrong
            -,          -,          -,        -
            2021,       -,          -,        -
            -,          2021,       -,        -
            2021,       2021,       -,        -
            2021-12-31, 2021,       -,        -
            2021,       2021-01-01, -,        -
            2021,       2020-24,    -,        -
            2021,       2020~,      -,        -
            2021,       2020,       -,        Time span must not end before it begins
            2021-02,    2021-01,    -,        Time span must not end before it begins
            2021-01-02, 2021-01-01, -,        Time span must not end before it begins
            -,          -,          P2Y,      -
            -,          -,          P1D,      -
            2021,       2022,       P6M,      -
            -,          -,          P0D,      Duration must be longer than nothing
            -,          -,          P-1D,     Duration must be longer than nothing
            -,          -,          P1Y-1D,   Duration must be longer than nothing
            """)
    void a_time_span_does_not_certainly_end_before_it_begins(String begin, String end, Period duration, String wrong) {
        check(
                wrong,
                () -> TimeSpan.builder()
                        .begin(Optional.ofNullable(begin).map(PartialDate::parse))
                        .end(Optional.ofNullable(end).map(PartialDate::parse))
                        .duration(Optional.ofNullable(duration))
                        .build());
    }

    @Test
    void a_time_span_certainly_ended_before_what_comes_after_its_end() {
        TimeSpan span = TimeSpan.builder().end(PartialDate.parse("2018")).build();
        assertThat(span.certainlyEndedBefore(PartialDate.parse("2019-01-01"))).isTrue();
        assertThat(span.certainlyEndedBefore(PartialDate.parse("2018-12-31"))).isFalse();
        assertThat(TimeSpan.builder().build().certainlyEndedBefore(PartialDate.parse("9999")))
                .isFalse();
    }

    // ---- Frequency

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # every, continuous, what is wrong
            -,       false,      -
            P1Y,     false,      -
            P1D,     false,      -
            -,       true,       -
            P1Y,     true,       Continuous rhythm must not repeat
            P0D,     false,      Repeating period must be longer than nothing
            P-1Y,    false,      Repeating period must be longer than nothing
            P1Y-1M,  false,      Repeating period must be longer than nothing
            """)
    void a_rhythm_repeats_or_goes_on(Period every, boolean continuous, String wrong) {
        check(
                wrong,
                () -> Frequency.builder()
                        .every(Optional.ofNullable(every))
                        .continuous(continuous)
                        .build());
    }

    // ---- Money

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # amount, what is wrong
            0,        -
            0.01,     -
            26000000, -
            -0.0,     -
            -0.01,    Amount of money must not be negative
            """)
    void money_is_not_negative(BigDecimal amount, String wrong) {
        check(wrong, () -> Money.builder().amount(amount).currency("EUR").build());
    }

    // ---- Targets

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # share, number, what is wrong
            39,      -,      -
            -,       39,     -
            -,       -39,    -
            39,      39,     Level must be either a share or a number
            -,       -,      Level must be either a share or a number
            """)
    void a_level_is_a_share_or_a_number(String share, BigDecimal number, String wrong) {
        Optional<Percentage> percentage = Optional.ofNullable(share).map(Percentage::parse);
        check(
                wrong,
                () -> AtMost.builder()
                        .share(percentage)
                        .number(Optional.ofNullable(number))
                        .build());
        check(
                wrong,
                () -> AtLeast.builder()
                        .share(percentage)
                        .number(Optional.ofNullable(number))
                        .build());
    }

    // ---- CutOff and Uncertainty

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # lowest, highest, what is wrong
            3,        -,       -
            3,        8,       -
            11,       11.0,    -
            -1,       0,       -
            8,        3,       Cut-off must not end below its start
            3.1,      3.09,    Cut-off must not end below its start
            """)
    void a_cut_off_does_not_end_below_its_start(BigDecimal lowest, BigDecimal highest, String wrong) {
        check(
                wrong,
                () -> CutOff.builder()
                        .severity(LonelinessSeverity.values()[0])
                        .lowest(lowest)
                        .highest(Optional.ofNullable(highest))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # lower, upper, standard error, design effect, what is wrong
            -,       -,     -,              -,             -
            48.1,    53.3,  1.3,            1.8,           -
            -5,      -,     -,              -,             -
            -,       -5,    -,              -,             -
            5,       5.0,   0,              0.001,         -
            5.1,     5,     -,              -,             Interval must not end below its start
            -,       -,     -0.1,           -,             Standard error must not be negative
            -,       -,     -,              0,             Design effect must be more than zero
            -,       -,     -,              -1,            Design effect must be more than zero
            """)
    void an_uncertainty_is_one_that_can_be(
            BigDecimal lower, BigDecimal upper, BigDecimal error, BigDecimal effect, String wrong) {
        check(
                wrong,
                () -> Uncertainty.builder()
                        .lower(Optional.ofNullable(lower))
                        .upper(Optional.ofNullable(upper))
                        .standardError(Optional.ofNullable(error))
                        .designEffect(Optional.ofNullable(effect))
                        .build());
    }

    // ---- Targets

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # margin, level, what is wrong
            -,        -,     -
            0.1,      0.01,  -
            2,        50.0,  -
            0,        -,     Margin must be more than zero
            -0.1,     -,     Margin must be more than zero
            -,        0,     Significance level must be more than 0 and at most 50
            -,        50.1,  Significance level must be more than 0 and at most 50
            """)
    void a_test_has_a_level_and_a_margin_that_can_be(BigDecimal margin, String level, String wrong) {
        Optional<Percentage> percentage = Optional.ofNullable(level).map(Percentage::parse);
        check(
                wrong,
                () -> NoSignificantIncrease.builder()
                        .margin(Optional.ofNullable(margin))
                        .level(percentage)
                        .build());
        check(
                wrong,
                () -> StabiliseOrDecrease.builder()
                        .margin(Optional.ofNullable(margin))
                        .level(percentage)
                        .build());
        check(
                wrong,
                () -> BackToLevelOf.builder()
                        .moment(PartialDate.ofYear(2012))
                        .margin(Optional.ofNullable(margin))
                        .level(percentage)
                        .build());
    }

    // ---- Measurement

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # share, number, kind,       missing,  what is wrong
            -,       -,      -,          -,        -
            50.7,    -,      -,          -,        -
            50.7,    -,      LEVEL,      -,        -
            -,       8,      -,          -,        -
            -,       8,      LEVEL,      -,        -
            -,       -8,     CHANGE,     -,        -
            -,       8,      CUMULATIVE, -,        -
            -,       -,      CHANGE,     EXPECTED, -
            -,       -,      -,          EXPECTED, -
            50.7,    8,      -,          -,        Measurement must have one value
            50.7,    -,      CHANGE,     -,        Share must be a level
            50.7,    -,      CUMULATIVE, -,        Share must be a level
            50.7,    -,      -,          EXPECTED, Measurement must not have a value and a reason why there is none
            -,       8,      -,          EXPECTED, Measurement must not have a value and a reason why there is none
            """)
    void a_measurement_has_a_value_that_fits_its_kind_or_a_reason_why_there_is_none(
            String share, BigDecimal number, MeasurementKind kind, MissingValue missing, String wrong) {
        MeasurementBuilder builder = Measurement.builder()
                .id("meting")
                .share(Optional.ofNullable(share).map(Percentage::parse))
                .kind(Optional.ofNullable(kind))
                .missing(Optional.ofNullable(missing));
        if (number != null) {
            builder.number(Quantity.builder().exact(number).build());
        }
        check(wrong, builder::build);
    }

    // ---- OpeningHours

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # opens, closes, what is wrong
            -,       -,      -
            09:00,   -,      -
            -,       17:00,  -
            09:00,   09:01,  -
            00:00,   23:59,  -
            09:00,   09:00,  Opening hours must close after they open
            22:00,   02:00,  Opening hours must close after they open
            """)
    void opening_hours_close_after_they_open(LocalTime opens, LocalTime closes, String wrong) {
        check(
                wrong,
                () -> OpeningHours.builder()
                        .opens(Optional.ofNullable(opens))
                        .closes(Optional.ofNullable(closes))
                        .build());
    }

    // ---- Durations that may be nothing

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # duration, what is wrong
            P2D,        -
            P0D,        -
            P-1D,       must not be negative
            P1Y-1D,     must not be negative
            """)
    void a_signal_is_taken_up_and_an_evaluation_held_at_once_or_later(Period duration, String wrong) {
        check(
                wrong == null ? null : "Time to take up a signal " + wrong,
                () -> ReferralRoute.builder().toId("maatje").within(duration).build());
        check(
                wrong == null ? null : "Time until an evaluation " + wrong,
                () -> Evaluation.builder().id("evaluatie").after(duration).build());
    }

    // ---- The refusal itself

    @Test
    void a_refusal_carries_its_rule_in_both_languages_and_what_came_instead() {
        assertThatExceptionOfType(ImpossibleValueException.class)
                .isThrownBy(() -> Money.builder()
                        .amount(BigDecimal.valueOf(-5))
                        .currency("EUR")
                        .build())
                .withMessage("Amount of money must not be negative - but was: -5")
                .satisfies(refusal -> {
                    assertThat(refusal.getClause()).hasToString("Amount of money must not be negative");
                    assertThat(refusal.getClause().getDutch())
                            .startsWith("Een bedrag ")
                            .isNotBlank();
                    assertThat(refusal.getValue()).isEqualTo("-5");
                });
    }

    @Test
    void a_number_with_a_monstrous_exponent_costs_nothing() {
        // Writing its digits out would take all memory
        BigDecimal monster = new BigDecimal("1E+2147483647");
        assertThat(Quantity.builder().exact(monster).build()).hasToString("Quantity{exact=1E+2147483647}");
        check(
                "Range must not end below its start",
                () -> Quantity.builder().atLeast(monster).atMost(BigDecimal.ONE).build());
        check(
                "Amount of money must not be negative",
                () -> Money.builder().amount(monster.negate()).currency("EUR").build());
    }

    private static void check(String wrong, ThrowingCallable building) {
        if (wrong == null) {
            assertThatCode(building).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(ImpossibleValueException.class)
                    .isThrownBy(building)
                    .withMessageStartingWith(wrong)
                    .withMessageContaining(" - but was: ")
                    .satisfies(refusal -> assertThat(refusal.getClause().getDutch())
                            .as("Dutch sentence of: %s", refusal.getClause())
                            .isNotEqualTo(refusal.getClause().toString()));
        }
    }

    /** The part of sixty that states most. */
    private static Object fullest(Shape shape) {
        return FULLEST.computeIfAbsent(
                shape,
                key -> Plans.sampleOf(key.getType(), 60).stream()
                        .max(Comparator.comparing(part -> key.values(part).size()))
                        .orElseThrow());
    }

    private static Object builder(Shape shape) throws IllegalAccessException {
        try {
            return shape.getType().getMethod("builder").invoke(null);
        } catch (InvocationTargetException | NoSuchMethodException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** The names in the brackets at the end of "Cannot build Goal, some of required attributes are not set [id, title]". */
    private static List<String> named(String message) {
        return List.of(message.replaceAll("^.*\\[|]$", "").split(", "));
    }
}
