package io.github.samenplan.cli.page;

import io.github.samenplan.fact.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole years along a line.
 *
 * @param first the first year
 * @param last the last year
 */
record TimeAxis(int first, int last) {

    private static final int MOST_LABELS = 8;

    /** Returns where a day begins, as a part of the line from 0 to 1. */
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(start(), day) / ChronoUnit.DAYS.between(start(), end());
    }

    /** Returns the middle of all the days that a date can mean. */
    double middle(PartialDate date) {
        return (at(date.earliest()) + at(date.latest().plusDays(1))) / 2;
    }

    LocalDate start() {
        return Year.of(first).atDay(1);
    }

    /** Returns the day after the last one. */
    LocalDate end() {
        return Year.of(last + 1).atDay(1);
    }

    /** Returns the years to be written, no more than fit: all, or one in every so many. */
    List<Integer> labelled() {
        int every = (last - first) / MOST_LABELS + 1;
        return IntStream.rangeClosed(0, (last - first) / every)
                .map(number -> first + number * every)
                .boxed()
                .toList();
    }

    /** Returns the years in which days lie, of which there is at least one. */
    static TimeAxis around(Collection<LocalDate> days) {
        return new TimeAxis(
                Collections.min(days).getYear(), Collections.max(days).getYear());
    }
}
