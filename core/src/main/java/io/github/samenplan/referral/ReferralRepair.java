package io.github.samenplan.referral;

import io.github.samenplan.finding.Words;
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
        GapCover cover = new GapCover(space, proof.covered);
        List<boolean[][]> boxes = new ArrayList<>();
        boolean closesAll = sets.ask(() -> cover.fill(sets.without(space.possible(), proof.covered), boxes))
                .orElse(false);
        Optional<List<boolean[][]>> fewest = closesAll
                ? sets.ask(() -> cover.fewest(sets.without(space.possible(), proof.covered)))
                        .flatMap(found -> found)
                : Optional.empty();
        return new ReferralRepair(
                fewest.orElse(boxes).stream()
                        .map(box -> suggestion(space, box, proof.covered))
                        .toList(),
                fewest.isPresent(),
                closesAll);
    }

    private static Suggestion suggestion(SignalSpace space, boolean[][] box, int covered) {
        ReferralCondition when = space.condition(box);
        DecisionDiagram sets = space.diagram();
        boolean wider = sets.ask(() -> sets.and(space.fitting(when), covered) != DecisionDiagram.NONE)
                .orElse(true);
        return new Suggestion(when, space.inWords(box), wider);
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
     * @param isWider whether it may also fit signals that already have a rule, so that it has to stand behind the others
     */
    public record Suggestion(ReferralCondition when, Words words, boolean isWider) {}
}
