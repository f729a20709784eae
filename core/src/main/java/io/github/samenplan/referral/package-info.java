/**
 * Where does a signal go?
 * <p>A {@link io.github.samenplan.referral.ReferralArrangement} (Dutch: <i>toeleiding</i>) holds who notices, the
 * {@link io.github.samenplan.referral.ContactPoint} (Dutch: <i>contactpunt</i>) where one can turn, the services that there
 * are, and the rules by which a signal finds its way. Signals are an occasion to talk and never a score.
 * <p>Stands on {@code coalition} and what is below it; lies beside {@code approach}.
 */
@NullMarked
package io.github.samenplan.referral;

import org.jspecify.annotations.NullMarked;
