package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.CoalitionPlan;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** The plan of a place in one file, if it can be used. */
final class OnePlan {

    private OnePlan() {}

    /** Reads a plan; what is wrong with it is printed. */
    static Optional<CoalitionPlan> in(Path file, Language language, PrintWriter err) {
        try (ValidatorFactory validators = Validators.plain()) {
            Reading reading = PlanJson.using(validators.getValidator()).read(file);
            reading.getFindings()
                    .forEach(finding -> err.print(finding.getLocation() + " " + finding.message(language) + "\n"));
            if (reading.succeeded()
                    && reading.getDocument()
                            .filter(CoalitionPlan.class::isInstance)
                            .isEmpty()) {
                err.print(Words.of(file + ": dit is geen plan van een plaats.", file + ": this is no plan of a place.")
                                .in(language)
                        + "\n");
            }
            return reading.succeeded()
                    ? reading.getDocument()
                            .filter(CoalitionPlan.class::isInstance)
                            .map(CoalitionPlan.class::cast)
                    : Optional.empty();
        } catch (IOException failure) {
            err.print(PlanFiles.unreadable(file).in(language) + "\n");
            return Optional.empty();
        }
    }
}
