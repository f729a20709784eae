package io.github.samenplan.cli;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.ReadingCodes;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.PlanDocument;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Block> missing = missing(checked);
        int width = Stream.concat(
                        faults.stream(),
                        missing.stream().flatMap(block -> block.same.stream().map(same -> same.get(0))))
                .mapToInt(finding -> place(checked, finding).length())
                .max()
                .orElse(0);
        faults.forEach(fault -> finding("  ", checked, List.of(fault), width));
        missing.forEach(block -> {
            out.println("  " + block.name + ":");
            block.same.forEach(same -> finding("    ", checked, same, width));
        });
        unchecked(checked.reading().getUnchecked());
        out.println("  " + painted(summary(checked), faults.isEmpty() ? Style.fg_green : Style.fg_red));
    }

    private static String title(Checked checked) {
        return checked.reading()
                .getDocument()
                .map(PlanDocument::getTitle)
                .map(title -> ": " + title)
                .orElse("");
    }

    /** Returns what is to be shown of what is missing; of several findings of one sort, the first is printed. */
    private List<Block> missing(Checked checked) {
        return checked.completeness().stream()
                .flatMap(completeness -> completeness.getBlocks().stream())
                .map(block -> new Block(
                        block.block().name().in(language),
                        grouped(block.findings().stream()
                                .filter(finding -> finding.getSeverity().reaches(show))
                                .toList())))
                .filter(block -> !block.same.isEmpty())
                .toList();
    }

    private static Collection<List<Finding>> grouped(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::getCode, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void finding(String indent, Checked checked, List<Finding> same, int width) {
        Finding first = same.get(0);
        String trail = first.getLocation().trail(language);
        String more = same.size() == 1
                ? ""
                : " "
                        + Words.of("(en nog " + (same.size() - 1) + ")", "(and " + (same.size() - 1) + " more)")
                                .in(language);
        String place = place(checked, first);
        out.println(indent
                + place + " ".repeat(width - place.length() + 1)
                + painted(severity(checked, first.getSeverity()), colour(first.getSeverity())) + " "
                + (trail.isEmpty() ? "" : trail + ": ")
                + first.message(language)
                + more);
    }

    /** Returns the place in one piece, as compilers write it and editors and terminals follow it. */
    private static String place(Checked checked, Finding finding) {
        Location location = checked.reading().located(finding).getLocation();
        return checked.file()
                + ":" + location.getLine().orElse(1)
                + ":" + location.getColumn().orElse(1);
    }

    /** Prints in one line what the faults kept from being checked. */
    private void unchecked(List<Finding> unchecked) {
        if (unchecked.isEmpty()) {
            return;
        }
        Stream<Words> kinds = Stream.of(
                counted(unchecked, ReadingCodes.UNCHECKED_DOCUMENT, "het geheel", "", "the whole", ""),
                counted(unchecked, ReadingCodes.UNCHECKED_PART, "onderdeel", "onderdelen", "part", "parts"),
                counted(
                        unchecked,
                        IdIndex.UNCHECKED_REFERENCE,
                        "verwijzing",
                        "verwijzingen",
                        "reference",
                        "references"),
                counted(
                        unchecked,
                        ReadingCodes.UNREAD_CONTENT,
                        "waarde die niet gelezen kon worden",
                        "waarden die niet gelezen konden worden",
                        "value that could not be read",
                        "values that could not be read"),
                counted(unchecked, ReadingCodes.UNREAD_REST, "de rest van de tekst", "", "the rest of the text", ""));
        String listed = kinds.map(words -> words.in(language))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        out.println("  "
                + painted(
                        Words.of(
                                                "Nog niet gecontroleerd, door deze fouten: ",
                                                "Not checked yet, because of these errors: ")
                                        .in(language)
                                + listed + ".",
                        Style.fg_cyan));
    }

    private static Words counted(
            List<Finding> findings, FindingCode code, String een, String meer, String one, String more) {
        int number = (int) findings.stream()
                .filter(finding -> finding.getCode().equals(code))
                .count();
        if (number == 0) {
            return Words.ofBoth("");
        }
        return meer.isEmpty() ? Words.of(een, one) : Words.of(counted(number, een, meer), counted(number, one, more));
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

    /** What is shown of one block of a profile, with findings of one sort together. */
    private record Block(String name, Collection<List<Finding>> same) {}
}
