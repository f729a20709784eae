package io.github.samenplan.cli;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDocument;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints the report for a person at a terminal. */
final class TerminalReport {

    private final PrintWriter out;
    private final Language language;
    private final Severity show;
    private final boolean colour;
    private int documents;

    TerminalReport(PrintWriter out, Language language, Severity show, boolean colour) {
        this.out = out;
        this.language = language;
        this.show = show;
        this.colour = colour;
    }

    /** Prints that something could not be done. */
    void problem(String sentence) {
        out.println(painted(sentence, Style.fg_red));
    }

    /** Prints what is wrong with a document, or else what is missing from it. */
    void document(Checked checked) {
        if (documents++ > 0) {
            out.println();
        }
        out.println(painted(checked.file() + title(checked), Style.bold));
        List<Finding> faults = checked.reading().getFindings();
        faults.forEach(fault -> finding("  ", checked, List.of(fault)));
        checked.completeness().ifPresent(completeness -> missing(checked, completeness));
        out.println("  " + painted(summary(checked), faults.isEmpty() ? Style.fg_green : Style.fg_red));
    }

    private static String title(Checked checked) {
        return checked.reading()
                .getDocument()
                .map(PlanDocument::getTitle)
                .map(title -> ": " + title)
                .orElse("");
    }

    private void missing(Checked checked, CompletenessReport completeness) {
        for (CompletenessReport.BlockResult block : completeness.getBlocks()) {
            List<Finding> shown = block.findings().stream()
                    .filter(finding -> finding.getSeverity().reaches(show))
                    .toList();
            if (!shown.isEmpty()) {
                out.println("  " + block.block().name().in(language) + ":");
                grouped(shown).forEach(same -> finding("    ", checked, same));
            }
        }
    }

    private static Collection<List<Finding>> grouped(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::getCode, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void finding(String indent, Checked checked, List<Finding> same) {
        Finding first = checked.reading().located(same.get(0));
        String where = first.getLocation().getLine().orElse(1)
                + ":"
                + first.getLocation().getColumn().orElse(1);
        String trail = first.getLocation().trail(language);
        String more = same.size() == 1
                ? ""
                : " "
                        + Words.of("(en nog " + (same.size() - 1) + ")", "(and " + (same.size() - 1) + " more)")
                                .in(language);
        out.println(indent
                + painted(severity(checked, first.getSeverity()), colour(first.getSeverity()))
                + " " + where + " "
                + (trail.isEmpty() ? "" : trail + ": ")
                + first.message(language)
                + more);
    }

    private String summary(Checked checked) {
        if (!checked.reading().succeeded()) {
            int faults = checked.reading().getFindings().size();
            return Words.of(
                            "Dit document kan zo niet gebruikt worden: " + counted(faults, "fout", "fouten") + ".",
                            "This document cannot be used as it is: " + counted(faults, "error", "errors") + ".")
                    .in(language);
        }
        CompletenessReport completeness = checked.completeness().orElseThrow();
        if (!completeness.applies()) {
            return Words.of(
                            "Leesbaar en welgevormd. Op een programma zijn de vijf pijlers niet van toepassing.",
                            "Readable and well-formed. The five pillars do not apply to a programme.")
                    .in(language);
        }
        long met = completeness.count(Outcome.MET);
        long all = met + completeness.count(Outcome.NOT_MET);
        long hidden = completeness.findings().stream()
                .filter(finding -> !finding.getSeverity().reaches(show))
                .count();
        return Words.of(
                        "Leesbaar en welgevormd; voldoet aan " + met + " van de " + all
                                + " eisen van de vijf pijlers die gelden."
                                + (hidden == 0 ? "" : " Niet getoond: " + hidden + " ter info (--show info)."),
                        "Readable and well-formed; meets " + met + " of the " + all
                                + " demands of the five pillars that apply."
                                + (hidden == 0 ? "" : " Not shown: " + hidden + " for information (--show info)."))
                .in(language);
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Prints a line on all documents together. */
    void summary(List<Checked> all) {
        if (all.isEmpty()) {
            return;
        }
        long wrong = all.stream().filter(one -> !one.reading().succeeded()).count();
        out.println();
        out.println(painted(
                Words.of(
                                counted(all.size(), "document", "documenten") + " gelezen: " + (all.size() - wrong)
                                        + " te gebruiken, " + wrong + " niet.",
                                counted(all.size(), "document", "documents") + " read: " + (all.size() - wrong)
                                        + " usable, " + wrong + " not.")
                        .in(language),
                Style.bold));
    }

    /** Names a severity in one width; an error in a document that can be read is something that it has to have. */
    private String severity(Checked checked, Severity severity) {
        return switch (severity) {
            case ERROR ->
                checked.completeness().isPresent()
                        ? Words.of("ontbreekt", "missing").in(language)
                        : Words.of("fout     ", "error  ").in(language);
            case WARNING -> Words.of("let op   ", "warning").in(language);
            case INFO -> Words.of("ter info ", "info   ").in(language);
        };
    }

    private static Style colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case INFO -> Style.fg_cyan;
        };
    }

    private String painted(String text, Style style) {
        return colour ? Style.on(style) + text + Style.reset.on() : text;
    }
}
