package org.example.host;

import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Uses the library as its users do: reads a plan, and puts it into its own JSON. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var reading = PlanJson.using(factory.getValidator()).read(Path.of(arguments[0]));
            System.out.println("findings: " + reading.getFindings());
            PlanDocument plan = reading.orThrow();
            System.out.println("plan: " + plan.getTitle());
            CoalitionPlan changed = ((CoalitionPlan) plan).toBuilder().revision("2").build();
            var mapper = JsonMapper.builder().findAndAddModules().build();
            System.out.println(mapper.writeValueAsString(Map.of("ours", changed)));
        }
        System.out.println("module: " + Main.class.getModule().getName());
    }
}
