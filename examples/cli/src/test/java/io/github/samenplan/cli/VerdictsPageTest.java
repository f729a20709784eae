package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import io.github.samenplan.monitoring.CombinedVerdict;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Obstacle;
import io.github.samenplan.monitoring.Outcome;
import io.github.samenplan.monitoring.Verdict;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanVerdicts;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table in core/docs/verdicts.md to the plans. */
class VerdictsPageTest {

    private static final Path PAGE = Path.of("../../core/docs/verdicts.md");
    private static final String MARK = "<!-- table -->\n";
    private static final List<LocalDate> DAYS = Stream.of("2014-12-31", "2018-12-31", "2024-12-31")
            .map(LocalDate::parse)
            .toList();

    private static final Path EVERY_VERDICT =
            Path.of("../usage/src/main/resources/io/github/samenplan/examples/usage/voorbeeldstad-doelen.json");
    private static final Map<String, CombinedVerdict> VERDICTS = verdicts();

    private static Map<String, CombinedVerdict> verdicts() {
        return PlanVerdicts.of(everyVerdict().orThrow()).on(LocalDate.parse("2025-06-01")).stream()
                .collect(Collectors.toMap(goal -> goal.goal().getValue().getId(), GoalVerdict::verdict));
    }

    private static Reading everyVerdict() {
        try (ValidatorFactory validators = Validators.plain()) {
            return PlanJson.using(validators.getValidator()).read(EVERY_VERDICT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void the_table_on_the_page_is_what_the_plans_say() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(MARK) + MARK.length();
        Path made = Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("verdicts.md"), page.substring(0, from) + table());

        assertThat(page)
                .as("The verdicts changed: look at %s, and copy it to %s", made, PAGE)
                .isEqualTo(Files.readString(made));
    }

    // ---- Every target, every outcome

    /** A field of the table of targets and outcomes: the goal, and what was worked out by hand. */
    record Field(String goal, String outcome, String reason) {

        @Override
        public String toString() {
            return goal;
        }
    }

    static List<Field> fields() throws IOException {
        List<List<String>> table = rowsUnder("## Every target, every outcome", "target");
        List<String> outcomes = table.get(0);
        return table.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(column -> new Field(
                                row.get(0).split("`")[1] + "-"
                                        + outcomes.get(column).replace(' ', '-'),
                                outcomes.get(column),
                                row.get(column))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_goal_has_the_outcome_and_the_statistic_that_were_worked_out_by_hand(Field field) throws IOException {
        Verdict verdict = VERDICTS.get(field.goal()).getVerdicts().get(0);

        assertThat(verdict.getOutcome().words().in(Language.ENGLISH)).isEqualTo(field.outcome());
        List<String> statistics = Pattern.compile("T = .*?(-?[0-9][.][0-9]{2})")
                .matcher(field.reason())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(verdict.getTests().stream()
                        .limit(1)
                        .map(test -> String.format(Locale.ROOT, "%.2f", test.statistic())))
                .isEqualTo(statistics);
    }

    @Test
    void the_plan_of_every_verdict_is_written_as_documents_are() throws IOException {
        Path made = Path.of("target/voorbeeldstad-doelen.json");
        PlanJson.withoutConstraints().write(everyVerdict().orThrow(), made);
        assertThat(Files.readString(EVERY_VERDICT)).isEqualTo(Files.readString(made));
    }

    @Test
    void each_kind_of_target_has_each_outcome() throws IOException {
        assertThat(fields())
                .hasSize(GoalTarget.class.getPermittedSubclasses().length * Outcome.values().length)
                .extracting(Field::goal)
                .isSubsetOf(VERDICTS.keySet());
        assertThat(fields().stream()
                        .map(field -> VERDICTS.get(field.goal())
                                .getVerdicts()
                                .get(0)
                                .getTarget()
                                .getClass())
                        .distinct())
                .hasSameSizeAs(GoalTarget.class.getPermittedSubclasses());
    }

    @Test
    void each_obstacle_is_told_where_the_page_says_so() throws IOException {
        List<List<String>> table = rowsUnder("What stands in the way", "obstacle");
        for (List<String> row : table.subList(1, table.size())) {
            CombinedVerdict verdict = VERDICTS.get(row.get(1).replace("`", ""));
            assertThat(verdict.getObstacles())
                    .as(row.get(1))
                    .extracting(Obstacle::kind)
                    .containsOnly(Obstacle.Kind.valueOf(
                            row.get(0).toUpperCase(Locale.ROOT).replace(' ', '_')));
        }
        assertThat(table).hasSize(1 + Obstacle.Kind.values().length);
    }

    private static List<List<String>> rowsUnder(String mark, String firstColumn) throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("| " + firstColumn + " |", page.indexOf(mark)))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Stream.of(line.substring(2).split(" \\|( |$)")).toList())
                .toList();
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("""

                | plan | goal | 2014 | 2018 | 2024 | why, in 2024 |
                |---|---|---|---|---|---|
                """);
        for (Path file : PlanFiles.in(
                        List.of(Path.of("../plans")),
                        PlanJson.withoutConstraints().bulk())
                .found()) {
            PlanDocument document = PlanJson.withoutConstraints().read(file).orThrow();
            if (document instanceof CoalitionPlan) {
                rows(file, document).forEach(table::append);
            }
        }
        return table.toString();
    }

    private static Stream<String> rows(Path file, PlanDocument plan) {
        PlanVerdicts verdicts = PlanVerdicts.of(plan);
        List<List<GoalVerdict>> byDay = DAYS.stream().map(verdicts::on).toList();
        return plan.getGoals().stream().map(goal -> {
            int place = plan.getGoals().indexOf(goal);
            List<CombinedVerdict> ofGoal =
                    byDay.stream().map(day -> day.get(place).verdict()).toList();
            return "| " + file.getFileName().toString().replace(".json", "") + " | " + goal.getTitle() + " | "
                    + ofGoal.stream()
                            .map(verdict -> verdict.getOutcome().words().in(Language.ENGLISH))
                            .collect(Collectors.joining(" | "))
                    + " | " + reasons(ofGoal.get(2)) + " |\n";
        });
    }

    /** Of several targets, the reasons of each; those that are the same, once. */
    private static String reasons(CombinedVerdict verdict) {
        return verdict.getVerdicts().size() < 2
                ? verdict.sentence(Language.ENGLISH)
                : verdict.getVerdicts().stream()
                        .map((Verdict each) -> each.sentence(Language.ENGLISH))
                        .distinct()
                        .collect(Collectors.joining("<br>"));
    }
}
