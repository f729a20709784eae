package io.github.samenplan.referral;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Sets of points in a space of a few variables with finitely many values, each set as a reduced ordered decision diagram:
 * two sets are equal exactly when their numbers are.
 *
 * <p>A set is the number of its top node. A node asks for the value of one variable and has one branch per value;
 * variables are asked in one order, equal nodes are one, and a node whose branches all lead to one place is not made.
 * Every operation counts its steps, and is asked for in a question ({@link #ask}) that ends at the bound.
 */
final class DecisionDiagram {

    /** The set without points. */
    static final int NONE = 0;

    /** The set of all points. */
    static final int ALL = 1;

    /** The most variables: every operation calls itself as deep as there are variables. */
    private static final int DEEPEST = 1_000;

    private static final int AND = 0;
    private static final int OR = 1;
    private static final int WITHOUT = 2;
    private static final int WITHIN = 3;

    private static final int VISITED = 1;
    private static final int FRUITFUL = 2;
    private static final int BARREN = 3;
    private static final int MARKS = 4;

    private final int[] sizes;
    private final long bound;
    private final List<int[]> branches = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final LongCache results = new LongCache();
    private int[] levels = new int[1024];
    private long steps;

    /** What was found of each node in the round of marking that its number tells. */
    private int[] marks = new int[1024];

    private int round;

    /**
     * Makes the diagrams of a space.
     *
     * @param sizes how many values each variable has, in the order in which they are asked
     * @param bound how many steps a question may take
     */
    DecisionDiagram(int[] sizes, long bound) {
        this.sizes = sizes.clone();
        this.bound = bound;
        branches.add(new int[0]);
        branches.add(new int[0]);
        levels[NONE] = sizes.length;
        levels[ALL] = sizes.length;
    }

    /**
     * Returns the answer to a question, whose steps are counted from here; empty if it takes more than it may. In a space
     * of too many variables it may take none.
     */
    <T> Optional<T> ask(Supplier<T> question) {
        steps = sizes.length > DEEPEST ? bound : 0;
        try {
            return Optional.of(question.get());
        } catch (BoundHit tooMuch) {
            return Optional.empty();
        }
    }

    /** Returns the points of which a variable has one of those values. */
    int where(int variable, IntPredicate values) {
        int[] kids = new int[sizes[variable]];
        for (int value = 0; value < kids.length; value++) {
            step();
            kids[value] = values.test(value) ? ALL : NONE;
        }
        return node(variable, kids);
    }

    /** Returns a set by its part for each value of a variable; the parts may only ask for later variables. */
    int branch(int variable, int[] parts) {
        return node(variable, parts.clone());
    }

    int and(int one, int other) {
        return apply(AND, one, other);
    }

    int or(int one, int other) {
        return apply(OR, one, other);
    }

    int without(int one, int other) {
        return apply(WITHOUT, one, other);
    }

    /** Tells whether every point of a set is in another, without making a set. */
    boolean isWithin(int one, int other) {
        if (one == NONE || other == ALL || one == other) {
            return true;
        }
        if (one == ALL || other == NONE) {
            return false;
        }
        long key = ((long) one << 32 | other) * 4 + WITHIN;
        int before = results.get(key);
        if (before < 0) {
            int level = Math.min(levels[one], levels[other]);
            boolean within = true;
            for (int value = 0; value < sizes[level] && within; value++) {
                step();
                within = isWithin(kid(one, level, value), kid(other, level, value));
            }
            before = within ? ALL : NONE;
            results.put(key, before);
        }
        return before == ALL;
    }

    private int kid(int node, int level, int value) {
        return levels[node] == level ? branches.get(node)[value] : node;
    }

    /** Returns how many points a set has. */
    BigInteger count(int set) {
        return countFrom(0, set, new HashMap<>());
    }

    private BigInteger countFrom(int level, int set, Map<Integer, BigInteger> counted) {
        BigInteger below = counted.get(set);
        if (below == null) {
            below = set == NONE ? BigInteger.ZERO : BigInteger.ONE;
            if (set > ALL) {
                below = BigInteger.ZERO;
                for (int kid : branches.get(set)) {
                    step();
                    below = below.add(countFrom(levels[set] + 1, kid, counted));
                }
            }
            counted.put(set, below);
        }
        BigInteger count = below;
        for (int skipped = level; skipped < levels[set]; skipped++) {
            count = count.multiply(BigInteger.valueOf(sizes[skipped]));
        }
        return count;
    }

    /**
     * Returns a point of a set that is not in another, with for each variable the first possible one of the values in
     * order of preference. There has to be such a point.
     *
     * @param preferred for each variable its values, the best first
     */
    int[] first(int set, int outside, int[][] preferred) {
        int[] point = new int[sizes.length];
        int in = set;
        int out = outside;
        for (int variable = 0; variable < sizes.length; variable++) {
            for (int value : preferred[variable]) {
                int nextIn = kid(in, variable, value);
                int nextOut = kid(out, variable, value);
                if (!isWithin(nextIn, nextOut)) {
                    point[variable] = value;
                    in = nextIn;
                    out = nextOut;
                    break;
                }
            }
        }
        return point;
    }

    /** Returns the points that have, of each variable, one of the values of the box. */
    int box(boolean[][] box) {
        int set = ALL;
        for (int variable = sizes.length - 1; variable >= 0; variable--) {
            boolean[] allowed = box[variable];
            int[] kids = new int[sizes[variable]];
            for (int value = 0; value < kids.length; value++) {
                kids[value] = allowed[value] ? set : NONE;
            }
            set = node(variable, kids);
        }
        return set;
    }

    /**
     * Returns the values of a variable for which the set has a point whose other variables lie in the box, which allows
     * some value of each.
     */
    boolean[] valuesWithin(int set, int variable, boolean[][] box) {
        boolean[] found = new boolean[sizes[variable]];
        if (marks.length < branches.size()) {
            marks = new int[2 * branches.size()];
        }
        round += MARKS;
        collect(set, variable, box, found);
        return found;
    }

    /** Goes over the nodes down to the variable, each once; the marks also tell what was found of those below. */
    private void collect(int node, int variable, boolean[][] box, boolean[] found) {
        if (node == NONE) {
            return;
        }
        if (levels[node] > variable) {
            if (reaches(node, box)) {
                Arrays.fill(found, true);
            }
            return;
        }
        if (marks[node] > round) {
            return;
        }
        marks[node] = round + VISITED;
        step();
        int[] kids = branches.get(node);
        for (int value = 0; value < kids.length; value++) {
            if (levels[node] == variable) {
                found[value] = found[value] || reaches(kids[value], box);
            } else if (box[levels[node]][value]) {
                collect(kids[value], variable, box, found);
            }
        }
    }

    private boolean reaches(int node, boolean[][] box) {
        if (node <= ALL) {
            return node == ALL;
        }
        if (marks[node] <= round) {
            step();
            int[] kids = branches.get(node);
            boolean[] allowed = box[levels[node]];
            marks[node] = round + BARREN;
            for (int value = 0; value < kids.length && marks[node] == round + BARREN; value++) {
                if (allowed[value] && reaches(kids[value], box)) {
                    marks[node] = round + FRUITFUL;
                }
            }
        }
        return marks[node] == round + FRUITFUL;
    }

    /** Tells whether a point is in a set. */
    boolean has(int set, int[] point) {
        step();
        int node = set;
        while (node > ALL) {
            node = branches.get(node)[point[levels[node]]];
        }
        return node == ALL;
    }

    private int apply(int operation, int one, int other) {
        if (operation == AND) {
            if (one == NONE || other == NONE) {
                return NONE;
            }
            if (one == ALL || one == other) {
                return other;
            }
            if (other == ALL) {
                return one;
            }
        } else if (operation == OR) {
            if (one == ALL || other == ALL) {
                return ALL;
            }
            if (one == NONE || one == other) {
                return other;
            }
            if (other == NONE) {
                return one;
            }
        } else {
            if (one == NONE || other == ALL || one == other) {
                return NONE;
            }
            if (other == NONE) {
                return one;
            }
        }
        boolean turned = operation != WITHOUT && one > other;
        long key = ((long) (turned ? other : one) << 32 | (turned ? one : other)) * 4 + operation;
        int before = results.get(key);
        if (before >= 0) {
            return before;
        }
        int level = Math.min(levels[one], levels[other]);
        int[] kids = new int[sizes[level]];
        for (int value = 0; value < kids.length; value++) {
            step();
            kids[value] = apply(operation, kid(one, level, value), kid(other, level, value));
        }
        int result = node(level, kids);
        results.put(key, result);
        return result;
    }

    private int node(int level, int[] kids) {
        boolean same = true;
        for (int kid : kids) {
            same = same && kid == kids[0];
        }
        if (same) {
            return kids[0];
        }
        Node node = new Node(level, kids);
        Integer before = known.get(node);
        if (before != null) {
            return before;
        }
        int number = branches.size();
        branches.add(kids);
        if (number == levels.length) {
            levels = Arrays.copyOf(levels, 2 * number);
        }
        levels[number] = level;
        known.put(node, number);
        return number;
    }

    /** Counts a step of work. */
    void step() {
        steps(1);
    }

    /** Counts work that takes so many steps. */
    void steps(int count) {
        steps += count;
        if (steps > bound) {
            throw new BoundHit();
        }
    }

    /** Ends a question that takes more steps than it may. */
    private static final class BoundHit extends RuntimeException {

        private static final long serialVersionUID = 1;

        private BoundHit() {
            super(null, null, false, false);
        }
    }

    private static final class Node {

        private final int level;
        private final int[] kids;
        private final int hash;

        Node(int level, int[] kids) {
            this.level = level;
            this.kids = kids;
            this.hash = mixed(level, kids);
        }

        /** Numbers of nodes lie close together: without mixing, many nodes would share a hash. */
        private static int mixed(int level, int[] kids) {
            int hash = level;
            for (int kid : kids) {
                hash = (hash ^ kid) * 0x9E3779B1;
                hash ^= hash >>> 15;
            }
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node that && level == that.level && Arrays.equals(kids, that.kids);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** From long to int, for millions of entries; results are never negative. */
    private static final class LongCache {

        private long[] keys = new long[1 << 12];
        private int[] values = new int[1 << 12];
        private int held;

        int get(long key) {
            for (int at = place(key); values[at] != 0; at = at + 1 & keys.length - 1) {
                if (keys[at] == key) {
                    return values[at] - 1;
                }
            }
            return -1;
        }

        void put(long key, int value) {
            if (2 * ++held > keys.length) {
                long[] oldKeys = keys;
                int[] oldValues = values;
                keys = new long[2 * oldKeys.length];
                values = new int[2 * oldKeys.length];
                for (int i = 0; i < oldKeys.length; i++) {
                    if (oldValues[i] != 0) {
                        insert(oldKeys[i], oldValues[i]);
                    }
                }
            }
            insert(key, value + 1);
        }

        private void insert(long key, int value) {
            int at = place(key);
            while (values[at] != 0) {
                at = at + 1 & keys.length - 1;
            }
            keys[at] = key;
            values[at] = value;
        }

        private int place(long key) {
            long mixed = key * 0x9E3779B97F4A7C15L;
            return (int) (mixed >>> 32 ^ mixed >>> 7) & keys.length - 1;
        }
    }
}
