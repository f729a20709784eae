package io.github.samenplan.cli;

import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.CheckReport;
import io.github.samenplan.jackson.CheckedDocument;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a check as Markdown for a merge request: the lights of each plan in a table, and what is missing, folded. */
final class MarkdownReport {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Language language) {
        this.language = language;
    }

    static String text(CheckReport report, Language language) {
        MarkdownReport markdown = new MarkdownReport(language);
        markdown.write(report);
        return markdown.text.toString();
    }

    private void write(CheckReport report) {
        line("## " + say("Toets van plannen op ", "Check of plans on ") + report.getDate());
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        for (CheckedDocument document : report.getDocuments()) {
            document.completeness().stream()
                    .flatMap(completeness -> completeness.getProfiles().stream())
                    .forEach(profile -> tables.merge(
                            profile.profile().reference(),
                            List.of(new Row(document, profile)),
                            (rows, more) ->
                                    Stream.concat(rows.stream(), more.stream()).toList()));
        }
        tables.values().forEach(this::lights);
        report.getDocuments().forEach(this::document);
    }

    /** What a document answers to a profile. */
    private record Row(CheckedDocument document, ProfileResult profile) {}

    private void lights(List<Row> rows) {
        ProfileResult first = rows.get(0).profile();
        line("");
        line("**" + MarkdownText.of(first.profile().getName().in(language.getTag())) + "**");
        line("");
        row("Document", first.blocks().stream().map(block -> name(block)).map(MarkdownText::of));
        row("---", first.blocks().stream().map(block -> "---"));
        rows.forEach(row -> row(
                MarkdownText.of(title(row.document())),
                row.profile().blocks().stream().map(block -> light(block.light()))));
    }

    private void row(String head, Stream<String> cells) {
        line("| " + head + " |"
                + String.join("", cells.map(cell -> " " + cell + " |").toList()));
    }

    /** Writes what was found in a document, if anything was. */
    private void document(CheckedDocument document) {
        List<Finding> faults = document.reading().getFindings();
        List<BlockResult> blocks =
                document.completeness().map(CompletenessReport::getProfiles).orElse(List.of()).stream()
                        .flatMap(profile -> profile.blocks().stream())
                        .filter(block -> gaps(block).findAny().isPresent())
                        .toList();
        if (faults.isEmpty() && blocks.isEmpty()) {
            return;
        }
        line("");
        line("### " + MarkdownText.of(title(document)));
        if (!faults.isEmpty()) {
            line("");
            faults.forEach(fault -> line(item(fault, Words.of("fout", "error"))));
        }
        blocks.forEach(block -> block(document, block));
    }

    private static Stream<Gap> gaps(BlockResult block) {
        return block.rules().stream().flatMap(rule -> rule.gaps().stream());
    }

    /** Writes what is missing from a block, folded, and what is waived or known apart. */
    private void block(CheckedDocument document, BlockResult block) {
        long gaps = gaps(block).count();
        line("");
        line("<details>");
        line("<summary>" + MarkdownText.html(name(block)) + ": " + light(block.light()) + ", "
                + (gaps == 1 ? say("1 bevinding", "1 finding") : gaps + " " + say("bevindingen", "findings"))
                + "</summary>");
        line("");
        for (RuleResult rule : block.rules()) {
            for (Gap gap : rule.gaps()) {
                line(item(document.reading().located(gap.finding()), Words.of("ontbreekt", "missing")) + note(gap));
            }
            if (!rule.findings().isEmpty()) {
                line("  - " + MarkdownText.of(rule.rule().getAdvice().in(language)));
            }
        }
        line("");
        line("</details>");
    }

    private String item(Finding finding, Words error) {
        String severity = switch (finding.getSeverity()) {
            case ERROR -> "**" + error.in(language) + "**";
            case WARNING -> "**" + say("let op", "warning") + "**";
            case INFO -> say("ter info", "info");
        };
        return "- " + severity + " " + MarkdownText.code(ReportWords.place(finding.getLocation())) + " "
                + MarkdownText.of(ReportWords.sentence(finding, language));
    }

    private String note(Gap gap) {
        return gap.waiver()
                .map(waiver -> " *" + say("Ontheffing", "Waived") + ": "
                        + MarkdownText.of(waiver.justification().in(language)) + "*")
                .orElse(gap.known() ? " *" + say("Bekend van eerder", "Known from before") + ".*" : "");
    }

    private String light(TrafficLight light) {
        String shape = switch (light) {
            case RED -> "🔴";
            case AMBER -> "🟠";
            case GREEN -> "🟢";
            case NOT_ASSESSED -> "⚪";
        };
        return shape + " " + light.words().in(language);
    }

    private String name(BlockResult block) {
        return block.block().getName().in(language.getTag());
    }

    private static String title(CheckedDocument document) {
        return document.file()
                + document.reading()
                        .getDocument()
                        .map(PlanDocument::getTitle)
                        .map(title -> ": " + title)
                        .orElse("");
    }

    private String say(String dutch, String english) {
        return Words.of(dutch, english).in(language);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
