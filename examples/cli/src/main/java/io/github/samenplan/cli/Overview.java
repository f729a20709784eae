package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessOverview;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * Many plans at a glance, and what could not be used of what was read.
 *
 * @param date the day on which the question was asked
 * @param plans the plans
 * @param unusable what cannot be used, in the order of reading
 */
record Overview(LocalDate date, CompletenessOverview plans, List<Unusable> unusable) {

    /** Returns how many documents were read. */
    int documents() {
        return plans.getRows().size() + unusable.size();
    }

    /**
     * A document that cannot be read or is ill-formed.
     *
     * @param origin where it was read
     * @param first the first thing that is wrong with it, with its place
     * @param faults how many things are wrong with it
     */
    record Unusable(String origin, Finding first, int faults) {

        /** Returns the first thing that is wrong behind its place, and how many more there are. */
        String words(Language language) {
            return ReportWords.place(first.getLocation()) + " " + first.message(language)
                    + TerminalReport.more(faults).in(language);
        }
    }
}
