package io.github.samenplan.cli;

import io.github.samenplan.cli.page.DifferencePage;
import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.DifferenceReport;
import io.github.samenplan.plan.PlanDifference;
import java.util.List;

/** A form in which the difference between two versions is written. */
enum DifferenceFormat implements Rendering<PlanDifference> {
    /** As {@code samenplan schema difference-report} describes it. */
    JSON {
        @Override
        public String text(PlanDifference difference, Language language) {
            return DifferenceReport.of(difference).toJson();
        }
    },
    /** As a page for people. */
    HTML {
        @Override
        public String text(PlanDifference difference, Language language) {
            return DifferencePage.of(difference, language);
        }
    };

    /** Reads where a difference goes. */
    static final class Option extends ReportTarget.Option<PlanDifference> {

        Option() {
            super(List.of(values()));
        }
    }
}
