/**
 * How does a page for people look?
 * <p>What the library found is laid out in small records, one for each part of a page, and drawn in plain coordinates;
 * the templates in {@code src/main/jte} show them, and escape every text by where it stands. A page stands alone: it
 * loads nothing, runs nothing, and is the same to the byte for the same input, date and version.
 */
@NullMarked
package io.github.samenplan.cli.page;

import org.jspecify.annotations.NullMarked;
