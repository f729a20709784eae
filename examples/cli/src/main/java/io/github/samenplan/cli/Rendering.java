package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;

/**
 * A form in which a report is written for other programs, or to keep.
 *
 * @param <R> what kind of report it is of
 */
interface Rendering<R> {

    /** Returns the name by which it is asked for, in capitals. */
    String name();

    /** Returns a report in this form; a form that has every language in it asks for none. */
    String text(R report, Language language);
}
