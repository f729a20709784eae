package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import java.util.List;

/** A form in which an overview is written. */
enum OverviewFormat implements Rendering<Overview> {
    /** A table for spreadsheets. */
    CSV {
        @Override
        public String text(Overview overview, Language language) {
            return OverviewCsv.text(overview, language);
        }
    };

    /** Reads where an overview goes. */
    static final class Option extends ReportTarget.Option<Overview> {

        Option() {
            super(List.of(values()));
        }
    }
}
