package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.emptyProgramme;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.Plans;
import io.github.samenplan.community.Area;
import io.github.samenplan.completeness.CompletenessOverview.Cell;
import io.github.samenplan.completeness.CompletenessOverview.Lack;
import io.github.samenplan.completeness.CompletenessOverview.Row;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.PlanDocument;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletenessOverviewTest {

    private static final List<CompletenessProfile> NATIONAL = List.of(Profiles.NATIONAL_FIVE_PILLARS);

    private static CompletenessReport report(List<CompletenessProfile> profiles, PlanDocument document) {
        return CompletenessCheck.of(profiles, RuleCatalogue.shipped()).run(document, TODAY);
    }

    private static CompletenessOverview overview(List<CompletenessProfile> profiles, PlanDocument... documents) {
        return CompletenessOverview.of(
                profiles,
                Stream.of(documents)
                        .map(document -> Row.of(document.getId() + ".json", document, report(profiles, document)))
                        .toList());
    }

    /** A plan without a budget, of a place; the budget is a warning of the first pillar. */
    private static PlanDocument withoutBudget() {
        return completePlan().toBuilder()
                .areas(List.of(
                        Area.builder().id("voorbeeldstad").name("Voorbeeldstad").build(),
                        Area.builder().id("voorbeeldland").name("Voorbeeldland").build()))
                .areaIds(List.of("voorbeeldstad"))
                .budgets(List.of())
                .build();
    }

    @Test
    void a_plan_is_a_row_with_its_place_and_a_light_and_counts_per_block() {
        Row row = overview(NATIONAL, withoutBudget()).getRows().get(0);

        assertThat(row.origin()).isEqualTo(row.id() + ".json");
        assertThat(row.title()).isEqualTo(completePlan().getTitle());
        assertThat(row.areas()).containsExactly("Voorbeeldstad");
        // Of the first pillar: signed, adopted, a portfolio holder, a budget, related policy
        assertThat(row.cells()).first().isEqualTo(new Cell(TrafficLight.AMBER, 4, 5));
        assertThat(row.cells().subList(1, 5))
                .allMatch(cell -> cell.light() == TrafficLight.GREEN && cell.met() == cell.applying())
                .noneMatch(cell -> cell.applying() == 0);
        assertThat(row.misses())
                .extracting(miss -> miss.rule() + " " + miss.severity())
                .containsExactly("budget-missing WARNING");
    }

    @Test
    void per_block_the_plans_are_counted_by_their_light() {
        CompletenessOverview overview =
                overview(NATIONAL, completePlan(), withoutBudget(), emptyPlan(), emptyProgramme());

        assertThat(overview.getColumns())
                .extracting(column -> column.block().getId())
                .containsExactly(
                        "bestuurlijk-commitment",
                        "sterk-netwerk",
                        "betrek-mensen",
                        "duurzame-aanpak",
                        "monitoring-en-evaluatie");
        assertThat(Stream.of(TrafficLight.values()).map(light -> overview.count(0, light)))
                .as("red, amber, green, not assessed of the first pillar")
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(Stream.of(TrafficLight.values()).map(light -> overview.count(1, light)))
                .containsExactly(1L, 0L, 2L, 1L);
        assertThat(overview.measured()).isEqualTo(3);
        assertThat(overview).hasToString("4 plans, 5 blocks");
    }

    @Test
    void what_most_plans_miss_comes_first_and_equals_come_by_their_codes() {
        List<Lack> lacks =
                overview(NATIONAL, completePlan(), withoutBudget(), emptyPlan()).lacks();

        assertThat(lacks)
                .hasSize(18) // errors and warnings of the empty plan
                .extracting(lack -> lack.plans() + " " + lack.rule())
                .startsWith("2 budget-missing", "1 action-missing", "1 business-missing")
                .endsWith("1 target-group-missing");
        assertThat(overview(NATIONAL, completePlan()).lacks()).isEmpty();
    }

    @Test
    void a_rule_that_several_profiles_ask_counts_once_with_the_worst_severity() {
        CompletenessProfile stricter = CompletenessProfile.builder()
                .id("dorpstad")
                .version("1")
                .name(Label.of("nl", "Eisen"))
                .addBlocks(ProfileBlock.builder()
                        .id("geld")
                        .name(Label.of("nl", "Geld"))
                        .addDemands(Demand.builder()
                                .rule("budget-missing")
                                .severity(Severity.ERROR)
                                .build())
                        .build())
                .build();

        for (List<CompletenessProfile> order :
                List.of(List.of(NATIONAL.get(0), stricter), List.of(stricter, NATIONAL.get(0)))) {
            assertThat(overview(order, withoutBudget()).lacks())
                    .extracting(lack -> lack.plans() + " " + lack.rule() + " " + lack.severity())
                    .containsExactly("1 budget-missing ERROR");
        }
    }

    @Test
    void what_is_waived_is_no_miss_and_changes_no_light() {
        WaiverList waivers = WaiverList.builder()
                .addWaivers(Waiver.builder()
                        .rule("budget-missing")
                        .reason("De begroting komt nog.")
                        .owner("beleidsmedewerker")
                        .until(PartialDate.of(TODAY))
                        .build())
                .build();

        Row row = Row.of("plan.json", withoutBudget(), waivers.applyTo(report(NATIONAL, withoutBudget())));

        assertThat(row.misses()).isEmpty();
        assertThat(row.cells()).first().isEqualTo(new Cell(TrafficLight.AMBER, 4, 5));
    }

    @Test
    void a_row_of_another_check_is_refused() {
        Row row = overview(NATIONAL, emptyPlan()).getRows().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompletenessOverview.of(List.of(Profiles.PRIVACY), List.of(row)))
                .withMessage("A plan must have been checked against the profiles of the overview - but was:"
                        + " 5 blocks instead of " + Profiles.PRIVACY.getBlocks().size());
    }

    @Test
    void of_any_plans_the_lights_are_those_of_their_reports_and_add_up() {
        List<PlanDocument> documents = List.copyOf(Plans.sample(40));
        CompletenessOverview overview = overview(Profiles.shipped(), documents.toArray(PlanDocument[]::new));

        for (int i = 0; i < documents.size(); i++) {
            Row row = overview.getRows().get(i);
            assertThat(row.cells())
                    .extracting(Cell::light)
                    .isEqualTo(report(Profiles.shipped(), documents.get(i)).getProfiles().stream()
                            .flatMap(profile -> profile.blocks().stream())
                            .map(BlockResult::light)
                            .toList());
            // A light other than green has something unmet, and nothing else has
            assertThat(row.cells()).allMatch(cell -> cell.met() <= cell.applying());
            assertThat(row.cells())
                    .allMatch(cell -> (cell.light() == TrafficLight.RED || cell.light() == TrafficLight.AMBER)
                            == (cell.met() < cell.applying()));
        }
        assertThat(IntStream.range(0, overview.getColumns().size())
                        .mapToObj(column -> Stream.of(TrafficLight.values())
                                .mapToLong(light -> overview.count(column, light))
                                .sum()))
                .allMatch(sum -> sum == documents.size());
    }
}
