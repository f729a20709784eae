package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.CheckReport;
import java.util.List;

/** A form in which the report of a check is written. */
enum ReportFormat implements Rendering<CheckReport> {
    /** As {@code samenplan schema check-report} describes it. */
    JSON {
        @Override
        public String text(CheckReport report, Language language) {
            return report.toJson();
        }
    },
    /** As GitHub's code scanning and editors read it. */
    SARIF {
        @Override
        public String text(CheckReport report, Language language) {
            return report.toSarif(language);
        }
    };

    /** Reads where the report of a check goes. */
    static final class Option extends ReportTarget.Option<CheckReport> {

        Option() {
            super(List.of(values()));
        }
    }
}
