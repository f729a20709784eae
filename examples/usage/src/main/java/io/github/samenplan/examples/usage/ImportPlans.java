package io.github.samenplan.examples.usage;

import io.github.samenplan.jackson.ImportRegister;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * For a regional or national importer: reads all plans of a folder, however many, tells what is wrong with any, and
 * hands the others on as one file.
 */
public final class ImportPlans {

    private ImportPlans() {}

    /**
     * Imports plans.
     *
     * @param arguments the folder, and the file that gets each usable plan on a line
     * @throws IOException if that file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        PlanJson json = PlanJson.withoutConstraints();
        ImportRegister register = new ImportRegister(); // knows which plans came by
        try (Stream<Reading> readings = json.bulk().recursive().read(Path.of(arguments[0]));
                OutputStream lines = Files.newOutputStream(Path.of(arguments[1]))) {
            json.writeLines(
                    readings.map(register::enter)
                            .peek(reading -> reading.getFindings().forEach(System.out::println))
                            .filter(ImportPlans::isNew)
                            .map(Reading::orThrow),
                    lines);
        }
        System.out.println(register);
    }

    private static boolean isNew(Reading reading) {
        return reading.succeeded()
                && reading.getFindings().stream()
                        .noneMatch(finding -> finding.getCode().equals(ImportRegister.SAME_CONTENT)
                                || finding.getCode().equals(ImportRegister.OLDER_REVISION));
    }
}
