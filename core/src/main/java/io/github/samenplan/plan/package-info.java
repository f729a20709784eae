/**
 * What did they sign?
 * <p>A {@link io.github.samenplan.plan.CoalitionPlan} (Dutch: <i>plan van aanpak</i>) or a
 * {@link io.github.samenplan.plan.Programme} (Dutch: <i>programma</i>) is a whole document.
 * {@link io.github.samenplan.plan.PlanParts} walks over it and gives every part with its place;
 * {@link io.github.samenplan.plan.IdIndex} holds the rules on ids and references;
 * {@link io.github.samenplan.plan.PlanVerdicts} judges its goals.
 * <p>Stands on all packages of the model; only {@code completeness} stands on it.
 */
@NullMarked
package io.github.samenplan.plan;

import org.jspecify.annotations.NullMarked;
