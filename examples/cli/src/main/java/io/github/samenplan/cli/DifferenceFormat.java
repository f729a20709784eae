package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.DifferenceReport;
import java.util.List;

/** A form in which the report of a difference is written. */
enum DifferenceFormat implements Rendering<DifferenceReport> {
    /** As {@code samenplan schema difference-report} describes it. */
    JSON {
        @Override
        public String text(DifferenceReport report, Language language) {
            return report.toJson();
        }
    };

    /** Reads where the report goes. */
    static final class Option extends ReportTarget.Option<DifferenceReport> {

        Option() {
            super(List.of(values()));
        }
    }
}
