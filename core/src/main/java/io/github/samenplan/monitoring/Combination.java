package io.github.samenplan.monitoring;

/**
 * How the targets of one goal count together (Dutch: <i>samenhang van streefwaarden</i>), and what that does to their
 * tests.
 */
public enum Combination {
    /**
     * All must be met, as of a trend that must be broken in each target group. That all are met takes no correction for
     * the number of tests: the goal is met only if each test by itself says so (an intersection-union test, Berger
     * 1982). That some one is not met does: among many tests one fails by chance (a union-intersection test), so it
     * counts only after the correction of Holm.
     */
    EVERY,

    /**
     * One is enough. Here the correction of Holm is for the claim that one is met, and that none is met takes none.
     */
    ANY
}
