package io.github.samenplan.examples.usage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.Baseline;
import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.CheckJson;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.PlanDocument;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * To be copied: asks of every plan in a folder whether it is well-formed, and of every rule of a profile whether it is
 * kept. What was missing when the baseline was made is known; a plan is to get no worse.
 */
class EveryPlanTest {

    /** Where the plans are. */
    Path plans() {
        return Path.of("../plans");
    }

    // tag::every-plan[]
    private static final CompletenessCheck CHECK = CompletenessCheck.of(Profiles.NATIONAL_FIVE_PILLARS);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1); // no hidden clock: you say which day it is
    private static final Severity FAILING = Severity.ERROR;

    @TestFactory
    List<DynamicContainer> every_plan_has_what_it_must_have() throws IOException {
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
                .buildValidatorFactory()) {
            Baseline known = CheckJson.using(validators.getValidator())
                    .read(Path.of("src/test/resources/known-gaps.json"), Baseline.class)
                    .orThrow();
            try (Stream<Reading> readings =
                    PlanJson.using(validators.getValidator()).bulk().read(plans())) {
                return readings.map(reading -> plan(reading, known)).toList();
            }
        }
    }

    private static DynamicContainer plan(Reading reading, Baseline known) {
        DynamicTest readable = dynamicTest(
                "can be read and is well-formed", () -> assertTrue(reading.succeeded(), told(reading.getFindings())));
        Stream<DynamicNode> blocks = reading.getDocument().filter(document -> reading.succeeded()).stream()
                .map(document -> known.applyTo(CHECK.run(document, DAY)))
                .flatMap(report -> report.getProfiles().stream())
                .flatMap(profile -> profile.blocks().stream())
                .map(block -> dynamicContainer(
                        block.block().getName().in("en"), block.rules().stream().map(rule -> rule(rule, reading))));
        String file = reading.getPlace().getFile().orElseThrow();
        String title = reading.getDocument().map(PlanDocument::getTitle).orElse(file);
        return dynamicContainer(title, Path.of(file).toUri(), Stream.concat(Stream.of(readable), blocks));
    }

    private static DynamicTest rule(RuleResult rule, Reading reading) {
        String advice = rule.rule().getAdvice().in(Language.ENGLISH);
        return dynamicTest(advice + " (" + rule.rule().getCode() + ")", () -> {
            assumeFalse(rule.answer().getOutcome() == Outcome.NOT_APPLICABLE, "does not apply");
            List<Finding> missing = rule.findings().stream()
                    .filter(finding -> finding.getSeverity().reaches(FAILING))
                    .map(reading::located)
                    .toList();
            assertTrue(missing.isEmpty(), told(missing));
        });
    }

    private static String told(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "\n", ""));
    }
    // end::every-plan[]
}
