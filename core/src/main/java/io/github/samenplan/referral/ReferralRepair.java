package io.github.samenplan.referral;

import io.github.samenplan.finding.Words;
import io.github.samenplan.referral.DecisionDiagram.BoundHit;
import io.github.samenplan.referral.ReferralAnalysis.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules that would close the gaps of an arrangement (Dutch: <i>herstelvoorstel</i>): which signals they should be for;
 * where these go is for the place to say.
 *
 * <p>Each suggestion is for signals that no rule takes, as widely as can be. Where there are few gaps the suggestions are
 * the fewest that close them all, found by going through every choice (an exact set cover of the gaps by the largest
 * boxes); beyond that each takes the next gap that is left, and {@link #isSmallest()} says so. A rule for all signals, at
 * the end, always is the one that closes them all; these say what it would be for.
 */
public final class ReferralRepair {

    private static final int MOST_BOXES = 60;
    private static final int MOST_RULES = 6;

    private final List<Suggestion> suggestions;
    private final boolean smallest;
    private final boolean closesAll;

    private ReferralRepair(List<Suggestion> suggestions, boolean smallest, boolean closesAll) {
        this.suggestions = List.copyOf(suggestions);
        this.smallest = smallest;
        this.closesAll = closesAll;
    }

    /** Returns the rules to add, behind those that there are. */
    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    /** Tells whether no smaller number of such rules would do. */
    public boolean isSmallest() {
        return smallest;
    }

    /** Tells whether every signal has a rule once these are added; there may be more gaps than could be listed. */
    public boolean closesAll() {
        return closesAll;
    }

    /** Suggests what closes the gaps that an analysis found. */
    public static ReferralRepair of(ReferralAnalysis analysis) {
        RuleProof proof = analysis.proof();
        synchronized (proof) { // it looks for sets in the diagram of the proof, which grows by that
            return of(proof);
        }
    }

    private static ReferralRepair of(RuleProof proof) {
        if (proof.openQuestions.contains(Question.GAPS)) {
            return new ReferralRepair(List.of(), false, false);
        }
        SignalSpace space = proof.space();
        DecisionDiagram sets = space.diagram();
        sets.start();
        int gaps = sets.without(space.possible(), proof.covered);
        List<boolean[][]> greedy = greedy(space, gaps, proof.covered);
        int left = gaps;
        for (boolean[][] box : greedy) {
            left = sets.without(left, sets.box(box));
        }
        boolean closesAll = left == DecisionDiagram.NONE;
        Optional<List<boolean[][]>> fewest =
                closesAll ? fewest(space, gaps, proof.covered, greedy.size()) : Optional.empty();
        List<Suggestion> suggestions = fewest.orElse(greedy).stream()
                .map(box -> suggestion(space, box, proof.covered))
                .toList();
        return new ReferralRepair(suggestions, fewest.isPresent(), closesAll);
    }

    private static Suggestion suggestion(SignalSpace space, boolean[][] box, int covered) {
        ReferralCondition when = space.condition(box);
        DecisionDiagram sets = space.diagram();
        boolean overlaps = sets.and(space.fitting(when), covered) != DecisionDiagram.NONE;
        return new Suggestion(when, space.inWords(box), overlaps);
    }

    private static List<boolean[][]> greedy(SignalSpace space, int gaps, int covered) {
        DecisionDiagram sets = space.diagram();
        List<boolean[][]> boxes = new ArrayList<>();
        int left = gaps;
        try {
            while (left != DecisionDiagram.NONE && boxes.size() < MOST_BOXES) {
                boolean[][] box = space.widened(space.knownPoint(left), covered);
                boxes.add(box);
                left = sets.without(left, sets.box(box));
            }
        } catch (BoundHit tooMuch) {
            return boxes;
        }
        return boxes;
    }

    /** Returns the fewest boxes that hold all gaps and nothing that is covered; empty where that is too much to find out. */
    private static Optional<List<boolean[][]>> fewest(SignalSpace space, int gaps, int covered, int most) {
        try {
            Optional<List<boolean[][]>> largest = largestBoxes(space, covered);
            for (int rules = 0; largest.isPresent() && rules <= Math.min(most, MOST_RULES); rules++) {
                List<boolean[][]> chosen = new ArrayList<>();
                if (close(space, gaps, rules, largest.get(), chosen)) {
                    return Optional.of(chosen);
                }
            }
            return Optional.empty();
        } catch (BoundHit tooMuch) {
            return Optional.empty();
        }
    }

    /** Tries to hold a set by so many of the boxes: one of them has to hold its first point. */
    private static boolean close(
            SignalSpace space, int left, int rules, List<boolean[][]> boxes, List<boolean[][]> chosen) {
        if (left == DecisionDiagram.NONE) {
            return true;
        }
        if (rules == 0) {
            return false;
        }
        int[] point = space.knownPoint(left);
        DecisionDiagram sets = space.diagram();
        for (boolean[][] box : boxes) {
            if (holds(box, point)) {
                chosen.add(box);
                if (close(space, sets.without(left, sets.box(box)), rules - 1, boxes, chosen)) {
                    return true;
                }
                chosen.remove(chosen.size() - 1);
            }
        }
        return false;
    }

    /**
     * Returns every largest box outside what is covered, by consensus: from boxes that together hold all, two that meet
     * in all variables but one give a third that reaches over both, until nothing new comes.
     */
    private static Optional<List<boolean[][]>> largestBoxes(SignalSpace space, int covered) {
        DecisionDiagram sets = space.diagram();
        List<boolean[][]> boxes = new ArrayList<>(greedy(space, sets.without(DecisionDiagram.ALL, covered), covered));
        if (boxes.size() >= MOST_BOXES) {
            return Optional.empty();
        }
        for (int i = 1; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (boolean[][] reaching : consensus(boxes.get(i), boxes.get(j))) {
                    if (boxes.stream().noneMatch(box -> encloses(box, reaching))) {
                        boxes.add(reaching);
                    }
                }
                if (boxes.size() > MOST_BOXES * 4) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(boxes.stream()
                .filter(box -> boxes.stream().noneMatch(other -> other != box && encloses(other, box)))
                .toList());
    }

    private static List<boolean[][]> consensus(boolean[][] one, boolean[][] other) {
        List<boolean[][]> reaching = new ArrayList<>();
        for (int over = 0; over < one.length; over++) {
            boolean[][] box = new boolean[one.length][];
            boolean empty = false;
            for (int i = 0; i < one.length; i++) {
                box[i] = new boolean[one[i].length];
                boolean any = false;
                for (int value = 0; value < one[i].length; value++) {
                    box[i][value] = i == over ? one[i][value] || other[i][value] : one[i][value] && other[i][value];
                    any = any || box[i][value];
                }
                empty = empty || !any;
            }
            if (!empty) {
                reaching.add(box);
            }
        }
        return reaching;
    }

    private static boolean encloses(boolean[][] one, boolean[][] other) {
        for (int i = 0; i < one.length; i++) {
            for (int value = 0; value < one[i].length; value++) {
                if (other[i][value] && !one[i][value]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean holds(boolean[][] box, int[] point) {
        for (int i = 0; i < point.length; i++) {
            if (!box[i][point[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many rules are suggested. */
    @Override
    public String toString() {
        return suggestions.size() + " suggestions" + (smallest ? ", the fewest that do" : "");
    }

    /**
     * A rule to add (Dutch: <i>voorstel</i>).
     *
     * @param when the signals it is for, as a rule says it; it may be wider than the gap, since a rule cannot say everything
     * @param words the signals of the gap, in words
     * @param isWider whether it also fits signals that already have a rule, so that it has to stand behind the others
     */
    public record Suggestion(ReferralCondition when, Words words, boolean isWider) {}
}
