package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.Validators;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WellFormednessProperties {

    private static final String FRESH = "nergens-genoemd";

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_generated_document_is_well_formed(@ForAll("documents") PlanDocument document) {
        assertThat(Validators.plain().validate(document)).isEmpty();
        assertThat(WellFormedness.check(document, Validators.plain())).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_part_that_gets_a_fresh_id_makes_a_finding_of_each_reference_to_it_and_of_nothing_else(
            @ForAll("documents") PlanDocument document, @ForAll @IntRange(max = 999) int pick) {
        PlanParts parts = PlanParts.of(document);
        List<PlanPart<Identified>> identified = parts.of(Identified.class).stream()
                .filter(part -> !(part.getValue() instanceof Pillar))
                .toList();
        // one that is referred to, if there is any
        List<PlanPart<Identified>> wanted = identified.stream()
                .filter(part -> !references(parts, part.getValue().getId()).isEmpty())
                .toList();
        List<PlanPart<Identified>> candidates = wanted.isEmpty() ? identified : wanted;
        PlanPart<Identified> part = candidates.get(pick % candidates.size());
        String id = part.getValue().getId();
        // a shipped framework would step in for one of the same id
        Assume.that(Frameworks.shipped().stream()
                .noneMatch(shipped -> shipped.getId().equals(id)));

        PlanDocument renamed = Rewrite.with(document, part.getLocation().getPointer(), "id", FRESH);

        List<Finding> findings = IdIndex.of(PlanParts.of(renamed)).findings(1_000);
        assertThat(pointers(findings, IdIndex.UNKNOWN_REFERENCE)).isEqualTo(references(parts, id));
        // the pillars of a framework are lost together with its name
        assertThat(findings)
                .filteredOn(finding -> !finding.getCode().equals(IdIndex.UNKNOWN_REFERENCE))
                .allSatisfy(finding -> {
                    assertThat(part.getValue()).isInstanceOf(Framework.class);
                    assertThat(finding.getCode()).isEqualTo(IdIndex.UNKNOWN_PILLAR);
                });
        assertThat(WellFormedness.check(renamed, Validators.plain())).containsExactlyInAnyOrderElementsOf(findings);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_part_that_takes_the_id_of_the_document_is_a_finding(
            @ForAll("documents") PlanDocument document, @ForAll @IntRange(max = 999) int pick) {
        List<PlanPart<Identified>> others = PlanParts.of(document).of(Identified.class).stream()
                .skip(1)
                .filter(part -> !(part.getValue() instanceof Pillar))
                .toList();
        Assume.that(!others.isEmpty());
        String pointer = others.get(pick % others.size()).getLocation().getPointer();
        PlanDocument clashing = Rewrite.with(document, pointer, "id", document.getId());
        assertThat(pointers(IdIndex.of(PlanParts.of(clashing)).findings(1_000), IdIndex.DUPLICATE_ID))
                .containsExactly(pointer + "/id");
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_blank_text_anywhere_is_one_finding_at_its_place(
            @ForAll("documents") PlanDocument document, @ForAll @IntRange(max = 999) int pick) {
        List<String[]> texts = new ArrayList<>();
        PlanParts.of(document)
                .all()
                .forEach(part -> Stream.of("title", "name", "description", "wording", "text")
                        .flatMap(name -> Shape.of(part.getValue()).find(name).stream())
                        .filter(property -> property.getElementType() == String.class)
                        .filter(property -> Shape.of(part.getValue())
                                .values(part.getValue())
                                .containsKey(property))
                        .forEach(property ->
                                texts.add(new String[] {part.getLocation().getPointer(), property.getName()})));
        String[] place = texts.get(pick % texts.size());
        PlanDocument blank = Rewrite.with(document, place[0], place[1], " ");
        assertThat(WellFormedness.check(blank, Validators.plain()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo(WellFormedness.TEXT);
                    assertThat(finding.getLocation().getPointer()).isEqualTo(place[0] + "/" + place[1]);
                });
    }

    /** The place of every reference to the id, in the order of the document. */
    private static List<String> references(PlanParts parts, String id) {
        List<String> places = new ArrayList<>();
        parts.all()
                .forEach(part -> Shape.of(part.getValue())
                        .values(part.getValue())
                        .forEach((property, value) -> {
                            String place = part.getLocation()
                                    .property(property.getName())
                                    .getPointer();
                            if (!property.holdsReferences()) {
                                return;
                            }
                            if (value instanceof List<?> ids) {
                                for (int i = 0; i < ids.size(); i++) {
                                    if (ids.get(i).equals(id)) {
                                        places.add(place + "/" + i);
                                    }
                                }
                            } else if (value.equals(id)) {
                                places.add(place);
                            }
                        }));
        return places;
    }

    private static List<String> pointers(List<Finding> findings, FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(finding -> finding.getLocation().getPointer())
                .toList();
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Plans.documents();
    }
}
