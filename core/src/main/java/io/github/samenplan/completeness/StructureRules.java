package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.answering;
import static io.github.samenplan.completeness.Matching.isOneOf;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.fact.AbsenceKind;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules on how a plan hangs together: its frameworks, and what is part of what. */
final class StructureRules {

    private static final Set<PillarStatus> CLAIMED = EnumSet.of(PillarStatus.IN_PLACE, PillarStatus.PARTLY);

    private static final List<String> RELATIONS =
            List.of("partOfId", "partOfIds", "successorId", "successorIds", "supersedesIds");

    /** Who follows a framework says something about each of its pillars. */
    static final CompletenessRule PILLARS_ANSWERED = missing(
                    "pillar-not-answered",
                    Severity.INFO,
                    "Over deze pijler zegt het plan niets: {0}.",
                    "The plan says nothing about this pillar: {0}.")
            .advice(
                    "Vul in wat het plan voor deze pijler doet, of zeg dat er niets voor is.",
                    "Fill in what the plan does for this pillar, or say that there is nothing for it.")
            .source(RuleSource.OWN)
            .absentAs("een invulling van deze pijler", "an answer to this pillar", "pillar")
            .unless(question -> {
                PlanParts parts = question.getParts();
                List<PlanPart<FrameworkUse>> known = matching(
                        parts.of(FrameworkUse.class),
                        use -> framework(parts, use).isPresent());
                List<Evidence> unanswered =
                        known.stream().flatMap(use -> unanswered(parts, use)).toList();
                if (known.isEmpty()) {
                    return Answer.notApplicable();
                }
                return unanswered.isEmpty() ? Answer.met(known) : Answer.notMet(unanswered);
            });

    /** Who says that a pillar is in place shows by what. */
    static final CompletenessRule PILLARS_SHOWN = missing(
                    "pillar-without-evidence",
                    Severity.INFO,
                    "Volgens het plan is deze pijler ingevuld; er staat niet waarmee.",
                    "The plan says that this pillar is in place; it is not stated by what.")
            .advice("Noem de acties, groepen of besluiten die de pijler invullen.", "Name what answers the pillar.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> matching(parts.of(PillarEntry.class), entry -> isOneOf(entry.getStatus(), CLAIMED)),
                    entry -> !entry.getValue().getAnsweredByIds().isEmpty()
                            || !entry.getValue().getStatements().isEmpty());

    /** Nothing is part of itself, or comes after itself. */
    static final CompletenessRule NO_CIRCLES = missing(
                    "part-of-itself",
                    Severity.INFO,
                    "Dit onderdeel is langs een omweg deel of opvolger van zichzelf.",
                    "This part is, perhaps in a roundabout way, part or successor of itself.")
            .advice(
                    "Kijk na waar het deel of opvolger van is, en haal de kring weg.",
                    "Look it up, and break the circle.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                return PlanRule.each(
                        matching(parts.of(Identified.class), StructureRules::isRelated),
                        part -> !leadsTo(parts, part.getValue()));
            });

    private StructureRules() {}

    static List<CompletenessRule> all() {
        return List.of(PILLARS_ANSWERED, PILLARS_SHOWN, NO_CIRCLES);
    }

    /** Finds the framework in the plan itself, or among those that come with the library. */
    private static Optional<Framework> framework(PlanParts parts, FrameworkUse use) {
        return parts.find(use.getFrameworkId(), Framework.class)
                .map(PlanPart::getValue)
                .or(() -> Frameworks.shipped().stream()
                        .filter(framework -> framework.getId().equals(use.getFrameworkId()))
                        .filter(framework -> use.getVersion()
                                .map(framework.getVersion()::equals)
                                .orElse(true))
                        .findFirst());
    }

    private static Stream<Evidence> unanswered(PlanParts parts, PlanPart<FrameworkUse> use) {
        return framework(parts, use.getValue()).orElseThrow().getPillars().stream()
                .filter(pillar -> answering(parts, use.getValue().getFrameworkId(), pillar.getId())
                        .isEmpty())
                .map(pillar -> unanswered(parts, use, pillar));
    }

    /** Shows a pillar at its entry, where it has one, which may say that there is nothing for it. */
    private static Evidence unanswered(PlanParts parts, PlanPart<FrameworkUse> use, Pillar pillar) {
        Words name = Words.of(pillar.getName().in("nl"), pillar.getName().in("en"));
        return parts.of(PillarEntry.class).stream()
                .filter(entry -> entry.getValue().getPillarId().equals(pillar.getId()))
                .filter(entry -> entry.getOwner()
                        .filter(owner -> owner.getLocation().equals(use.getLocation()))
                        .isPresent())
                .findFirst()
                .map(entry -> {
                    Evidence shown = Evidence.at(entry.getLocation(), name);
                    return isOneOf(entry.getValue().getStatus(), EnumSet.of(PillarStatus.ABSENT))
                            ? shown.as(AbsenceKind.ABSENT)
                            : shown;
                })
                .orElseGet(() -> Evidence.at(use.getLocation(), name));
    }

    private static boolean isRelated(Identified part) {
        return RELATIONS.stream().anyMatch(relation -> !related(part, relation).isEmpty());
    }

    /** Follows each relation from a part, and looks whether it leads back to it. */
    private static boolean leadsTo(PlanParts parts, Identified part) {
        return RELATIONS.stream().anyMatch(relation -> {
            Set<String> seen = new HashSet<>();
            Deque<String> next = new ArrayDeque<>(related(part, relation));
            while (!next.isEmpty()) {
                String id = next.pop();
                if (seen.add(id)) {
                    parts.find(id).ifPresent(found -> next.addAll(related(found.getValue(), relation)));
                }
            }
            return seen.contains(part.getId());
        });
    }

    /** Returns the ids that a part of any type has in a relation. */
    private static List<String> related(Object part, String relation) {
        Shape shape = Shape.of(part);
        List<String> ids = new ArrayList<>();
        shape.find(relation).map(property -> shape.values(part).get(property)).ifPresent(held -> {
            if (held instanceof List<?> several) {
                several.forEach(id -> ids.add(id.toString()));
            } else {
                ids.add(held.toString());
            }
        });
        return ids;
    }
}
