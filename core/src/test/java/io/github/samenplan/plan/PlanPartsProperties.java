package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.fact.Identified;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanPartsProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_pointer_is_unique_and_leads_to_its_part(@ForAll("documents") PlanDocument document) {
        List<PlanPart<?>> parts = PlanParts.of(document).all();
        assertThat(parts).extracting(part -> part.getLocation().getPointer()).doesNotHaveDuplicates();
        assertThat(parts)
                .allSatisfy(
                        part -> assertThat(followed(document, part.getLocation().getPointer()))
                                .isSameAs(part.getValue()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_part_stands_behind_what_holds_it_and_one_step_deeper(@ForAll("documents") PlanDocument document) {
        List<PlanPart<?>> parts = PlanParts.of(document).all();
        assertThat(parts.get(0).getOwner()).isEmpty();
        assertThat(parts.subList(1, parts.size())).allSatisfy(part -> {
            PlanPart<?> owner = part.getOwner().orElseThrow();
            assertThat(parts.indexOf(owner)).isBetween(0, parts.indexOf(part) - 1);
            assertThat(part.getLocation().getPointer())
                    .startsWith(owner.getLocation().getPointer() + "/");
            int depth = part.getLocation().getTrail().size();
            assertThat(part.getLocation().getTrail().subList(0, depth - 1))
                    .isEqualTo(owner.getLocation().getTrail());
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_part_is_found_by_the_id_that_references_use(@ForAll("documents") PlanDocument document) {
        PlanParts parts = PlanParts.of(document);
        parts.of(Identified.class).stream()
                .filter(part -> !(part.getValue() instanceof Pillar))
                .forEach(part -> assertThat(parts.find(part.getValue().getId())
                                .orElseThrow()
                                .getValue())
                        .isSameAs(part.getValue()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void locating_the_pointer_of_a_part_gives_its_place(@ForAll("documents") PlanDocument document) {
        PlanParts parts = PlanParts.of(document);
        assertThat(parts.all())
                .allSatisfy(part -> assertThat(parts.locate(part.getLocation().getPointer()))
                        .isEqualTo(part.getLocation()));
    }

    /** Follows a JSON Pointer by the shapes alone. */
    private static Object followed(Object root, String pointer) {
        Object here = root;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            here = here instanceof List<?> items
                    ? items.get(Integer.parseInt(token))
                    : Shape.of(here).values(here).get(Shape.of(here).find(token).orElseThrow());
        }
        return here;
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }
}
