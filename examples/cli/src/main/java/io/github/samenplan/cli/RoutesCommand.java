package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.WRONG;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.referral.ReferralAnalysis;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralDesk;
import io.github.samenplan.referral.ReferralDiagram;
import io.github.samenplan.referral.ReferralRepair;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what can be proven of the referral rules of a plan, or draws them. */
@Command(
        name = "routes",
        description =
                "Tells which signals go nowhere by the referral rules of a plan, and what else is wrong with them.",
        mixinStandardHelpOptions = true)
final class RoutesCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "The document with the plan.")
    private Path file;

    @Option(names = "--diagram", description = "Draw the rules, as text for Mermaid.")
    private boolean diagram;

    @Mixin
    private LanguageOption lang;

    @Option(
            names = "--fail-on",
            paramLabel = "info|warning|error",
            description = "Exit with 1 if a finding is of this severity or worse.")
    private Severity failOn;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day for which the question is asked (default: today).")
    private LocalDate date;

    RoutesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<CoalitionPlan> plan =
                OnePlan.in(file, lang.language(), spec.commandLine().getErr());
        if (plan.isEmpty()) {
            return WRONG;
        }
        ReferralDesk desk = plan.get()
                .referralDesk()
                .orElseGet(() -> ReferralDesk.of(ReferralArrangement.builder().build()));
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, date == null ? LocalDate.now(clock) : date);
        PrintWriter out = spec.commandLine().getOut();
        if (diagram) {
            out.print(ReferralDiagram.of(analysis).mermaid(lang.language()));
            return FINE;
        }
        List<Finding> findings = analysis.findings(Location.ofDocument().property("referral"));
        out.print(plan.get().getTitle() + "\n");
        findings.forEach(finding -> line(out, Words.ofBoth("- {0}"), Words.ofBoth(finding.message(lang.language()))));
        conclude(out, analysis);
        suggest(out, analysis);
        return failOn != null
                        && findings.stream()
                                .anyMatch(finding -> finding.getSeverity().reaches(failOn))
                ? WRONG
                : FINE;
    }

    private void conclude(PrintWriter out, ReferralAnalysis analysis) {
        if (analysis.getDesk().getArrangement().getRules().isEmpty()) {
            return;
        }
        if (analysis.nobodyFallsThrough()) {
            line(
                    out,
                    Words.of(
                            "Bewezen: bij elk signaal hoort een regel, en een route die te gaan is.",
                            "Proven: every signal has a rule, and a route that can be gone."));
        }
        analysis.getKnownSignalsWithoutRule()
                .ifPresent(without -> line(
                        out,
                        Words.of(
                                "Van de {1} signalen waarvan alles bekend is, hebben er {0} geen regel.",
                                "Of the {1} signals of which everything is known, {0} have no rule."),
                        Words.ofBoth(without.toString()),
                        Words.ofBoth(analysis.getKnownSignals().orElseThrow().toString())));
    }

    private void suggest(PrintWriter out, ReferralAnalysis analysis) {
        ReferralRepair repair = ReferralRepair.of(analysis);
        if (repair.getSuggestions().isEmpty()
                || analysis.getDesk().getArrangement().getRules().isEmpty()) {
            return;
        }
        line(
                out,
                repair.isSmallest()
                        ? Words.of(
                                "Minder dan deze regels kan niet om alle gaten te dichten:",
                                "No fewer than these rules close all gaps:")
                        : Words.of("Regels die gaten dichten:", "Rules that close gaps:"));
        repair.getSuggestions().stream()
                .map(ReferralRepair.Suggestion::words)
                .distinct()
                .forEach(words -> line(out, Words.of("+ een regel voor: {0}", "+ a rule for: {0}"), words));
    }

    private void line(PrintWriter out, Words sentence, Words... arguments) {
        out.print(sentence.with(List.of(arguments)).in(lang.language()) + "\n");
    }
}
