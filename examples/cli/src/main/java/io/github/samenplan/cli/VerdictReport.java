package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.Outcome;
import io.github.samenplan.monitoring.Verdict;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanDocument;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints the verdicts on goals for a person at a terminal. */
final class VerdictReport {

    static final Words UNUSABLE = Words.of(
            "dit document kan zo niet gebruikt worden; 'samenplan check' zegt waarom.",
            "this document cannot be used as it is; 'samenplan check' says why.");

    private static final Words NO_GOALS = Words.of("Dit document noemt geen doelen.", "This document names no goals.");
    private static final Words REMARK = Words.of("Daarbij: ", "Note: ");

    private final PrintWriter out;
    private final Language language;
    private final boolean colour;
    private int documents;

    VerdictReport(PrintWriter out, Language language, boolean colour) {
        this.out = out;
        this.language = language;
        this.colour = colour;
    }

    void problem(String sentence) {
        line(painted(sentence, Style.fg_red));
    }

    /** Prints the verdict on every goal of a document. */
    void document(Path file, PlanDocument document, LocalDate day, List<GoalVerdict> goals) {
        if (documents++ > 0) {
            line("");
        }
        line(painted(file + ": " + document.getTitle() + " (" + day + ")", Style.bold));
        if (goals.isEmpty()) {
            line("  " + NO_GOALS.in(language));
        }
        goals.forEach(this::goal);
    }

    private void goal(GoalVerdict goal) {
        line("  " + goal.goal().getValue().getTitle());
        line("    " + said(goal.verdict().getOutcome()) + goal.verdict().sentence(language));
        List<Verdict> verdicts = goal.verdict().getVerdicts();
        if (verdicts.size() > 1) {
            verdicts.forEach(verdict ->
                    line("    - " + name(verdict) + ": " + said(verdict.getOutcome()) + verdict.sentence(language)));
        }
        verdicts.stream()
                .flatMap(verdict -> verdict.getRemarks().stream())
                .distinct()
                .forEach(remark -> line("    " + REMARK.in(language) + remark.in(language) + "."));
    }

    private static String name(Verdict verdict) {
        return verdict.getTarget() instanceof MilestoneReached milestone
                ? milestone.getMilestone()
                : verdict.getIndicator().map(Indicator::getName).orElse("?");
    }

    private String said(Outcome outcome) {
        return painted(outcome.words().in(language), style(outcome)) + ": ";
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case MET -> Style.fg_green;
            case NOT_MET -> Style.fg_red;
            case UNDECIDED, NOT_ASSESSABLE -> Style.fg_yellow;
            case NOT_DUE -> Style.fg_cyan;
        };
    }

    private void line(String text) {
        out.print(text + "\n");
    }

    private String painted(String text, Style style) {
        return colour ? Style.on(style) + text + Style.reset.on() : text;
    }
}
