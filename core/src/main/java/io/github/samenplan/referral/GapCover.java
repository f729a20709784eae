package io.github.samenplan.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Boxes of signals, each as large as can be, that hold what no rule takes and nothing that one does. All of the work
 * counts against the bound of the diagram.
 */
final class GapCover {

    private static final int MOST_BOXES = 60;
    private static final int MOST_LARGEST = 240;
    private static final int MOST_CHOSEN = 6;

    private final SignalSpace space;
    private final DecisionDiagram sets;
    private final int covered;

    GapCover(SignalSpace space, int covered) {
        this.space = space;
        this.sets = space.diagram();
        this.covered = covered;
    }

    /**
     * Adds box after box, each around a point that those before it leave, and tells whether they hold all; so many boxes
     * are not added.
     */
    boolean fill(int gaps, List<boolean[][]> boxes) {
        int left = gaps;
        while (left != DecisionDiagram.NONE && boxes.size() < MOST_BOXES) {
            boolean[][] box = space.widened(space.knownPoint(left), covered);
            boxes.add(box);
            left = sets.without(left, sets.box(box));
        }
        return left == DecisionDiagram.NONE;
    }

    /** Returns the fewest boxes that hold all; empty where they are many. */
    Optional<List<boolean[][]>> fewest(int gaps) {
        Optional<List<boolean[][]>> largest = largest();
        for (int most = 0; largest.isPresent() && most <= MOST_CHOSEN; most++) {
            List<boolean[][]> chosen = new ArrayList<>();
            if (close(gaps, most, largest.get(), chosen)) {
                return Optional.of(chosen);
            }
        }
        return Optional.empty();
    }

    /** Tries to hold a set by no more than so many of the boxes: one of them has to hold its first point. */
    private boolean close(int left, int most, List<boolean[][]> boxes, List<boolean[][]> chosen) {
        if (left == DecisionDiagram.NONE) {
            return true;
        }
        if (most == 0) {
            return false;
        }
        int[] point = space.knownPoint(left);
        for (boolean[][] box : boxes) {
            sets.step();
            if (holds(box, point)) {
                chosen.add(box);
                if (close(sets.without(left, sets.box(box)), most - 1, boxes, chosen)) {
                    return true;
                }
                chosen.remove(chosen.size() - 1);
            }
        }
        return false;
    }

    /**
     * Returns every largest box outside what is covered, by consensus: from boxes that together hold all, two that meet
     * in all variables but one give a third that reaches over both, until nothing new comes. Empty where they are many.
     */
    private Optional<List<boolean[][]>> largest() {
        List<boolean[][]> boxes = new ArrayList<>();
        if (!fill(sets.without(DecisionDiagram.ALL, covered), boxes)) {
            return Optional.empty();
        }
        for (int i = 1; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (boolean[][] reaching : consensus(boxes.get(i), boxes.get(j))) {
                    if (boxes.stream().noneMatch(box -> encloses(box, reaching))) {
                        boxes.add(reaching);
                    }
                }
                if (boxes.size() > MOST_LARGEST) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(boxes.stream()
                .filter(box -> boxes.stream().noneMatch(other -> other != box && encloses(other, box)))
                .toList());
    }

    /** Returns for each variable the box that holds what both hold in the others, and in this one what either does. */
    private List<boolean[][]> consensus(boolean[][] one, boolean[][] other) {
        List<Integer> apart = new ArrayList<>();
        boolean[][] both = new boolean[one.length][];
        for (int i = 0; i < one.length; i++) {
            both[i] = new boolean[one[i].length];
            boolean meet = false;
            for (int value = 0; value < both[i].length; value++) {
                sets.step();
                both[i][value] = one[i][value] && other[i][value];
                meet = meet || both[i][value];
            }
            if (!meet) {
                apart.add(i);
            }
        }
        List<boolean[][]> reaching = new ArrayList<>();
        for (int over = 0; over < one.length; over++) {
            if (apart.isEmpty() || apart.equals(List.of(over))) {
                boolean[][] box = both.clone();
                box[over] = either(one[over], other[over]);
                reaching.add(box);
            }
        }
        return reaching;
    }

    private static boolean[] either(boolean[] one, boolean[] other) {
        boolean[] either = one.clone();
        for (int value = 0; value < either.length; value++) {
            either[value] = either[value] || other[value];
        }
        return either;
    }

    private boolean encloses(boolean[][] one, boolean[][] other) {
        for (int i = 0; i < one.length; i++) {
            sets.step();
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
}
