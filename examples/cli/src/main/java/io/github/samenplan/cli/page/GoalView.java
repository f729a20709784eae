package io.github.samenplan.cli.page;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Verdict;
import io.github.samenplan.plan.GoalVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A goal with what is asked of it, whether it was reached, and the goals below it.
 *
 * @param level its level in words, where it is stated
 * @param mark whether it was reached
 * @param sentence why
 * @param targets what must be seen for it
 * @param remarks what was taken for granted
 * @param also the other goals that it contributes to
 * @param below the goals that contribute to it
 */
record GoalView(
        String title,
        String level,
        Mark mark,
        String sentence,
        List<Target> targets,
        List<String> remarks,
        List<String> also,
        List<GoalView> below) {

    /**
     * What must be seen.
     *
     * @param asked what is asked, in words
     * @param wording the same in the words of the plan, where these say more
     * @param indicator what decides
     * @param by when
     * @param mark whether it was reached
     * @param sentence why
     */
    record Target(String asked, String wording, String indicator, String by, Mark mark, String sentence) {}

    /** Returns the goals that contribute to no other, with those below them, the widest first. */
    static List<GoalView> tree(List<GoalVerdict> goals, Say say) {
        return new Tree(goals, say).roots();
    }

    /** The goals of a plan, each shown once: below the first goal that it contributes to. */
    private static final class Tree {

        /** Below this a goal stands beside the others again, so that no plan is too deep for a page. */
        private static final int DEEPEST = 6;

        private final Map<String, GoalVerdict> goals = new LinkedHashMap<>();
        private final Map<String, List<GoalVerdict>> below = new HashMap<>();
        private final Set<String> shown = new HashSet<>();
        private final Say say;

        Tree(List<GoalVerdict> goals, Say say) {
            this.say = say;
            goals.stream()
                    .sorted(Comparator.comparing(
                            goal -> goal.goal().getValue().getLevel().orElse(GoalLevel.MAIN)))
                    .forEach(goal -> this.goals.put(id(goal), goal));
            this.goals
                    .values()
                    .forEach(goal -> wider(goal)
                            .ifPresent(id -> below.computeIfAbsent(id, first -> new ArrayList<>())
                                    .add(goal)));
        }

        List<GoalView> roots() {
            List<GoalView> roots = new ArrayList<>();
            goals.values().stream().filter(goal -> wider(goal).isEmpty()).forEach(goal -> roots.add(view(goal, 1)));
            for (GoalVerdict left : goals.values()) {
                if (!shown.contains(id(left))) {
                    roots.add(view(left, 1));
                }
            }
            return roots;
        }

        private GoalView view(GoalVerdict goal, int depth) {
            shown.add(id(goal));
            List<GoalView> narrower = new ArrayList<>();
            for (GoalVerdict other :
                    depth < DEEPEST ? below.getOrDefault(id(goal), List.of()) : List.<GoalVerdict>of()) {
                if (!shown.contains(id(other))) {
                    narrower.add(view(other, depth + 1));
                }
            }
            Goal stated = goal.goal().getValue();
            List<Verdict> verdicts = goal.verdict().getVerdicts();
            return new GoalView(
                    stated.getTitle(),
                    stated.getLevel().map(level -> inWords(level, say)).orElse(""),
                    Mark.of(goal.verdict().getOutcome(), say),
                    goal.verdict().sentence(say.language()),
                    verdicts.stream().map(this::target).toList(),
                    verdicts.stream()
                            .flatMap(verdict -> verdict.getRemarks().stream())
                            .distinct()
                            .map(say::of)
                            .toList(),
                    stated.getPartOfIds().stream()
                            .filter(goals::containsKey)
                            .skip(1)
                            .map(id -> goals.get(id).goal().getValue().getTitle())
                            .toList(),
                    narrower);
        }

        /** Returns the goal of this plan that a goal stands below, if there is one. */
        private Optional<String> wider(GoalVerdict goal) {
            return goal.goal().getValue().getPartOfIds().stream()
                    .filter(goals::containsKey)
                    .findFirst();
        }

        private static String id(GoalVerdict goal) {
            return goal.goal().getValue().getId();
        }

        private Target target(Verdict verdict) {
            GoalTarget target = verdict.getTarget();
            return new Target(
                    say.value(target),
                    target.getWording().orElse(""),
                    verdict.getIndicator().map(Indicator::getName).orElse(""),
                    verdict.getDeadline().map(say::value).orElse(""),
                    Mark.of(verdict.getOutcome(), say),
                    verdict.sentence(say.language()));
        }
    }

    private static String inWords(GoalLevel level, Say say) {
        return switch (level) {
            case AMBITION -> say.of("ambitie", "ambition");
            case MAIN -> say.of("hoofddoel", "main goal");
            case SUB -> say.of("subdoel", "sub-goal");
        };
    }
}
