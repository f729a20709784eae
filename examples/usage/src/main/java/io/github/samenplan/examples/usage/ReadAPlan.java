package io.github.samenplan.examples.usage;

import io.github.samenplan.jackson.PlanFormatException;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.io.IOException;
import java.nio.file.Path;

/** For an importer: reads a plan of others, and takes from it what it needs. */
public final class ReadAPlan {

    private ReadAPlan() {}

    /**
     * Reads a plan and prints its figures.
     *
     * @param arguments the file of the plan
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        try {
            print(PlanJson.withoutConstraints().read(Path.of(arguments[0])).orThrow());
        } catch (PlanFormatException unreadable) {
            unreadable.getFindings().forEach(System.out::println);
        }
    }

    private static void print(PlanDocument document) {
        if (document instanceof CoalitionPlan plan) {
            System.out.println(plan.getTitle() + ", " + plan.getCoalitions().size() + " coalition(s)");
        }
        PlanParts parts = PlanParts.of(document);
        for (PlanPart<Measurement> figure : parts.of(Measurement.class)) {
            String indicator = figure.within(Indicator.class)
                    .map(of -> of.getValue().getName())
                    .orElseThrow();
            String when = figure.getValue().getPeriod().map(Object::toString).orElse("some day");
            String value =
                    figure.getValue().getShare().map(share -> share + " %").orElse("no figure");
            System.out.println(figure.getLocation().getPointer() + ": " + indicator + ", " + when + ": " + value);
        }
    }
}
