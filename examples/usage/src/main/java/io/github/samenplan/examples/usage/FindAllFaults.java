package io.github.samenplan.examples.usage;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** For an importer: tells whoever sent a broken plan all that is wrong with it at once, and what nobody looked at yet. */
public final class FindAllFaults {

    private FindAllFaults() {}

    /**
     * Prints what is wrong with a plan.
     *
     * @param arguments the file of the plan
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
                .buildValidatorFactory()) {
            Reading reading = PlanJson.using(validators.getValidator()).read(Path.of(arguments[0]));
            reading.getFindings().forEach(FindAllFaults::print);
            System.out.println(reading.getFindings().size() + " faults. Not checked because of them:");
            reading.getUnchecked().forEach(FindAllFaults::print);
        }
    }

    private static void print(Finding finding) {
        System.out.println(finding.getLocation().getLine().orElseThrow()
                + ":" + finding.getLocation().getColumn().orElseThrow()
                + " " + finding.message(Language.ENGLISH));
    }
}
