package org.example.host;

import io.github.samenplan.approach.Goal;
import jakarta.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Uses the library as its users do. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var goal = Goal.builder().id("meet").title("Every street has a place to meet").build();
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            System.out.println("violations: " + factory.getValidator().validate(goal).size());
        }
        System.out.println(JsonMapper.builder().findAndAddModules().build().writeValueAsString(goal));
        System.out.println("module: " + Main.class.getModule().getName());
    }
}
