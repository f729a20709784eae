package io.github.samenplan.completeness;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How rules look for parts of a plan. */
final class Matching {

    private static final Set<Progress> MEANT_BY_NOBODY = EnumSet.of(Progress.WANTED, Progress.STOPPED);
    private static final Set<PillarStatus> UNANSWERED = EnumSet.of(PillarStatus.ABSENT, PillarStatus.NOT_STATED);

    private Matching() {}

    /** Returns the parts of a type that are as wanted. */
    static <T> List<PlanPart<T>> parts(PlanParts parts, Class<T> type, Predicate<T> wanted) {
        return matching(parts.of(type), wanted);
    }

    static <T> List<PlanPart<T>> matching(List<PlanPart<T>> parts, Predicate<T> wanted) {
        return parts.stream().filter(part -> wanted.test(part.getValue())).toList();
    }

    /** Returns the parts that any of several ways finds, in their order. */
    @SafeVarargs
    static Function<PlanParts, List<? extends PlanPart<?>>> anyOf(
            Function<PlanParts, List<? extends PlanPart<?>>>... ways) {
        return parts -> {
            List<PlanPart<?>> found = new ArrayList<>();
            for (Function<PlanParts, List<? extends PlanPart<?>>> way : ways) {
                found.addAll(way.apply(parts));
            }
            return found;
        };
    }

    /** Tells whether something is done or at least promised; so it is taken to be where nothing is said about it. */
    static boolean isMeant(Optional<Progress> progress) {
        return progress.filter(MEANT_BY_NOBODY::contains).isEmpty();
    }

    /** Tells whether an optional value is one of the wanted. */
    static <T> boolean isOneOf(Optional<T> value, Set<T> wanted) {
        return value.filter(wanted::contains).isPresent();
    }

    /** Returns the goals, actions and pillar entries by which a plan answers a pillar of a framework. */
    static List<PlanPart<?>> answering(PlanParts parts, String framework, String pillar) {
        Predicate<PillarRef> wanted = ref ->
                ref.getFrameworkId().equals(framework) && ref.getPillarId().equals(pillar);
        return Stream.<PlanPart<?>>concat(
                        Stream.concat(
                                parts(
                                        parts,
                                        Goal.class,
                                        goal -> goal.getPillars().stream().anyMatch(wanted))
                                        .stream(),
                                parts(
                                        parts,
                                        Action.class,
                                        action -> isMeant(action.getProgress())
                                                && action.getPillars().stream().anyMatch(wanted))
                                        .stream()),
                        parts.of(PillarEntry.class).stream()
                                .filter(entry -> entry.getValue().getPillarId().equals(pillar))
                                .filter(entry -> isAnswer(entry.getValue()))
                                .filter(entry -> entry.within(FrameworkUse.class)
                                        .filter(use ->
                                                use.getValue().getFrameworkId().equals(framework))
                                        .isPresent()))
                .toList();
    }

    private static boolean isAnswer(PillarEntry entry) {
        return entry.getStatus()
                .map(status -> !UNANSWERED.contains(status))
                .orElse(!entry.getAnsweredByIds().isEmpty()
                        || !entry.getStatements().isEmpty());
    }
}
