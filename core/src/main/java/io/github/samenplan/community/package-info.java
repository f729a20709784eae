/**
 * For whom, and where?
 * <p>A {@link io.github.samenplan.community.TargetGroup} (Dutch: <i>doelgroep</i>) is whom a plan is about, an
 * {@link io.github.samenplan.community.Area} (Dutch: <i>gebied</i>) where it holds.
 * <p>Stands on {@code fact}; its neighbours above are {@code coalition} and whatever is done for people.
 */
@NullMarked
package io.github.samenplan.community;

import org.jspecify.annotations.NullMarked;
