package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.fact.Extensions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShapeProperties {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_part_built_from_what_it_states_is_the_same_part(@ForAll("documents") PlanDocument document) {
        PlanParts.of(document).all().forEach(part -> {
            Shape shape = Shape.of(part.getValue());
            assertThat(shape.build(shape.values(part.getValue())))
                    .isEqualTo(part.getValue())
                    .hasSameHashCodeAs(part.getValue());
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_a_part_states_comes_in_the_order_of_the_table_and_is_never_empty(
            @ForAll("documents") PlanDocument document) {
        PlanParts.of(document).all().forEach(part -> {
            Shape shape = Shape.of(part.getValue());
            Map<io.github.samenplan.plan.Property, Object> values = shape.values(part.getValue());
            assertThat(List.copyOf(values.keySet()))
                    .isEqualTo(shape.getProperties().stream()
                            .filter(values::containsKey)
                            .toList());
            assertThat(values.values())
                    .doesNotContain(List.of(), Optional.empty(), Extensions.none())
                    .noneMatch(Optional.class::isInstance);
        });
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }
}
