package io.github.samenplan.monitoring;

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
}
