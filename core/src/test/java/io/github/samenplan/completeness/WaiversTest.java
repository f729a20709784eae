package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.answeredBy;
import static io.github.samenplan.TestPlans.coalition;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.contactPoint;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.member;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.signing;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.coalition.Promise;
import io.github.samenplan.coalition.Signatory;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waivers, baselines, and the places that they name. */
class WaiversTest {

    private static final CoalitionPlan TWO_ACTIONS = planWith(action("een"), action("twee"));

    private static CompletenessReport report(CoalitionPlan plan) {
        return CompletenessCheck.of(Profiles.NATIONAL_FIVE_PILLARS).run(plan, TODAY);
    }

    // ---- Waivers

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rule                  | document | place   | until        | left are
            action-without-owner    |          | een     | 2026-06-01   | twee
            action-without-owner    | plan     | een     | 2027         | twee
            action-without-owner    |          |         | 2026         |
            # of another document, at another place, for another rule, or no longer
            action-without-owner    | ander    |         | 2027         | een twee
            action-without-owner    |          | drie    | 2027         | een twee
            budget-missing          |          |         | 2027         | een twee
            action-without-owner    |          |         | 2026-05-31   | een twee
            """)
    void a_waiver_silences_what_it_covers_until_it_expires(
            String rule, String document, String place, String until, String left) {
        WaiverBuilder waiver = waiver(rule, until);
        if (document != null) {
            waiver.document(document);
        }
        if (place != null) {
            waiver.place(place);
        }
        CompletenessReport report = list(waiver).applyTo(report(TWO_ACTIONS));
        assertThat(report.gaps())
                .filteredOn(Gap::counts)
                .filteredOn(gap -> gap.finding().getCode().getId().equals("action-without-owner"))
                .extracting(Gap::place)
                .containsExactly(left == null ? new String[0] : left.split(" "));
    }

    @Test
    void what_is_waived_is_no_finding_but_still_a_gap_and_changes_no_light() {
        CompletenessReport before = report(completePlan().toBuilder()
                .addActions(action("een").build(), action("twee").build())
                .build());
        CompletenessReport after = list(waiver("action-without-owner", "2027")).applyTo(before);
        assertThat(after.findings()).hasSize(before.findings().size() - 2);
        assertThat(after.gaps()).hasSameSizeAs(before.gaps());
        assertThat(after.gaps().stream().flatMap(gap -> gap.waiver().stream()))
                .extracting(Waiver::getReason)
                .containsExactly("Wordt in het najaar verdeeld.", "Wordt in het najaar verdeeld.");
        assertThat(lights(after)).isEqualTo(lights(before)).contains(TrafficLight.AMBER);
        assertThat(before.gaps()).allMatch(Gap::counts);
    }

    private static List<TrafficLight> lights(CompletenessReport report) {
        return report.getProfiles().get(0).blocks().stream()
                .map(CompletenessReport.BlockResult::light)
                .toList();
    }

    @Test
    void a_waiver_that_has_expired_or_covers_nothing_is_itself_found() {
        WaiverList list = list(
                waiver("action-without-owner", "2027"),
                waiver("budget-missing", "2026-05"),
                waiver("goal-outlives-plan", "2027").place("een"),
                waiver("action-without-owner", "2027").document("ander"));
        List<Finding> findings = list.findings(List.of(report(TWO_ACTIONS)), TODAY);
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "/waivers/1 WARNING waiver-expired: This waiver for 'budget-missing' held until 2026-05.",
                        "/waivers/2 WARNING waiver-unused: This waiver for 'goal-outlives-plan' is no longer needed:"
                                + " there is nothing that it covers.",
                        "/waivers/3 WARNING waiver-unused: This waiver for 'action-without-owner' is no longer needed:"
                                + " there is nothing that it covers.");
        assertThat(findings.get(0).message(Language.DUTCH))
                .isEqualTo("Deze ontheffing voor 'budget-missing' gold tot en met 2026-05.");
    }

    @Test
    void a_waiver_is_used_when_one_of_several_documents_needs_it() {
        CoalitionPlan other =
                plan().id("ander").addAction(action("een").build()).build();
        WaiverList list = list(waiver("action-without-owner", "2027").document("ander"));
        assertThat(list.findings(List.of(report(TWO_ACTIONS), report(other)), TODAY))
                .isEmpty();
    }

    private static WaiverList list(WaiverBuilder... waivers) {
        return WaiverList.builder()
                .addAllWaivers(Stream.of(waivers).map(WaiverBuilder::build).toList())
                .build();
    }

    private static WaiverBuilder waiver(String rule, String until) {
        return Waiver.builder()
                .rule(rule)
                .reason("Wordt in het najaar verdeeld.")
                .owner("beleidsmedewerker")
                .until(PartialDate.parse(until));
    }

    // ---- Baselines

    @Test
    void what_was_there_before_is_known_and_what_is_new_is_found() {
        Baseline baseline = baseline(report(planWith(action("een"))));
        CompletenessReport now = baseline.applyTo(report(planWith(action("nieuw"), action("een"))));
        assertThat(now.findings())
                .extracting(finding -> finding.getLocation().getPointer())
                .as("of the new action, though it stands before the known one")
                .isNotEmpty()
                .allMatch("/actions/0"::equals);
    }

    @Test
    void of_two_gaps_of_one_name_no_more_are_known_than_there_were() {
        CoalitionPlan one = plan().addAdoption(adopted()).build();
        CoalitionPlan two = plan().addAdoptions(adopted(), adopted()).build();
        CompletenessReport now = baseline(report(one)).applyTo(report(two));
        assertThat(now.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "/adoptions/1 INFO adoption-without-body: It is not stated who takes this decision.",
                        "/adoptions/1 INFO adoption-without-date: It is not stated when the plan was or will be adopted.");
        assertThat(baseline(report(two)).applyTo(report(one)).findings()).isEmpty();
    }

    @Test
    void a_baseline_holds_codes_and_places_in_order_and_not_what_is_waived() {
        CompletenessReport report =
                list(waiver("action-without-owner", "2027").place("een")).applyTo(report(TWO_ACTIONS));
        Baseline baseline = baseline(report);
        assertThat(baseline.getDate()).isEqualTo(PartialDate.of(TODAY));
        assertThat(baseline.getGaps())
                .extracting(
                        gap -> gap.getDocument() + " " + gap.getRule() + " " + gap.getPlace() + " " + gap.getTimes())
                .contains("plan action-without-owner twee 1", "plan budget-missing plan 1")
                .doesNotContain("plan action-without-owner een 1")
                .isSorted();
    }

    @Test
    void a_baseline_only_gets_smaller() {
        Baseline baseline = baseline(report(plan().addAdoptions(adopted(), adopted())
                .addAction(action("een").build())
                .build()));
        Baseline kept = baseline.keptBy(List.of(
                report(plan().addAdoption(adopted()).addGoal(goal("doel")).build())));
        assertThat(kept.getGaps())
                .extracting(gap -> gap.getRule() + " " + gap.getPlace() + " " + gap.getTimes())
                .contains("adoption-without-body plan/adoptions/adopted 1", "budget-missing plan 1")
                .doesNotContain("action-without-owner een 1", "goal-without-level doel 1");
        assertThat(kept.getDate()).isEqualTo(baseline.getDate());
    }

    @Test
    void what_two_profiles_ask_is_one_gap() {
        CompletenessReport both = CompletenessCheck.of(Profiles.shipped(), RuleCatalogue.shipped())
                .run(TWO_ACTIONS, TODAY);
        Baseline baseline = baseline(both);
        assertThat(baseline.getGaps())
                .filteredOn(gap -> gap.getRule().equals("goal-missing"))
                .extracting(KnownGap::getTimes)
                .containsExactly(BigDecimal.ONE);
        assertThat(baseline.applyTo(both).findings()).isEmpty();
    }

    @Test
    void two_rows_of_a_baseline_for_one_place_count_together() {
        KnownGap one = KnownGap.builder()
                .rule("adoption-without-body")
                .document("plan")
                .place("plan/adoptions/adopted")
                .times(BigDecimal.ONE)
                .build();
        Baseline twice =
                Baseline.builder().date(PartialDate.of(TODAY)).addGaps(one, one).build();
        CompletenessReport now = twice.applyTo(
                report(plan().addAdoptions(adopted(), adopted(), adopted()).build()));
        assertThat(now.findings())
                .extracting(Finding::toString)
                .filteredOn(finding -> finding.contains("adoption-without-body"))
                .containsExactly("/adoptions/2 INFO adoption-without-body: It is not stated who takes this decision.");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.5"})
    void a_gap_is_known_a_whole_number_of_times(BigDecimal times) {
        KnownGapBuilder gap = KnownGap.builder()
                .rule("budget-missing")
                .document("plan")
                .place("plan")
                .times(times);
        assertThatIllegalArgumentException()
                .isThrownBy(gap::build)
                .withMessage("Number of gaps must be a whole number from 1 on - but was: " + times);
    }

    private static Baseline baseline(CompletenessReport report) {
        return Baseline.of(PartialDate.of(TODAY), List.of(report));
    }

    private static Adoption adopted() {
        return Adoption.builder().step(AdoptionStep.ADOPTED).build();
    }

    // ---- Places

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pointer                              | place
                                                   | plan
            /goals/0                               | doel
            /goals/0/title                         | doel/title
            /actions/1                             | twee
            /adoptions/0                           | plan/adoptions/adopted
            /coalitions/0/memberships/0            | coalitie/memberships/welzijn-dorpstad
            /coalitions/0/memberships/0/party      | coalitie/memberships/welzijn-dorpstad/party/welzijn-dorpstad
            /frameworkUses/0/entries/0             | plan/frameworkUses/integrale-aanpak/entries/ondersteuning
            /referral                              | plan/referral
            /referral/contactPoints/0              | samenpunt
            /commitments/0/signatories/0           | ondertekening/signatories
            """)
    void a_place_has_a_name_without_numbers(String pointer, String place) {
        PlanParts parts = PlanParts.of(plan().addGoal(goal("doel"))
                .addActions(action("een").build(), action("twee").build())
                .addAdoption(adopted())
                .addCoalition(coalition()
                        .addMembership(member("welzijn-dorpstad").build())
                        .build())
                .addFrameworkUse(FrameworkUse.builder()
                        .frameworkId("integrale-aanpak")
                        .addEntry(answeredBy("ondersteuning", "een"))
                        .build())
                .addCommitment(signing()
                        .addSignatory(Signatory.builder().function("wethouder").build())
                        .build())
                .referral(planWith(contactPoint("samenpunt")).getReferral())
                .build());
        assertThat(StablePlaces.of(parts).at(parts.locate(pointer == null ? "" : pointer)))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is promised                            | its name
            Meedoen                                       | meedoen
            Één kaart: voor IEDEREEN!                     | één-kaart-voor-iedereen
            "Samen" eten - elke week.                     | samen-eten-elke-week
            Bel 0800 1234                                 | bel-0800-1234
            """)
    void a_part_without_an_id_is_named_by_what_it_states_first(String text, String name) {
        assertThat(placeOfPromise(text)).isEqualTo("ondertekening/promises/" + name);
    }

    @Test
    void a_name_is_cut_at_sixty_characters_and_never_inside_one() {
        assertThat(placeOfPromise("a".repeat(60))).endsWith("/" + "a".repeat(60));
        assertThat(placeOfPromise("a".repeat(61))).endsWith("/" + "a".repeat(60));
        // A letter of two UTF-16 units is one character
        String letter = Character.toString(0x1D41A);
        assertThat(placeOfPromise(letter.repeat(61))).endsWith("/" + letter.repeat(60));
    }

    private static String placeOfPromise(String text) {
        PlanParts parts = PlanParts.of(
                planWith(signing().addPromise(Promise.builder().text(text).build())));
        return StablePlaces.of(parts).at(parts.locate("/commitments/0/promises/0"));
    }

    @Test
    void a_pillar_has_the_place_of_its_framework_since_another_may_have_one_of_that_id() {
        PlanParts parts = PlanParts.of(
                plan().addFrameworks(framework("een"), framework("ander")).build());
        StablePlaces places = StablePlaces.of(parts);
        assertThat(places.at(parts.locate("/frameworks/0/pillars/0"))).isEqualTo("een/pillars/basis");
        assertThat(places.at(parts.locate("/frameworks/1/pillars/0"))).isEqualTo("ander/pillars/basis");
    }

    private static Framework framework(String id) {
        return Framework.builder()
                .id(id)
                .version("1")
                .name(Label.of("nl", "Raamwerk"))
                .addPillar(Pillar.builder()
                        .id("basis")
                        .name(Label.of("nl", "Basis"))
                        .build())
                .build();
    }

    @Test
    void a_place_keeps_its_name_when_other_parts_come_and_go() {
        CoalitionPlan before = planWith(action("een"), action("twee"));
        CoalitionPlan after = plan().addGoal(goal("nieuw"))
                .addActions(action("nul").build(), action("twee").build())
                .build();
        assertThat(places(before)).contains("twee");
        assertThat(places(after)).contains("twee");
    }

    private static List<String> places(CoalitionPlan plan) {
        PlanParts parts = PlanParts.of(plan);
        StablePlaces places = StablePlaces.of(parts);
        return parts.all().stream()
                .map(PlanPart::getLocation)
                .map((Location place) -> places.at(place))
                .toList();
    }
}
