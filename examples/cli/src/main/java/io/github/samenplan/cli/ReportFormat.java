package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
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
    /** As GitHub's code scanning and editors read it. */
    SARIF {
        @Override
        String text(CheckReport report, Language language) {
            return report.toSarif(language);
        }
    },
    /** As build servers read what tests gave. */
    JUNIT {
        @Override
        String text(CheckReport report, Language language) {
            return text(report, language, Severity.ERROR);
        }

        @Override
        String text(CheckReport report, Language language, Severity failing) {
            return JUnitReport.text(report, language, failing);
        }
    },
    /** As GitHub Actions shows findings at the lines of a change. */
    GITHUB {
        @Override
        String text(CheckReport report, Language language) {
            return GitHubReport.text(report, language);
        }
    },
    /** As GitHub and GitLab show it under a merge request. */
    MARKDOWN {
        @Override
        String text(CheckReport report, Language language) {
            return MarkdownReport.text(report, language);
        }
    };

    /** Returns the report in this form; a form that has every language in it asks for none. */
    abstract String text(CheckReport report, Language language);

    /** Returns the same, where the form tells what fails: what is of that severity or worse. */
    String text(CheckReport report, Language language, Severity failing) {
        return text(report, language);
    }
}
