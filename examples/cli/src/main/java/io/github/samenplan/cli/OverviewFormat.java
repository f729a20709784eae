package io.github.samenplan.cli;

import io.github.samenplan.cli.page.OverviewPage;
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
    },
    /** As a page for people. */
    HTML {
        @Override
        public String text(Overview overview, Language language) {
            List<String> unusable =
                    overview.unusable().stream().map(one -> one.words(language)).toList();
            return OverviewPage.of(overview.date(), overview.plans(), unusable, language);
        }
    };

    /** Reads where an overview goes. */
    static final class Option extends ReportTarget.Option<Overview> {

        Option() {
            super(List.of(values()));
        }
    }
}
