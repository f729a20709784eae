package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.VerdictsReport;
import java.util.List;

/** A form in which verdicts on goals are written. */
enum VerdictFormat implements Rendering<VerdictsReport> {
    /** As {@code samenplan schema verdict-report} describes it. */
    JSON {
        @Override
        public String text(VerdictsReport report, Language language) {
            return report.toJson();
        }
    };

    /** Reads where verdicts go. */
    static final class Option extends ReportTarget.Option<VerdictsReport> {

        Option() {
            super(List.of(values()));
        }
    }
}
