package io.github.samenplan.cli;

import io.github.samenplan.cli.page.CheckPage;
import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.CheckReport;

/** A form in which a report is written. */
enum ReportFormat {
    /** As {@code samenplan schema check-report} describes it. */
    JSON {
        @Override
        String text(CheckReport report, Language language) {
            return report.toJson();
        }
    },

    /** A page for people. */
    HTML {
        @Override
        String text(CheckReport report, Language language) {
            return CheckPage.of(report, language);
        }
    };

    /** Returns the report in this form; a form that has every language in it asks for none. */
    abstract String text(CheckReport report, Language language);
}
