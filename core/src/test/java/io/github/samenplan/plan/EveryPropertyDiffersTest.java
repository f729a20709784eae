package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.finding.Language;
import io.github.samenplan.plan.Change.Kind;
import io.github.samenplan.plan.Property.Cardinality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each property of each type, changed by itself: exactly that change is found, at exactly that place. */
@Tag("same-everywhere")
class EveryPropertyDiffersTest {

    private static final List<PlanDocument> DOCUMENTS = Plans.sample(150);

    /** Where parts of each type stand, in the smallest documents first. */
    private static final Map<Shape, List<Place>> PLACES = DOCUMENTS.stream()
            .map(document -> PlanParts.of(document).all())
            .sorted(Comparator.comparing(List::size))
            .flatMap(parts -> parts.stream()
                    .map(part -> new Place((PlanDocument) parts.get(0).getValue(), part)))
            .collect(Collectors.groupingBy(place -> Shape.of(place.part().getValue())));

    static Stream<Shape> shapes() {
        return Shape.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void another_value_of_one_property_is_exactly_that_change(Shape shape) {
        for (Property property : shape.getProperties()) {
            if (!property.holdsParts() && !property.getName().equals("id")) {
                List<Object> values = values(shape, property);
                Optional<Boolean> found = PLACES.get(shape).stream()
                        .limit(80)
                        .flatMap(place -> values.stream().flatMap(value -> differs(place, property, value).stream()))
                        .findFirst();
                assertThat(found).as("%s.%s in some sample", shape, property).isPresent();
            }
        }
    }

    @Test
    void another_id_with_all_its_references_is_one_change() {
        for (PlanDocument document : DOCUMENTS) {
            String id = document.getId();
            PlanDocument renamed = Rewrite.everywhere(
                    document,
                    (place, values) -> values.replaceAll((property, value) -> property.holdsReferences()
                                    || place.isEmpty() && property.getName().equals("id")
                            ? replaced(value, id, "een-ander-id")
                            : value));
            assertThat(PlanDifference.between(document, renamed).getChanges())
                    .singleElement()
                    .satisfies(change -> assertThat(change.getProperty()).contains("id"));
        }
    }

    @Test
    void every_property_has_words() {
        assertThat(Shape.all().stream().flatMap(shape -> shape.getProperties().stream()))
                .allSatisfy(property -> assertThat(PropertyWords.has(property.getName()))
                        .as("Say in PropertyWords what %s is called", property)
                        .isTrue());
    }

    private record Place(PlanDocument document, PlanPart<?> part) {}

    private static Object replaced(Object value, String id, String by) {
        return value instanceof List<?> items
                ? items.stream().map(item -> replaced(item, id, by)).toList()
                : value.equals(id) ? by : value;
    }

    /** What other parts of the type state there; ids are of parts that are not there, which is no matter here. */
    private static List<Object> values(Shape shape, Property property) {
        return Plans.sampleOf(shape.getType(), 30).stream()
                .flatMap(part -> Stream.ofNullable(shape.values(part).get(property)))
                .distinct()
                .limit(4)
                .toList();
    }

    /** Puts the value there and back; tells that the difference was found, or empty if the value does not fit there. */
    private static Optional<Boolean> differs(Place place, Property property, Object value) {
        String pointer = place.part().getLocation().getPointer();
        Optional<Object> old = property.read(place.part().getValue());
        PlanDocument other;
        try {
            other = Rewrite.with(place.document(), pointer, property.getName(), value);
        } catch (ImpossibleValueException contradiction) {
            return Optional.empty();
        }
        if (old.map(stated -> counted(stated).equals(counted(value))).orElse(false)) {
            return Optional.empty();
        }
        if (hasTwin(place.document(), pointer) || hasTwin(other, pointer)) {
            return Optional.empty(); // of two equal parts it cannot be told which one was the other
        }
        List<Change> changes = PlanDifference.between(place.document(), other).getChanges();
        if (keys(place.document(), pointer).equals(keys(other, pointer))) {
            assertChanged(changes, place, property, old, value);
        } else {
            assertThat(changes)
                    .as("%s: another key is another part", place.part())
                    .extracting(Change::getKind)
                    .containsExactlyInAnyOrder(Kind.REMOVED, Kind.ADDED);
        }
        return Optional.of(true);
    }

    private static void assertChanged(
            List<Change> changes, Place place, Property property, Optional<Object> old, Object value) {
        String pointer = place.part().getLocation().getPointer();
        if (value instanceof Extensions) {
            assertThat(changes)
                    .isNotEmpty()
                    .allSatisfy(change -> assertThat(
                                    change.getOldLocation().orElseThrow().getPointer())
                            .startsWith(pointer + "/x-"));
            return;
        }
        assertThat(changes)
                .as("%s: %s instead of %s", place.part(), value, old)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.getKind()).isEqualTo(old.isPresent() ? Kind.CHANGED : Kind.ADDED);
                    assertThat(change.getProperty()).contains(property.getName());
                    assertThat(change.getOldLocation().orElseThrow().getPointer())
                            .isEqualTo(pointer + "/" + property);
                    assertThat(change.getNewLocation().orElseThrow().getPointer())
                            .isEqualTo(pointer + "/" + property);
                    assertThat(change.getOldValue()).isEqualTo(old);
                    assertThat(change.getNewValue()).contains(value);
                    assertThat(change.message(Language.DUTCH)).isNotEqualTo(change.message(Language.ENGLISH));
                });
    }

    private static boolean hasTwin(PlanDocument document, String pointer) {
        PlanParts parts = PlanParts.of(document);
        Object changed = part(parts, pointer).getValue();
        return parts.all().stream()
                .filter(part -> !part.getLocation().getPointer().equals(pointer))
                .anyMatch(part -> part.getValue().equals(changed));
    }

    private static PlanPart<?> part(PlanParts parts, String pointer) {
        return parts.all().stream()
                .filter(part -> part.getLocation().getPointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static Object counted(Object value) {
        if (!(value instanceof List<?> items)) {
            return value;
        }
        Map<Object, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts;
    }

    /** Returns the keys of a part and of all that hold it, as far as another key is another part. */
    private static List<Object> keys(PlanDocument document, String pointer) {
        List<Object> keys = new ArrayList<>();
        PlanParts.of(document).all().stream()
                .filter(part -> (pointer + "/").startsWith(part.getLocation().getPointer() + "/"))
                .filter(part -> part.getLocation().getPointer().matches(".*/[0-9]+"))
                .map(part -> Content.of(part.getValue(), id -> id))
                .filter(content -> content.shape().find("id").isEmpty())
                .filter(content -> NaturalKey.of(content.shape()).isIdentity())
                .forEach(content -> keys.add(NaturalKey.of(content)));
        return keys;
    }

    /** That every type that stands in a list without an id has a key is seen here, not when a plan comes along. */
    @ParameterizedTest
    @MethodSource("shapes")
    void whatever_stands_in_a_list_without_an_id_has_a_key(Shape shape) {
        shape.getProperties().stream()
                .filter(property -> property.holdsParts() && property.getCardinality() == Cardinality.MANY)
                .flatMap(property -> Shape.choices(property.getElementType()).stream())
                .filter(item -> item.find("id").isEmpty())
                .forEach(item -> assertThat(NaturalKey.of(item).properties())
                        .as("key of %s", item)
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(item.find(name)).isPresent()));
    }
}
