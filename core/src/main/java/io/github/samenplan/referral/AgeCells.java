package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import java.util.Collection;
import java.util.TreeSet;

/** The ages cut where some range begins or ends: within one cell no range makes a difference. */
final class AgeCells {

    private static final int OLDEST = 130;

    private final int[] starts;

    private AgeCells(int[] starts) {
        this.starts = starts;
    }

    int size() {
        return starts.length;
    }

    /** Returns the ages from one cell up to and including another. */
    AgeRange run(int first, int last) {
        return last == starts.length - 1
                ? AgeRange.ofAtLeast(starts[first])
                : AgeRange.of(starts[first], starts[last + 1] - 1);
    }

    /** Returns the ages of all cells that the range touches: what the range tells, as far as it makes a difference. */
    AgeRange widened(AgeRange range) {
        return run(cellOf(range.getFrom()), cellOf(range.getTo().orElse(OLDEST)));
    }

    private int cellOf(int age) {
        int cell = starts.length - 1;
        while (starts[cell] > age) {
            cell--;
        }
        return cell;
    }

    /** Returns the range with an open end where it goes up to the oldest age there is. */
    static AgeRange open(AgeRange range) {
        return range.getTo().filter(to -> to == OLDEST).isPresent() ? AgeRange.ofAtLeast(range.getFrom()) : range;
    }

    static AgeCells of(Collection<AgeRange> ranges) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        ranges.forEach(range -> {
            starts.add(range.getFrom());
            range.getTo().filter(to -> to < OLDEST).ifPresent(to -> starts.add(to + 1));
        });
        return new AgeCells(starts.stream().mapToInt(Integer::intValue).toArray());
    }
}
