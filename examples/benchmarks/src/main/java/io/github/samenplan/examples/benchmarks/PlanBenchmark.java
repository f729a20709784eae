package io.github.samenplan.examples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.PlanSchema;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.plan.PlanDocument;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What one real plan costs: to look at each of its tokens, which is the base, and to do with it what this library does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlanBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final String text;
    private final String oneFault;
    private final String twentyFaults;
    private final String twoHundredFaults;
    private final String twentySlips;
    private final PlanDocument plan;
    private final JsonFactory tokens = new JsonFactory();
    private final PlanJson json = PlanJson.withoutConstraints();
    private final PlanJson checking = PlanJson.using(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.of("coalition-plan").getText(), InputFormat.JSON);
    private final CompletenessCheck completeness = CompletenessCheck.of(Profiles.NATIONAL_FIVE_PILLARS);

    /** All texts, made once. */
    public PlanBenchmark() {
        text = Texts.plan();
        oneFault = Texts.withFaults(text, 1);
        twentyFaults = Texts.withFaults(text, 20);
        twoHundredFaults = Texts.withFaults(text, 200);
        twentySlips = Texts.withSlips(text, 20);
        plan = json.read(text).orThrow();
    }

    /** Looks at each token: less no reader can do. */
    @Benchmark
    public int tokens() {
        int found = 0;
        try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                found++;
            }
        }
        return found;
    }

    /** Reads the plan. */
    @Benchmark
    public Reading read() {
        return json.read(text);
    }

    /** Reads the plan and checks its constraints. */
    @Benchmark
    public Reading readAndCheck() {
        return checking.read(text);
    }

    /** Reads the plan with one value of a wrong type, and checks what could be read. */
    @Benchmark
    public Reading readAndCheckWith1Fault() {
        return checking.read(oneFault);
    }

    /** The same with twenty. */
    @Benchmark
    public Reading readAndCheckWith20Faults() {
        return checking.read(twentyFaults);
    }

    /** The same with two hundred. */
    @Benchmark
    public Reading readAndCheckWith200Faults() {
        return checking.read(twoHundredFaults);
    }

    /** Reads the plan with twenty commas forgotten, and checks what could be read. */
    @Benchmark
    public Reading readAndCheckWith20Slips() {
        return checking.read(twentySlips);
    }

    /** Holds the text to the schema, with a validator of others: its peer. */
    @Benchmark
    public List<Error> schema() {
        return schema.validate(text, InputFormat.JSON);
    }

    /** Writes the plan. */
    @Benchmark
    public String write() {
        return json.write(plan);
    }

    /** Asks what is missing from the plan. */
    @Benchmark
    public CompletenessReport completeness() {
        return completeness.run(plan, DAY);
    }
}
