package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Words;
import java.util.List;

/**
 * Whether a wanted change of a share would be noticed with the samples that are expected (Dutch: <i>waarneembare
 * verandering</i>), in percentage points.
 *
 * @param wanted the change that is wanted, or the one that would matter
 * @param noticed the smallest change in that direction that the test notices in four cases out of five
 * @param sizeNeeded how many people must answer in each of both rounds to notice the wanted one so often
 */
public record DetectableChange(double wanted, double noticed, double sizeNeeded) {

    /** Returns whether the wanted change is as large as one that is noticed, or larger. */
    public boolean isNoticed() {
        return Math.abs(wanted) >= Math.abs(noticed);
    }

    /** Returns the three figures in words, without a capital and a full stop. */
    public Words words() {
        return Words.of(
                        "gevraagd is {0}, en pas {1} valt op; voor {0} moeten er per meting {2} mensen antwoorden",
                        "wanted is {0}, and no less than {1} is noticed; for {0} it takes {2} respondents in each round")
                .with(List.of(
                        Shown.difference(wanted, true),
                        Shown.difference(noticed, true),
                        Words.ofBoth(Long.toString((long) Math.ceil(sizeNeeded)))));
    }
}
