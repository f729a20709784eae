package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.jackson.CheckReport;
import io.github.samenplan.jackson.CheckedDocument;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes findings as commands to GitHub Actions, which shows them at their lines: one a line, the worst first, since it
 * shows ten of each sort for a step. What is waived or known from before is left out.
 */
final class GitHubReport {

    private GitHubReport() {}

    static String text(CheckReport report, Language language) {
        return report.getDocuments().stream()
                .flatMap(GitHubReport::findings)
                .sorted(Comparator.comparing(Finding::getSeverity).reversed())
                .map(finding -> command(finding, language))
                .collect(Collectors.joining());
    }

    private static Stream<Finding> findings(CheckedDocument document) {
        return Stream.concat(
                document.reading().getFindings().stream(),
                document.completeness().stream()
                        .map(CompletenessReport::findings)
                        .flatMap(missing -> missing.stream().map(document.reading()::located)));
    }

    private static String command(Finding finding, Language language) {
        Location place = finding.getLocation();
        String command = switch (finding.getSeverity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        return "::" + command
                + " file=" + property(place.getFile().orElseThrow())
                + ",line=" + place.getLine().orElse(1)
                + ",col=" + place.getColumn().orElse(1)
                + ",title=" + property(finding.getCode().getId())
                + "::" + data(ReportWords.sentence(finding, language)) + "\n";
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
