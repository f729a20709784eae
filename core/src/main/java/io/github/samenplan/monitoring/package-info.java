/**
 * How will they know?
 * <p>An {@link io.github.samenplan.monitoring.Indicator} (Dutch: <i>indicator</i>) has measurements; a
 * {@link io.github.samenplan.monitoring.GoalTarget} (Dutch: <i>streefwaarde</i>) says which of them would mean that a goal
 * was reached, and a {@link io.github.samenplan.monitoring.VerdictMethod} judges whether it was; an
 * {@link io.github.samenplan.monitoring.Evaluation} looks back. A scale of loneliness measures groups, never a person.
 * <p>Stands on {@code coalition} and what is below it; knows no goal, for a goal refers to it.
 */
@NullMarked
package io.github.samenplan.monitoring;

import org.jspecify.annotations.NullMarked;
