package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Words;

/** On which side of a level a figure is wanted. */
enum Side {
    BELOW(Words.of("hoogstens", "at most"), Words.of("stijging", "increase"), Words.of("daling", "decrease")),
    ABOVE(Words.of("minstens", "at least"), Words.of("daling", "decrease"), Words.of("stijging", "increase"));

    /** The word for a level on this side. */
    final Words bound;

    /** The change for the worse. */
    final Words worse;

    /** The change for the better. */
    final Words better;

    Side(Words bound, Words worse, Words better) {
        this.bound = bound;
        this.worse = worse;
        this.better = better;
    }

    boolean isShownBy(TestResult test) {
        return this == BELOW ? test.showsBelow() : test.showsAbove();
    }

    boolean isRefutedBy(TestResult test) {
        return this == BELOW ? test.showsAbove() : test.showsBelow();
    }

    /** The one-sided chance of such a statistic if the estimate were not on this side. */
    double chance(TestResult test) {
        return this == BELOW ? test.chanceBelow() : test.chanceAbove();
    }

    Side other() {
        return this == BELOW ? ABOVE : BELOW;
    }

    /** A distance on the other side, where things are worse. */
    double worseBy(double margin) {
        return this == BELOW ? margin : -margin;
    }
}
