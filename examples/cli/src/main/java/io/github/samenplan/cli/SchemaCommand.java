package io.github.samenplan.cli;

import static io.github.samenplan.cli.ExitCode.FINE;
import static io.github.samenplan.cli.ExitCode.NOT_DONE;

import io.github.samenplan.jackson.PlanSchema;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a kind of document, for an editor or a check in another language. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a kind of document; without a kind, the kinds that there are.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "As documents name it, such as coalition-plan.")
    private String kind;

    @Override
    public Integer call() {
        List<String> kinds = PlanSchema.all().stream().map(PlanSchema::getKind).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (kind == null) {
            kinds.forEach(known -> out.print(known + "\n"));
            return FINE;
        }
        if (!kinds.contains(kind)) {
            spec.commandLine()
                    .getErr()
                    .print("There is no such kind of document; say one of " + String.join(", ", kinds) + ".\n");
            return NOT_DONE;
        }
        out.print(PlanSchema.of(kind).getText());
        return FINE;
    }
}
