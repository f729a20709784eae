package io.github.samenplan.cli;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.Change;
import io.github.samenplan.plan.PlanDifference;
import io.github.samenplan.plan.PlanDifference.Mark;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints the difference between two versions for a person at a terminal. */
final class DiffReport {

    private final PrintWriter out;
    private final Language language;
    private final boolean colour;

    DiffReport(PrintWriter out, Language language, boolean colour) {
        this.out = out;
        this.language = language;
        this.colour = colour;
    }

    /** Prints that something could not be done. */
    void problem(Words sentence) {
        line(painted(sentence.in(language), Style.fg_red));
    }

    /** Prints why a document cannot be compared. */
    void faults(Path file, List<Finding> faults) {
        line(painted(file.toString(), Style.bold));
        faults.forEach(fault -> {
            Words error = fault.getSeverity() == Severity.ERROR ? Words.of("fout    ", "error   ") : moved(fault);
            line("  " + painted(error, fault) + " " + position(fault.getLocation()) + " " + said(fault));
        });
    }

    /** Prints the goalposts that moved, and every change. */
    void difference(PlanDifference difference, Reading old, Reading current, Path oldFile, Path newFile) {
        line(painted(oldFile + " -> " + newFile + ": " + difference.getNew().getTitle(), Style.bold));
        line("  " + difference.getRelation().words().in(language));
        for (Mark mark : difference.getMarks()) {
            boolean gone = mark.newLocation().isEmpty();
            Finding placed = (gone ? old : current).located(mark.finding());
            line("  " + painted(moved(placed), placed) + " " + (gone ? oldFile : newFile).getFileName() + ":"
                    + position(placed.getLocation()) + " " + said(placed));
        }
        if (!difference.getChanges().isEmpty()) {
            line("  " + Words.of("Alle wijzigingen:", "All changes:").in(language));
        }
        for (Change change : difference.getChanges()) {
            line("    " + sign(change) + " " + change.message(language));
        }
        line("  " + summary(difference).in(language));
    }

    private static Words summary(PlanDifference difference) {
        long errors = count(difference, Severity.ERROR);
        long warnings = count(difference, Severity.WARNING);
        int changes = difference.getChanges().size();
        if (changes == 0) {
            return Words.of("Geen verschil.", "No difference.");
        }
        return Words.of(
                changes + (changes == 1 ? " wijziging" : " wijzigingen") + "; verzette doelpalen: " + errors
                        + ", nader te bekijken: " + warnings + ".",
                changes + (changes == 1 ? " change" : " changes") + "; goalposts moved: " + errors
                        + ", to be looked at: " + warnings + ".");
    }

    private static long count(PlanDifference difference, Severity severity) {
        return difference.getMarks().stream()
                .filter(mark -> mark.finding().getSeverity() == severity)
                .count();
    }

    private static String sign(Change change) {
        return switch (change.getKind()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
            case MOVED, REORDERED -> ">";
        };
    }

    private static String position(Location place) {
        return place.getLine().orElse(1) + ":" + place.getColumn().orElse(1);
    }

    private String said(Finding finding) {
        String trail = finding.getLocation().trail(language);
        return (trail.isEmpty() ? "" : trail + ": ") + finding.message(language);
    }

    /** Names how much a finding on a goalpost matters, in one width. */
    private static Words moved(Finding mark) {
        return switch (mark.getSeverity()) {
            case ERROR -> Words.of("verzet  ", "moved   ");
            case WARNING -> Words.of("let op  ", "warning ");
            case INFO -> Words.of("ter info", "info    ");
        };
    }

    private String painted(Words severity, Finding finding) {
        return painted(
                severity.in(language),
                switch (finding.getSeverity()) {
                    case ERROR -> Style.fg_red;
                    case WARNING -> Style.fg_yellow;
                    case INFO -> Style.fg_cyan;
                });
    }

    /** One line feed on every machine. */
    private void line(String text) {
        out.print(text + "\n");
    }

    private String painted(String text, Style style) {
        return colour ? Style.on(style) + text + Style.reset.on() : text;
    }
}
