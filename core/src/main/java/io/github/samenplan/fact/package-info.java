/**
 * What is stated, when, how much, and by whom?
 * <p>The grains that all else is made of: rough dates ({@link io.github.samenplan.fact.PartialDate}), rough numbers
 * ({@link io.github.samenplan.fact.Quantity}), sources (Dutch: <i>bron</i>), and the statement that something is not there
 * ({@link io.github.samenplan.fact.Absence}). Also the constraints on text that the other packages put on their types.
 * <p>This package knows no other.
 */
@NullMarked
package io.github.samenplan.fact;

import org.jspecify.annotations.NullMarked;
