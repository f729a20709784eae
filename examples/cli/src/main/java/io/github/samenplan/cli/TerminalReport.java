package io.github.samenplan.cli;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.ReadingCodes;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.PlanDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints the report for a person at a terminal. */
final class TerminalReport {

    /** Of more documents than these, not everything is told. */
    private static final int FEW = 20;

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
        List<Block> blocks = checked.completeness().stream()
                .flatMap(completeness -> completeness.getProfiles().stream())
                .flatMap(result -> result.blocks().stream())
                .map(this::block)
                .toList();
        int width = Stream.concat(
                        faults.stream(),
                        blocks.stream().flatMap(block -> block.same.stream().map(same -> same.get(0))))
                .mapToInt(finding -> place(checked, finding).length())
                .max()
                .orElse(0);
        faults.forEach(fault -> lines.add(finding("  ", checked, List.of(fault), width)));
        unchecked(checked.reading().getUnchecked()).ifPresent(lines::add);
        if (checked.completeness().isEmpty()) {
            lines.add("  " + painted(unusable(faults.size()), Style.fg_red));
        }
        checked.completeness().ifPresent(completeness -> {
            String usable = Words.of("Leesbaar en welgevormd. ", "Readable and well-formed. ")
                    .in(language);
            for (ProfileResult result : completeness.getProfiles()) {
                missing(checked, result, width, lines);
                lines.add("  " + painted(usable + summary(result), Style.fg_green));
                usable = "";
            }
        });
        return lines;
    }

    /** Returns a line with the worst that is to be told of a document, if anything is. */
    private List<String> brief(Checked checked, Optional<Severity> failOn) {
        List<Finding> telling = checked.telling(failOn).toList();
        return telling.stream()
                .max(Comparator.comparing(Finding::getSeverity).thenComparing(finding -> -telling.indexOf(finding)))
                .map(worst -> place(checked, worst) + " "
                        + painted(severity(checked, worst), colour(worst.getSeverity())) + " "
                        + worst.message(language)
                        + more(telling.size()).in(language))
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

    /** Adds block by block what is missing, and on which blocks nothing that is shown is. */
    private void missing(Checked checked, ProfileResult result, int width, List<String> lines) {
        List<String> green = new ArrayList<>();
        for (BlockResult one : result.blocks()) {
            Block block = block(one);
            String judged = one.judgedOtherwise()
                    ? Words.of("; zelf beoordeeld als ", "; judged by themselves as ")
                                    .in(language)
                            + light(one.recorded().orElseThrow())
                    : "";
            if (!block.same.isEmpty() || !judged.isEmpty()) {
                lines.add("  " + block.name + " (" + painted(light(one.light()), Lights.colour(one.light())) + judged
                        + "):");
                block.same.forEach(same -> lines.add(finding("    ", checked, same, width)));
            } else if (one.light() == TrafficLight.GREEN) {
                green.add(block.name);
            }
        }
        if (!green.isEmpty()) {
            lines.add("  "
                    + painted(Words.of("Groen: ", "Green: ").in(language), Style.fg_green)
                    + String.join(", ", green) + ".");
        }
    }

    /** Returns what is to be shown of a block; of several findings of one sort, the first is printed. */
    private Block block(BlockResult result) {
        return new Block(
                result.block().getName().in(language.getTag()),
                grouped(result.findings().stream()
                        .filter(finding -> finding.getSeverity().reaches(show))
                        .toList()));
    }

    private String light(TrafficLight light) {
        return light.words().in(language);
    }

    private static Collection<List<Finding>> grouped(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::getCode, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private String finding(String indent, Checked checked, List<Finding> same, int width) {
        Finding first = same.get(0);
        String place = place(checked, first);
        return indent
                + place + " ".repeat(width - place.length() + 1)
                + painted(severity(checked, first), colour(first.getSeverity())) + " "
                + ReportWords.sentence(first, language)
                + more(same.size()).in(language);
    }

    /** Says how many there are beside the one that is told. */
    static Words more(int all) {
        return all == 1 ? Words.ofBoth("") : Words.of(" (en nog " + (all - 1) + ")", " (and " + (all - 1) + " more)");
    }

    private static String place(Checked checked, Finding finding) {
        return ReportWords.place(checked.reading().located(finding).getLocation());
    }

    /** Returns in one line what the faults kept from being checked. */
    private Optional<String> unchecked(List<Finding> unchecked) {
        if (unchecked.isEmpty()) {
            return Optional.empty();
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
        return Optional.of("  "
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

    private String unusable(int faults) {
        return Words.of(
                        "Dit document kan zo niet gebruikt worden: " + counted(faults, "fout", "fouten") + ".",
                        "This document cannot be used as it is: " + counted(faults, "error", "errors") + ".")
                .in(language);
    }

    private String summary(ProfileResult result) {
        String name = result.profile().getName().in(language.getTag());
        if (!result.applies()) {
            return Words.of(name + ": niet van toepassing.", name + ": does not apply.")
                    .in(language);
        }
        long waived = gaps(result).filter(gap -> gap.waiver().isPresent()).count();
        long known = gaps(result)
                .filter(gap -> gap.waiver().isEmpty() && gap.known())
                .count();
        long met = result.count(Outcome.MET, show);
        long all = met + result.count(Outcome.NOT_MET, show);
        boolean warningsToo = show == Severity.ERROR;
        long hidden = result.findings().stream()
                .filter(finding -> !finding.getSeverity().reaches(show))
                .count();
        return Words.of(
                        name + ": voldoet aan " + met + " van de " + all + " eisen die gelden."
                                + (waived == 0 ? "" : " Met ontheffing: " + waived + ".")
                                + (known == 0 ? "" : " Bekend van eerder: " + known + ".")
                                + (hidden == 0
                                        ? ""
                                        : " Niet getoond: " + hidden + (warningsToo ? "" : " ter info")
                                                + " (--show info)."),
                        name + ": meets " + met + " of the " + all + " demands that apply."
                                + (waived == 0 ? "" : " Waived: " + waived + ".")
                                + (known == 0 ? "" : " Known from before: " + known + ".")
                                + (hidden == 0
                                        ? ""
                                        : " Not shown: " + hidden + (warningsToo ? "" : " for information")
                                                + " (--show info)."))
                .in(language);
    }

    private static Stream<Gap> gaps(ProfileResult result) {
        return result.blocks().stream().flatMap(block -> block.rules().stream()).flatMap(rule -> rule.gaps().stream());
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /**
     * Prints what was held, what is wrong with the waivers themselves, and a line on all documents together; of many,
     * also what they lack most.
     */
    void summary(List<Finding> onWaivers) {
        held.forEach(told -> print(told.full));
        if (!onWaivers.isEmpty()) {
            print(onWaivers(onWaivers));
        }
        if (detail == Detail.BRIEF) {
            print(lacks());
        }
        if (documents > 0) {
            print(List.of("", painted(read(documents, wrong).in(language), Style.bold)));
        }
    }

    /** Says how many documents were read, and how many of them cannot be used. */
    static Words read(int documents, int wrong) {
        return Words.of(
                counted(documents, "document", "documenten") + " gelezen: " + (documents - wrong) + " te gebruiken, "
                        + wrong + " niet.",
                counted(documents, "document", "documents") + " read: " + (documents - wrong) + " usable, " + wrong
                        + " not.");
    }

    private List<String> onWaivers(List<Finding> findings) {
        List<String> lines = new ArrayList<>(
                List.of("", Words.of("Ontheffingen:", "Waivers:").in(language)));
        findings.forEach(finding -> lines.add("  " + ReportWords.place(finding.getLocation()) + " "
                + painted(Words.of("let op   ", "warning").in(language), colour(finding.getSeverity())) + " "
                + finding.message(language)));
        return lines;
    }

    private List<String> lacks() {
        List<String> lines = new ArrayList<>();
        lacks.entrySet().stream()
                .sorted(Map.Entry.<FindingCode, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(lack -> lack.getKey().getId()))
                .limit(Lacks.MOST)
                .forEach(lack -> lines.add(Lacks.line(lack.getValue(), lack.getKey(), language)));
        if (!lines.isEmpty()) {
            lines.addAll(0, List.of("", Lacks.head(measured).in(language)));
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

    /** What is shown of one block of a profile, with findings of one sort together. */
    private record Block(String name, Collection<List<Finding>> same) {}
}
