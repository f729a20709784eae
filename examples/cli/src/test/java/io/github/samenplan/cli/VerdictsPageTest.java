package io.github.samenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.monitoring.CombinedVerdict;
import io.github.samenplan.monitoring.Verdict;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanVerdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table in core/docs/verdicts.md to the plans. */
class VerdictsPageTest {

    private static final Path PAGE = Path.of("../../core/docs/verdicts.md");
    private static final String MARK = "<!-- table -->\n";
    private static final List<LocalDate> DAYS = Stream.of("2014-12-31", "2018-12-31", "2024-12-31")
            .map(LocalDate::parse)
            .toList();

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
