/**
 * Plans as JSON, by Jackson.
 * <p>{@link io.github.samenplan.jackson.PlanJson} reads and writes whole documents, and a
 * {@link io.github.samenplan.jackson.Reading} (Dutch: <i>lezing</i>) says what came of it;
 * {@link io.github.samenplan.jackson.SamenplanModule} teaches a host's own mapper our types, and
 * {@link io.github.samenplan.jackson.RivmFigures} takes figures from the national open data.
 */
@NullMarked
package io.github.samenplan.jackson;

import org.jspecify.annotations.NullMarked;
