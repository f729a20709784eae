/**
 * Who acts?
 * <p>An {@link io.github.samenplan.coalition.Organisation} takes part in a
 * {@link io.github.samenplan.coalition.Coalition} (Dutch: <i>coalitie</i>) or a
 * {@link io.github.samenplan.coalition.Body} through a {@link io.github.samenplan.coalition.Membership}, and binds itself
 * by a {@link io.github.samenplan.coalition.Commitment}.
 * No person stands here by name: only organisations, functions and groups.
 * <p>Stands on {@code fact} and {@code community}.
 */
@NullMarked
package io.github.samenplan.coalition;

import org.jspecify.annotations.NullMarked;
