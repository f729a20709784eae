package io.github.samenplan.examples.usage;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.jackson.SamenplanModule;
import jakarta.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Placeholder: builds a goal, validates it and writes it as JSON. */
public final class WriteGoal {

    private WriteGoal() {}

    /**
     * Prints a goal.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        var goal = Goal.builder()
                .id("meet")
                .title("Every street has a place to meet")
                .build();
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            System.out.println(
                    "violations: " + factory.getValidator().validate(goal).size());
        }
        System.out.println(
                JsonMapper.builder().addModule(new SamenplanModule()).build().writeValueAsString(goal));
    }
}
