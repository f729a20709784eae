/**
 * What is wrong, where, and how bad?
 * <p>A {@link io.github.samenplan.finding.Finding} (Dutch: <i>bevinding</i>) is the one form of everything that can be
 * wrong with a plan. It has a {@link io.github.samenplan.finding.FindingCode} that never changes, a
 * {@link io.github.samenplan.finding.Location} in the document, and a sentence in Dutch and in English.
 * <p>This package knows no other; every other package may raise findings.
 */
@NullMarked
package io.github.samenplan.finding;

import org.jspecify.annotations.NullMarked;
