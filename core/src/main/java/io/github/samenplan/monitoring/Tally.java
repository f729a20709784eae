package io.github.samenplan.monitoring;

import java.math.BigDecimal;

/**
 * What is kept of any number of sheets: how many there were, and their weights. The sums are exact, so neither the order
 * of the sheets nor the way they were split changes a digit.
 */
final class Tally {

    private long people;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal squaredWeight = BigDecimal.ZERO;

    Tally add(BigDecimal itsWeight) {
        people++;
        weight = weight.add(itsWeight);
        squaredWeight = squaredWeight.add(itsWeight.multiply(itsWeight));
        return this;
    }

    Tally add(Tally other) {
        people += other.people;
        weight = weight.add(other.weight);
        squaredWeight = squaredWeight.add(other.squaredWeight);
        return this;
    }

    long people() {
        return people;
    }

    BigDecimal weight() {
        return weight;
    }

    BigDecimal squaredWeight() {
        return squaredWeight;
    }
}
