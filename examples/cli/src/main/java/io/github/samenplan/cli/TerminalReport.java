package io.github.samenplan.cli;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints the report for a person at a terminal. */
final class TerminalReport {

    /** Of more documents than these, not everything is told. */
    private static final int FEW = 20;

    private static final int MOST_LACKS = 10;

    private final PrintWriter out;
    private final Language language;
    private final Severity show;
    private final boolean colour;
    private final Runnable beforePrinting;
    private final List<Told> held = new ArrayList<>();
    private final Map<FindingCode, Integer> lacks = new HashMap<>();
    private Detail detail;
    private int documents;
    private int wrong;
    private int measured;

    TerminalReport(
            PrintWriter out, Language language, Severity show, Detail detail, boolean colour, Runnable beforePrinting) {
        this.out = out;
        this.language = language;
        this.show = show;
        this.detail = detail;
        this.colour = colour;
        this.beforePrinting = beforePrinting;
    }

    /** Prints that something could not be done. */
    void problem(String sentence) {
        print(List.of(painted(sentence, Style.fg_red)));
    }

    /** Prints what is wrong with a document, or else what is missing from it; of one of a few, when all were read. */
    void document(Checked checked, Optional<Severity> failOn) {
        count(checked);
        switch (detail) {
            case FULL -> print(full(checked, documents == 1));
            case BRIEF -> print(brief(checked, failOn));
            case AUTO -> {
                held.add(new Told(full(checked, held.isEmpty()), brief(checked, failOn)));
                if (held.size() > FEW) {
                    detail = Detail.BRIEF;
                    held.forEach(told -> print(told.brief));
                    held.clear();
                }
            }
        }
    }

    private void count(Checked checked) {
        documents++;
        wrong += checked.reading().succeeded() ? 0 : 1;
        Optional<CompletenessReport> measure = checked.completeness().filter(CompletenessReport::applies);
        measured += measure.isPresent() ? 1 : 0;
        measure.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.getSeverity().reaches(show))
                .map(Finding::getCode)
                .distinct()
                .forEach(code -> lacks.merge(code, 1, Integer::sum));
    }

    private void print(List<String> lines) {
        beforePrinting.run();
        lines.forEach(out::println);
        out.flush();
    }

    private List<String> full(Checked checked, boolean first) {
        List<String> lines = new ArrayList<>();
        if (!first) {
            lines.add("");
        }
        lines.add(painted(checked.place() + title(checked), Style.bold));
        List<Finding> faults = checked.reading().getFindings();
        faults.forEach(fault -> lines.add(finding("  ", checked, List.of(fault))));
        checked.completeness().ifPresent(completeness -> missing(checked, completeness, lines));
        lines.add("  " + painted(summary(checked), checked.reading().succeeded() ? Style.fg_green : Style.fg_red));
        return lines;
    }

    /** Returns a line with the worst that is to be told of a document, if anything is. */
    private List<String> brief(Checked checked, Optional<Severity> failOn) {
        List<Finding> telling = checked.telling(failOn).toList();
        return telling.stream()
                .max(Comparator.comparing(Finding::getSeverity).thenComparing(finding -> -telling.indexOf(finding)))
                .map(worst -> painted(severity(checked, worst), colour(worst.getSeverity()))
                        + " " + worst.getLocation().getFile().orElseThrow() + ":" + where(worst) + " "
                        + worst.message(language)
                        + more(telling.size()))
                .stream()
                .toList();
    }

    private static String title(Checked checked) {
        return checked.reading()
                .getDocument()
                .map(PlanDocument::getTitle)
                .map(title -> ": " + title)
                .orElse("");
    }

    private void missing(Checked checked, CompletenessReport completeness, List<String> lines) {
        for (CompletenessReport.BlockResult block : completeness.getBlocks()) {
            List<Finding> shown = block.findings().stream()
                    .filter(finding -> finding.getSeverity().reaches(show))
                    .toList();
            if (!shown.isEmpty()) {
                lines.add("  " + block.block().name().in(language) + ":");
                grouped(shown).forEach(same -> lines.add(finding("    ", checked, same)));
            }
        }
    }

    private static Collection<List<Finding>> grouped(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::getCode, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private String finding(String indent, Checked checked, List<Finding> same) {
        Finding first = checked.reading().located(same.get(0));
        String trail = first.getLocation().trail(language);
        return indent
                + painted(severity(checked, first), colour(first.getSeverity()))
                + " " + where(first) + " "
                + (trail.isEmpty() ? "" : trail + ": ")
                + first.message(language)
                + more(same.size());
    }

    private static String where(Finding finding) {
        return finding.getLocation().getLine().orElse(1)
                + ":"
                + finding.getLocation().getColumn().orElse(1);
    }

    private String more(int all) {
        return all == 1
                ? ""
                : " "
                        + Words.of("(en nog " + (all - 1) + ")", "(and " + (all - 1) + " more)")
                                .in(language);
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

    /** Prints what was held, and a line on all documents together; of many, also what they lack most. */
    void summary() {
        held.forEach(told -> print(told.full));
        if (detail == Detail.BRIEF) {
            print(lacks());
        }
        if (documents > 0) {
            print(List.of(
                    "",
                    painted(
                            Words.of(
                                            counted(documents, "document", "documenten") + " gelezen: "
                                                    + (documents - wrong) + " te gebruiken, " + wrong + " niet.",
                                            counted(documents, "document", "documents") + " read: "
                                                    + (documents - wrong) + " usable, " + wrong + " not.")
                                    .in(language),
                            Style.bold)));
        }
    }

    private List<String> lacks() {
        List<String> lines = new ArrayList<>();
        lacks.entrySet().stream()
                .sorted(Map.Entry.<FindingCode, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(lack -> lack.getKey().getId()))
                .limit(MOST_LACKS)
                .forEach(lack -> lines.add(String.format(
                        Locale.ROOT,
                        "  %6d  %s",
                        lack.getValue(),
                        // What it is filled with differs per plan
                        lack.getKey().getSentence().in(language).replaceAll("\\{[0-9]}", "..."))));
        if (!lines.isEmpty()) {
            lines.addAll(
                    0,
                    List.of(
                            "",
                            Words.of(
                                            "Wat van de " + counted(measured, "plan", "plannen")
                                                    + " het vaakst ontbreekt:",
                                            "What is missing most of the " + counted(measured, "plan", "plans") + ":")
                                    .in(language)));
        }
        return lines;
    }

    /** Names a severity in one width; an error in a document that can be read is something that it has to have. */
    private String severity(Checked checked, Finding finding) {
        return switch (finding.getSeverity()) {
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

    /** What is told of a document, in either detail. */
    private record Told(List<String> full, List<String> brief) {}
}
