package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.NOT_DONE;

import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.CompletenessRule;
import io.github.samenplan.completeness.Demand;
import io.github.samenplan.completeness.ProfileBlock;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.CheckJson;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the rules that plans can be asked to keep, with what each profile makes of them. */
@Command(
        name = "rules",
        description = "Prints the catalogue of rules; of one profile, its rules block by block.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption lang;

    @Option(names = "--profile", paramLabel = "ID[@VERSION]", description = "Only the rules of this shipped profile.")
    private String profile;

    @Option(names = "--json", description = "The profile as JSON, to start one of your own.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (profile == null) {
            RuleCatalogue.shipped()
                    .getRules()
                    .forEach(rule -> print(out, rule, rule.getCode().getSeverity()));
            return FINE;
        }
        Optional<CompletenessProfile> found = Profiles.find(profile);
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .print("There is no such profile; there are: "
                            + String.join(
                                    ", ",
                                    Profiles.shipped().stream()
                                            .map(CompletenessProfile::reference)
                                            .toList())
                            + ".\n");
            return NOT_DONE;
        }
        if (json) {
            out.print(CheckJson.withoutConstraints().write(found.get()));
        } else {
            print(out, found.get());
        }
        return FINE;
    }

    private void print(PrintWriter out, CompletenessProfile asked) {
        out.print(asked.getName().in(lang.language().getTag()) + " (" + asked.reference() + ")\n");
        for (ProfileBlock block : asked.getBlocks()) {
            out.print("\n" + block.getName().in(lang.language().getTag()) + ":\n");
            for (Demand demand : block.getDemands()) {
                CompletenessRule rule =
                        RuleCatalogue.shipped().find(demand.getRule()).orElseThrow();
                print(out, rule, demand.severityOf(rule));
            }
        }
    }

    private void print(PrintWriter out, CompletenessRule rule, Severity severity) {
        out.print("  " + rule.getCode() + " (" + name(severity).in(lang.language()) + ")\n");
        out.print("    " + rule.getCode().getSentence().in(lang.language()) + "\n");
        out.print("    " + rule.getAdvice().in(lang.language()) + "\n");
        out.print("    " + rule.getSource().in(lang.language()) + "\n");
    }

    private static Words name(Severity severity) {
        return switch (severity) {
            case ERROR -> Words.of("moet", "must");
            case WARNING -> Words.of("let op", "should");
            case INFO -> Words.of("ter info", "information");
        };
    }
}
