package io.github.samenplan.cli;

import io.github.samenplan.cli.page.CheckPage;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.CheckReport;
import java.util.List;

/** A form in which the report of a check is written. */
enum ReportFormat implements Rendering<ReportFormat.Judged> {
    /** As {@code samenplan schema check-report} describes it. */
    JSON {
        @Override
        public String text(Judged judged, Language language) {
            return judged.report().toJson();
        }
    },
    /** As GitHub's code scanning and editors read it. */
    SARIF {
        @Override
        public String text(Judged judged, Language language) {
            return judged.report().toSarif(language);
        }
    },
    /** As build servers read what tests gave. */
    JUNIT {
        @Override
        public String text(Judged judged, Language language) {
            return JUnitReport.text(judged.report(), language, judged.failing());
        }
    },
    /** As GitHub Actions shows findings at the lines of a change. */
    GITHUB {
        @Override
        public String text(Judged judged, Language language) {
            return GitHubReport.text(judged.report(), language);
        }
    },
    /** As GitHub and GitLab show it under a merge request. */
    MARKDOWN {
        @Override
        public String text(Judged judged, Language language) {
            return MarkdownReport.text(judged.report(), language);
        }
    },
    /** As a page for people. */
    HTML {
        @Override
        public String text(Judged judged, Language language) {
            return CheckPage.of(judged.report(), language);
        }
    };

    /** Reads where the report of a check goes. */
    static final class Option extends ReportTarget.Option<Judged> {

        Option() {
            super(List.of(values()));
        }
    }

    /** The report of a check, and from which severity on something fails. */
    record Judged(CheckReport report, Severity failing) {}
}
