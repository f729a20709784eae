package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.plan.Change.Kind;
import io.github.samenplan.plan.Property.Cardinality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the difference between any two versions. */
class PlanDifferenceProperties {

    /** The lists whose order says something. */
    private static final Set<String> IN_ORDER = Set.of("routes", "ifFailsIds", "rules", "pillars");

    /** What is weaker one way and stricter the other. */
    private static final Map<FindingCode, FindingCode> MIRRORED = Map.of(
            Goalposts.TARGET_TIGHTENED, Goalposts.TARGET_WEAKENED,
            Goalposts.TARGET_WIDENED, Goalposts.TARGET_NARROWED,
            Goalposts.GOAL_RAISED, Goalposts.GOAL_LOWERED,
            Goalposts.TARGET_GROUP_WIDENED, Goalposts.TARGET_GROUP_NARROWED);

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_document_does_not_differ_from_itself(@ForAll("documents") PlanDocument document) {
        PlanDifference difference = PlanDifference.between(document, document);
        assertThat(difference.getChanges()).isEmpty();
        assertThat(difference.getMarks()).isEmpty();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void lists_in_another_order_are_no_change(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        PlanDocument shuffled = Rewrite.everywhere(
                document, (place, values) -> reorder(values, list -> Collections.shuffle(list, random)));
        PlanDifference difference = PlanDifference.between(document, shuffled);
        assertThat(difference.getChanges()).isEmpty();
        assertThat(difference.getMarks()).isEmpty();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void nothing_escapes(
            @ForAll("documents") PlanDocument one, @ForAll("documents") PlanDocument donor, @ForAll Random random) {
        PlanDocument other = random.nextInt(10) == 0 ? donor : edited(one, donor, random);
        assertThat(PlanDifference.between(one, other).getChanges().isEmpty())
                .isEqualTo(sorted(one).equals(sorted(other)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void going_back_mirrors_going_there(
            @ForAll("documents") PlanDocument one, @ForAll("documents") PlanDocument donor, @ForAll Random random) {
        PlanDocument other = random.nextInt(10) == 0 ? donor : edited(one, donor, random);
        PlanDifference there = PlanDifference.between(one, other);
        PlanDifference back = PlanDifference.between(other, one);
        assertThat(there.getChanges().stream().map(PlanDifferenceProperties::told))
                .containsExactlyInAnyOrderElementsOf(back.getChanges().stream()
                        .map(PlanDifferenceProperties::toldFromTheOtherSide)
                        .toList());
        assertThat(back.getMarks().stream()
                        .filter(mark -> MIRRORED.containsKey(mark.finding().getCode()))
                        .map(mark -> List.of(
                                MIRRORED.get(mark.finding().getCode()), mark.newLocation(), mark.oldLocation())))
                .as("what is stricter one way is weaker the other way")
                .isSubsetOf(there.getMarks().stream()
                        .map(mark -> List.<Object>of(mark.finding().getCode(), mark.oldLocation(), mark.newLocation()))
                        .toList());
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void without_one_part_exactly_that_part_is_gone(@ForAll("documents") PlanDocument document, @ForAll Random random) {
        for (int i = 0; i < 5; i++) {
            anyPart(document, random).ifPresent(part -> {
                PlanDocument less = Rewrite.without(document, part.getLocation().getPointer());
                assertThat(PlanDifference.between(document, less).getChanges())
                        .as("without %s", part)
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.getKind()).isEqualTo(Kind.REMOVED);
                            assertThat(change.getProperty()).isEmpty();
                            // Of two equal parts it cannot be told which one went
                            assertThat(change.getOldValue().orElseThrow()).isEqualTo(part.getValue());
                            assertThat(change.getNewLocation()).isEmpty();
                        });
            });
        }
    }

    /** A part that may be left out: not one that its owner must have. */
    private static Optional<PlanPart<?>> anyPart(PlanDocument document, Random random) {
        List<PlanPart<?>> parts = PlanParts.of(document).all().stream()
                .skip(1)
                .filter(part -> Shape.of(part.getOwner().orElseThrow().getValue())
                                .find(PartTree.holder(part))
                                .orElseThrow()
                                .getCardinality()
                        != Cardinality.REQUIRED)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(random.nextInt(parts.size())));
    }

    /** Makes a version of a document: a few parts left out, a few properties as another document has them. */
    private static PlanDocument edited(PlanDocument document, PlanDocument donor, Random random) {
        PlanDocument version = document;
        for (int i = random.nextInt(6); i > 0; i--) {
            PlanDocument now = version;
            if (random.nextInt(3) == 0) {
                version = anyPart(now, random)
                        .map(part -> Rewrite.without(now, part.getLocation().getPointer()))
                        .orElse(now);
            } else {
                version = withPropertyOf(now, donor, random);
            }
        }
        return version;
    }

    private static PlanDocument withPropertyOf(PlanDocument document, PlanDocument donor, Random random) {
        List<PlanPart<?>> givers = PlanParts.of(donor).all();
        Object giver = givers.get(random.nextInt(givers.size())).getValue();
        List<PlanPart<?>> takers = PlanParts.of(document).all().stream()
                .filter(part -> Shape.of(part.getValue()) == Shape.of(giver))
                .toList();
        List<Map.Entry<io.github.samenplan.plan.Property, Object>> given =
                Shape.of(giver).values(giver).entrySet().stream()
                        .filter(entry -> !entry.getKey().holdsParts()
                                && !entry.getKey().getName().equals("id"))
                        .toList();
        if (takers.isEmpty() || given.isEmpty()) {
            return document;
        }
        PlanPart<?> taker = takers.get(random.nextInt(takers.size()));
        Map.Entry<io.github.samenplan.plan.Property, Object> gift = given.get(random.nextInt(given.size()));
        try {
            return Rewrite.with(
                    document, taker.getLocation().getPointer(), gift.getKey().getName(), gift.getValue());
        } catch (ImpossibleValueException contradiction) {
            return document;
        }
    }

    private interface Reordering {
        void apply(List<Object> list);
    }

    private static void reorder(Map<io.github.samenplan.plan.Property, Object> values, Reordering reordering) {
        values.replaceAll((property, value) -> {
            boolean counts = IN_ORDER.contains(property.getName())
                    && (property.holdsParts() || property.getName().equals("ifFailsIds"));
            if (counts || !(value instanceof List<?> items)) {
                return value;
            }
            List<Object> list = new ArrayList<>(items);
            reordering.apply(list);
            return list;
        });
    }

    /** Two documents say the same when they are equal after each list is put in one order. */
    private static PlanDocument sorted(PlanDocument document) {
        return Rewrite.everywhere(
                document,
                (place, values) -> reorder(values, list -> list.sort(Comparator.comparing(Object::toString))));
    }

    private static List<Object> told(Change change) {
        return List.of(
                change.getKind(),
                change.getProperty(),
                pointer(change.getOldLocation()),
                pointer(change.getNewLocation()),
                change.getOldValue(),
                change.getNewValue());
    }

    private static List<Object> toldFromTheOtherSide(Change change) {
        Kind kind = switch (change.getKind()) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            default -> change.getKind();
        };
        return List.of(
                kind,
                change.getProperty(),
                pointer(change.getNewLocation()),
                pointer(change.getOldLocation()),
                change.getNewValue(),
                change.getOldValue());
    }

    private static Optional<String> pointer(Optional<Location> place) {
        return place.map(Location::getPointer);
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }
}
