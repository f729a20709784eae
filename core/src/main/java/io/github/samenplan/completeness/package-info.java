/**
 * Is it all there?
 * <p>A {@link io.github.samenplan.completeness.CompletenessCheck} lays a
 * {@link io.github.samenplan.completeness.CompletenessProfile} (Dutch: <i>toetsingskader</i>) beside a plan and gives a
 * {@link io.github.samenplan.completeness.CompletenessReport}: which rules are met, which are not, and what to do.
 * <p>Stands on everything; nothing stands on it.
 */
@NullMarked
package io.github.samenplan.completeness;

import org.jspecify.annotations.NullMarked;
