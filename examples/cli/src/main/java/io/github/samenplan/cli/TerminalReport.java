package io.github.samenplan.cli;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.PlanDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
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
        faults.forEach(fault -> finding("  ", checked, List.of(fault)));
        if (checked.completeness().isEmpty()) {
            out.println("  " + painted(unusable(faults.size()), Style.fg_red));
        }
        checked.completeness().ifPresent(completeness -> {
            String usable = Words.of("Leesbaar en welgevormd. ", "Readable and well-formed. ")
                    .in(language);
            for (ProfileResult result : completeness.getProfiles()) {
                missing(checked, result);
                out.println("  " + painted(usable + summary(result), Style.fg_green));
                usable = "";
            }
        });
    }

    /** Prints what is wrong with the waivers themselves. */
    void onWaivers(List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.println();
            out.println(painted(findings.get(0).getLocation().getFile().orElse(""), Style.bold));
            findings.forEach(finding -> out.println(
                    "  " + painted(Words.of("let op   ", "warning").in(language), colour(finding.getSeverity()))
                            + " " + finding.getLocation().getLine().orElse(1)
                            + ":" + finding.getLocation().getColumn().orElse(1)
                            + " " + finding.message(language)));
        }
    }

    private static String title(Checked checked) {
        return checked.reading()
                .getDocument()
                .map(PlanDocument::getTitle)
                .map(title -> ": " + title)
                .orElse("");
    }

    /** Prints block by block what is missing, and on which blocks nothing that is shown is. */
    private void missing(Checked checked, ProfileResult result) {
        List<String> green = new ArrayList<>();
        for (BlockResult block : result.blocks()) {
            List<Finding> shown = block.findings().stream()
                    .filter(finding -> finding.getSeverity().reaches(show))
                    .toList();
            String name = block.block().getName().in(language.getTag());
            String judged = block.judgedOtherwise()
                    ? Words.of("; zelf beoordeeld als ", "; judged by themselves as ")
                                    .in(language)
                            + light(block.recorded().orElseThrow())
                    : "";
            if (!shown.isEmpty() || !judged.isEmpty()) {
                out.println("  " + name + " (" + painted(light(block.light()), colour(block.light())) + judged + "):");
                grouped(shown).forEach(same -> finding("    ", checked, same));
            } else if (block.light() == TrafficLight.GREEN) {
                green.add(name);
            }
        }
        if (!green.isEmpty()) {
            out.println("  "
                    + painted(Words.of("Groen: ", "Green: ").in(language), Style.fg_green)
                    + String.join(", ", green) + ".");
        }
    }

    private String light(TrafficLight light) {
        return switch (light) {
            case RED -> Words.of("rood", "red").in(language);
            case AMBER -> Words.of("oranje", "amber").in(language);
            case GREEN -> Words.of("groen", "green").in(language);
            case NOT_ASSESSED -> Words.of("niet beoordeeld", "not assessed").in(language);
        };
    }

    private static Style colour(TrafficLight light) {
        return switch (light) {
            case RED -> Style.fg_red;
            case AMBER -> Style.fg_yellow;
            case GREEN -> Style.fg_green;
            case NOT_ASSESSED -> Style.faint;
        };
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
        long hidden = result.findings().stream()
                .filter(finding -> !finding.getSeverity().reaches(show))
                .count();
        return Words.of(
                        name + ": voldoet aan " + met + " van de " + all + " eisen die gelden."
                                + (waived == 0 ? "" : " Met ontheffing: " + waived + ".")
                                + (known == 0 ? "" : " Bekend van eerder: " + known + ".")
                                + (hidden == 0 ? "" : " Niet getoond: " + hidden + " ter info (--show info)."),
                        name + ": meets " + met + " of the " + all + " demands that apply."
                                + (waived == 0 ? "" : " Waived: " + waived + ".")
                                + (known == 0 ? "" : " Known from before: " + known + ".")
                                + (hidden == 0 ? "" : " Not shown: " + hidden + " for information (--show info)."))
                .in(language);
    }

    private static Stream<Gap> gaps(ProfileResult result) {
        return result.blocks().stream().flatMap(block -> block.rules().stream()).flatMap(rule -> rule.gaps().stream());
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
