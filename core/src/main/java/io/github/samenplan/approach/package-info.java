/**
 * What do they want, and do?
 * <p>A {@link io.github.samenplan.approach.Goal} (Dutch: <i>doel</i>) says what should change, an
 * {@link io.github.samenplan.approach.Action} (Dutch: <i>actie</i>) what is done about it. Both may belong to a
 * {@link io.github.samenplan.approach.Pillar} (Dutch: <i>pijler</i>) of a
 * {@link io.github.samenplan.approach.Framework} that the plan follows.
 * <p>Stands on {@code monitoring} and what is below it; lies beside {@code referral}.
 */
@NullMarked
package io.github.samenplan.approach;

import org.jspecify.annotations.NullMarked;
