package io.github.samenplan.examples.usage;

import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** For the keeper of a plan: reads a plan, and tells what the national programme would miss in it. */
public final class CheckAPlan {

    private CheckAPlan() {}

    /**
     * Checks a plan.
     *
     * @param arguments the file of the plan
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
                .buildValidatorFactory()) {
            check(Path.of(arguments[0]), validators.getValidator());
        }
    }

    private static void check(Path file, Validator validator) throws IOException {
        // tag::readme[]
        Reading reading = PlanJson.using(validator).read(file);
        reading.getFindings().forEach(System.out::println); // everything that is wrong, each with line and column
        reading.getDocument().ifPresent(plan -> {
            System.out.println(plan.getTitle());
            plan.getGoals().forEach(goal -> System.out.println("- " + goal.getTitle()));
            CompletenessReport report = CompletenessCheck.of(Profiles.NATIONAL_FIVE_PILLARS)
                    .run(plan, LocalDate.of(2026, 1, 1)); // no hidden clock: you say which day it is
            System.out.println(report);
            report.findings().stream()
                    .limit(3)
                    .forEach(missing -> System.out.println(missing.message(Language.ENGLISH)));
        });
        // end::readme[]
    }
}
