package io.github.samenplan.plan;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.ModelClasses;
import io.github.samenplan.Plans;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.coalition.Party;
import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.completeness.Parameter;
import io.github.samenplan.completeness.Setting;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.referral.ReferralCondition;
import io.github.samenplan.referral.Signal;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of shapes against the types themselves: what the table forgets is neither read, nor written, nor checked. */
class ShapeTest {

    static List<Shape> shapes() {
        return Stream.of(Shape.all(), Shape.within(Signal.class), Shape.within(CheckDocument.class))
                .flatMap(List::stream)
                .toList();
    }

    // ---- The table is whole

    @Test
    void every_model_type_with_a_builder_has_its_row() {
        assertThat(modelTypes())
                .as(
                        "model types without a row: add them to ShapeTable.ROWS, with their nouns and properties in order, or"
                                + " above plans, give them a @ShapeRow")
                .isSubsetOf(shapes().stream().map(Shape::getType).toList());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_row_has_every_getter_of_its_type_and_nothing_else(Shape shape) {
        Set<String> getters = getters(shape.getType());
        Set<String> row = shape.getProperties().stream().map(Property::getName).collect(toCollection(TreeSet::new));
        assertThat(row)
                .as(
                        "row of %s in ShapeTable, or its @ShapeRow: add each getter that it misses, in the place where documents state it;"
                                + " take out what the type has no longer",
                        shape)
                .isEqualTo(getters);
        assertThat(row).as("names in the row of %s, each once", shape).hasSameSizeAs(shape.getProperties());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_property_has_targets_exactly_when_its_getter_is_a_reference(Shape shape) {
        Set<String> references = shape.getProperties().stream()
                .map(Property::getName)
                .filter(name -> Plans.annotations(shape.getType(), name).anyMatch(Reference.class::isInstance))
                .collect(toCollection(TreeSet::new));
        Set<String> withTargets = shape.getProperties().stream()
                .filter(Property::holdsReferences)
                .map(Property::getName)
                .collect(toCollection(TreeSet::new));
        assertThat(withTargets)
                .as(
                        "properties of %s with targets (> in ShapeTable) against getters that bear @Reference: give the"
                                + " one the other",
                        shape)
                .isEqualTo(references);
    }

    @Test
    void every_target_of_a_reference_is_a_type_with_an_id() {
        Set<String> names = Stream.of(ShapeTable.ROWS.split("\\s+"))
                .filter(entry -> entry.contains(">"))
                .flatMap(entry -> Stream.of(entry.split(">")[1].split("\\|")))
                .collect(toCollection(TreeSet::new));
        Set<String> identified = Shape.all().stream()
                .map(Shape::getType)
                .filter(Identified.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));
        identified.add("*");
        assertThat(names).as("targets behind > in ShapeTable").isNotEmpty().isSubsetOf(identified);
    }

    @Test
    void what_stands_above_plans_tells_its_own_shape_and_is_found_with_its_parts_first() {
        assertThat(Shape.within(CheckDocument.class))
                .extracting(Shape::getTypeName)
                .containsExactly(
                        "setting",
                        "demand",
                        "profile-block",
                        "completeness-profile",
                        "waiver",
                        "waiver-list",
                        "known-gap",
                        "baseline");
        assertThat(Shape.choices(CheckDocument.class))
                .extracting(Shape::getTypeName)
                .containsExactly("completeness-profile", "waiver-list", "baseline");
        assertThat(Shape.all()).doesNotContainAnyElementsOf(Shape.within(CheckDocument.class));
        assertThat(Shape.of(Setting.of(Parameter.atLeast("aantal", 2, "keren", "times"), 3)))
                .isSameAs(Shape.within(CheckDocument.class).get(0));
    }

    @ParameterizedTest
    @ValueSource(classes = {GoalTarget.class, Party.class, PlanDocument.class})
    void a_property_of_one_name_is_the_same_in_every_alternative_of_a_choice(Class<?> root) {
        assertThat(Shape.choices(root))
                .extracting(Shape::getType)
                .isEqualTo(List.of(root.getPermittedSubclasses()).stream()
                        .filter(modelTypes()::contains)
                        .sorted((one, other) -> indexOf(one) - indexOf(other))
                        .toList());
        Map<String, String> known = new HashMap<>();
        Shape.choices(root)
                .forEach(shape -> shape.getProperties().forEach(property -> {
                    String form = property.getCardinality() + " " + property.getElementType();
                    assertThat(known.putIfAbsent(property.getName(), form))
                            .as(
                                    "%s.%s; the reader of JSON settles it before it knows which alternative",
                                    shape, property)
                            .isIn(null, form);
                }));
        assertThat(Shape.choices(root)).extracting(Shape::getTypeName).doesNotHaveDuplicates();
    }

    @Test
    void what_has_an_id_carries_properties_of_others_too() {
        assertThat(Shape.all().stream().map(Shape::getType))
                .filteredOn(Identified.class::isAssignableFrom)
                .hasSizeGreaterThan(20)
                .as("types that extend Identified, and should extend Extensible too")
                .filteredOn(type -> !Extensible.class.isAssignableFrom(type))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_row_starts_with_the_id_and_ends_with_sources_and_extensions(Shape shape) {
        List<String> names =
                shape.getProperties().stream().map(Property::getName).toList();
        List<String> atEnd =
                Stream.of("sources", "extensions").filter(names::contains).toList();
        assertThat(names.indexOf("id")).as("place of the id of %s", shape).isLessThanOrEqualTo(0);
        assertThat(names.subList(names.size() - atEnd.size(), names.size())).isEqualTo(atEnd);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_part_has_a_noun_in_both_languages(Shape shape) {
        assertThat(shape.getNoun().in(Language.DUTCH)).isNotBlank().isLowerCase();
        assertThat(shape.getNoun().in(Language.ENGLISH)).isNotBlank().isLowerCase();
    }

    // ---- What a shape answers

    @ParameterizedTest
    @CsvSource(textBlock = """
            # property,     holds,    of
            id,             REQUIRED, String
            title,          REQUIRED, String
            level,          OPTIONAL, GoalLevel
            period,         OPTIONAL, TimeSpan
            extensions,     OPTIONAL, Extensions
            stageId,        OPTIONAL, String
            pillars,        MANY,     PillarRef
            targets,        MANY,     GoalTarget
            indicatorIds,   MANY,     String
            """)
    void a_property_knows_how_many_values_of_which_type_it_holds(String name, Cardinality holds, String of) {
        Property property = shape(Goal.class).find(name).orElseThrow();
        assertThat(property.getCardinality()).isEqualTo(holds);
        assertThat(property.getElementType().getSimpleName()).isEqualTo(of);
        assertThat(property).hasToString(name);
    }

    @Test
    void a_property_that_a_type_does_not_have_is_not_found() {
        assertThat(shape(Goal.class).find("goals")).isEmpty();
        assertThat(shape(Goal.class).find("addGoal")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # type,                 type name
            AtMost,                 at-most
            NoSignificantIncrease,  no-significant-increase
            Goal,                   goal
            CoalitionPlan,          coalition-plan
            """)
    void the_type_name_is_in_kebab_case(String type, String name) {
        assertThat(Shape.all())
                .filteredOn(shape -> shape.getType().getSimpleName().equals(type))
                .extracting(Shape::getTypeName)
                .containsExactly(name);
    }

    @Test
    void a_choice_has_its_alternatives_and_a_text_has_none() {
        assertThat(Shape.choices(GoalTarget.class))
                .hasSize(10)
                .contains(shape(AtMost.class), shape(NoSignificantIncrease.class));
        assertThat(Shape.choices(Goal.class)).containsExactly(shape(Goal.class));
        assertThat(Shape.choices(String.class)).isEmpty();
    }

    @Test
    void what_is_no_part_of_the_model_has_no_shape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of("tekst"))
                .withMessage("A part must be of the model - but was: String");
    }

    @Test
    void what_is_not_stated_is_no_value_and_a_stated_false_is_one() {
        ReferralCondition nothing = ReferralCondition.builder().build();
        ReferralCondition named = ReferralCondition.builder().anonymous(false).build();
        assertThat(Shape.of(nothing).values(nothing)).isEmpty();
        assertThat(Shape.of(named).values(named)).hasSize(1).containsValue(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # title                                                             | step
            Minder eenzame ouderen                                              | doel 'Minder eenzame ouderen'
            ' twee \t woorden\r\nof meer '                                      | doel 'twee woorden of meer'
            rood\u001b[31m\u202eom\u200b                                        | doel 'rood [31m om '
            123456789 123456789 123456789 123456789 123456789 123456789 | doel '123456789 123456789 123456789 123456789 123456789 123456789'
            123456789 123456789 123456789 123456789 123456789 1234567890 | doel '123456789 123456789 123456789 123456789 123456789 1234567890'
            123456789 123456789 123456789 123456789 123456789 123456789 1 | doel '123456789 123456789 123456789 123456789 123456789 123456789 ...'
            """)
    void a_step_of_a_trail_shows_the_title_on_one_line_and_not_too_long(String title, String step) {
        Goal goal = Goal.builder().id("doel").title(title).build();
        Shape shape = Shape.of(goal);
        assertThat(shape.step(shape.values(goal), 3).in(Language.DUTCH)).isEqualTo(step);
    }

    @Test
    void a_step_cuts_no_sign_in_two() {
        Goal goal = Goal.builder().id("doel").title("👵".repeat(61)).build();
        Shape shape = Shape.of(goal);
        assertThat(shape.step(shape.values(goal), 0).in(Language.ENGLISH))
                .isEqualTo("goal '" + "👵".repeat(60) + "...'");
    }

    @Test
    void a_step_to_what_has_no_title_shows_its_name_or_else_its_number() {
        Framework framework = Framework.builder()
                .id("eigen")
                .version("1")
                .name(Label.of("en", "Own").and("nl", "Eigen"))
                .build();
        AtMost target = AtMost.builder().number(BigDecimal.ONE).build();
        assertThat(step(framework, 1)).isEqualTo("raamwerk 'Eigen'");
        assertThat(step(target, 2)).isEqualTo("streefwaarde 2");
        assertThat(step(target, 0)).isEqualTo("streefwaarde");
    }

    private static String step(Object part, int number) {
        Shape shape = Shape.of(part);
        return shape.step(shape.values(part), number).in(Language.DUTCH);
    }

    private static Shape shape(Class<?> type) {
        return Shape.choices(type).get(0);
    }

    private static int indexOf(Class<?> type) {
        return Shape.all().stream().map(Shape::getType).toList().indexOf(type);
    }

    /** The sealed interfaces beside which a builder was generated. */
    private static List<Class<?>> modelTypes() {
        List<Class<?>> all = ModelClasses.all();
        Set<String> names = all.stream().map(Class::getName).collect(toCollection(TreeSet::new));
        List<Class<?>> types = all.stream()
                .filter(type -> type.isInterface() && names.contains(type.getName() + "Builder"))
                .toList();
        assertThat(types).as("model types in the compiled classes").hasSizeGreaterThan(50);
        return types;
    }

    private static Set<String> getters(Class<?> type) {
        return Stream.of(type.getMethods())
                .map(Method::getName)
                .filter(name -> name.matches("(get|is)[A-Z].*"))
                .map(name -> name.replaceFirst("^(get|is)", ""))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(toCollection(TreeSet::new));
    }
}
