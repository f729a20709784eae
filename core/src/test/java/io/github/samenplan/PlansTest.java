package io.github.samenplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.Shape;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlansTest {

    @Test
    void every_property_of_every_type_is_stated_somewhere() {
        Set<String> seen = new TreeSet<>();
        Plans.sample(150)
                .forEach(document -> PlanParts.of(document).all().forEach(part -> {
                    Shape shape = Shape.of(part.getValue());
                    shape.values(part.getValue()).keySet().forEach(property -> seen.add(shape + "." + property));
                }));
        Set<String> neverSeen = new TreeSet<>();
        Shape.all().stream()
                .forEach(shape -> shape.getProperties().forEach(property -> neverSeen.add(shape + "." + property)));
        neverSeen.removeAll(seen);
        assertThat(neverSeen)
                .as("properties that Plans never states; see its GROUPS, or how Assembly leaves things out")
                .isEmpty();
    }
}
