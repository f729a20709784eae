package io.github.samenplan.cli;

import io.github.samenplan.jackson.CheckReport;

/** A form in which a report is written for other programs. */
enum ReportFormat {
    /** As {@code samenplan schema check-report} describes it. */
    JSON {
        @Override
        String text(CheckReport report) {
            return report.toJson();
        }
    };

    abstract String text(CheckReport report);
}
