package io.github.samenplan.cli.page;

import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.CheckReport;
import io.github.samenplan.jackson.CheckedDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a check of documents gave, as a page in HTML for people (Dutch: <i>toetsverslag als pagina</i>): what is missing,
 * whether the goals were reached, the figures, what is done and when, and where a signal goes.
 */
public final class CheckPage {

    private CheckPage() {}

    /** Returns the page, whole and alone. */
    public static String of(CheckReport report, Language language) {
        Say say = new Say(language);
        List<CheckedDocument> checked = report.getDocuments();
        List<DocumentView> documents = IntStream.range(0, checked.size())
                .mapToObj(i -> DocumentView.of(i + 1, checked.get(i), report.getDate(), say))
                .toList();
        return Templates.page(
                "check.jte",
                Map.of(
                        "say",
                        say,
                        "day",
                        say.day(report.getDate()),
                        "documents",
                        documents,
                        "onWaivers",
                        report.getWaiverFindings().stream()
                                .map(finding -> finding.message(language))
                                .toList()));
    }
}
