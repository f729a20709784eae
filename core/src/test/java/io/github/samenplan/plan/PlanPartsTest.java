package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.TestPlans;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.approach.Vision;
import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.Source;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.referral.Need;
import io.github.samenplan.referral.ReferralArrangement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPartsTest {

    private static final Goal GOAL = TestPlans.goal("doel").toBuilder()
            .addTargets(
                    AtMost.builder().number(BigDecimal.ONE).build(),
                    AtMost.builder()
                            .number(BigDecimal.TEN)
                            .addSource(Source.builder().locator("p. 3").build())
                            .build())
            .build();

    private static final PlanParts PARTS = PlanParts.of(TestPlans.plan()
            .addGoals(GOAL, TestPlans.goal("doel-2"))
            .vision(Vision.builder().statement("Niemand alleen").build())
            .referral(ReferralArrangement.builder()
                    .addNeed(Need.builder().id("maatje").name("Een maatje").build())
                    .build())
            .build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pointer                     | Dutch trail                                                  | English trail
            ''                            | ''                                                           | ''
            /vision                       | visie                                                        | vision
            /goals/0                      | doel 'Minder eenzame ouderen'                                | goal 'Minder eenzame ouderen'
            /goals/0/targets/0            | doel 'Minder eenzame ouderen' > streefwaarde 1               | goal 'Minder eenzame ouderen' > target 1
            /goals/0/targets/1            | doel 'Minder eenzame ouderen' > streefwaarde 2               | goal 'Minder eenzame ouderen' > target 2
            /goals/0/targets/1/sources/0  | doel 'Minder eenzame ouderen' > streefwaarde 2 > bron 1      | goal 'Minder eenzame ouderen' > target 2 > source 1
            /goals/1                      | doel 'Minder eenzame ouderen'                                | goal 'Minder eenzame ouderen'
            /referral                     | toeleiding                                                   | referral
            /referral/needs/0             | toeleiding > behoefte 'Een maatje'                           | referral > need 'Een maatje'
            """)
    void a_part_has_its_pointer_and_its_trail_in_both_languages(String pointer, String dutch, String english) {
        assertThat(PARTS.all())
                .extracting(PlanPart::getLocation)
                .filteredOn(place -> place.getPointer().equals(pointer))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.trail(Language.DUTCH)).isEqualTo(dutch);
                    assertThat(place.trail(Language.ENGLISH)).isEqualTo(english);
                });
    }

    @Test
    void parts_come_in_the_order_of_the_document_and_the_document_itself_first() {
        assertThat(PARTS.all())
                .extracting(part -> part.getLocation().getPointer())
                .containsExactly(
                        "",
                        "/vision",
                        "/goals/0",
                        "/goals/0/targets/0",
                        "/goals/0/targets/1",
                        "/goals/0/targets/1/sources/0",
                        "/goals/1",
                        "/referral",
                        "/referral/needs/0");
        assertThat(PARTS.all().get(0).getValue()).isSameAs(PARTS.getDocument());
        assertThat(PARTS).hasToString("9 parts of plan");
    }

    @Test
    void parts_are_asked_for_by_type_or_by_what_types_have_in_common() {
        assertThat(PARTS.of(Goal.class)).extracting(PlanPart::getValue).containsExactly(GOAL, TestPlans.goal("doel-2"));
        assertThat(PARTS.of(GoalTarget.class)).hasSize(2);
        assertThat(PARTS.of(Identified.class))
                .extracting(part -> part.getValue().getId())
                .containsExactly("plan", "doel", "doel-2", "maatje");
        assertThat(PARTS.of(Document.class)).isEmpty();
    }

    @Test
    void a_part_is_found_by_its_id() {
        assertThat(PARTS.find("doel", Goal.class)).map(PlanPart::getValue).contains(GOAL);
        assertThat(PARTS.find("doel").orElseThrow().getValue()).isSameAs(GOAL);
        assertThat(PARTS.find("doel", Need.class)).isEmpty();
        assertThat(PARTS.find("weg")).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> PARTS.find(null));
    }

    @Test
    void of_two_parts_with_one_id_the_first_is_found() {
        Goal other = TestPlans.goal("doel").toBuilder().title("Een ander").build();
        PlanParts parts = PlanParts.of(
                TestPlans.plan().addGoals(TestPlans.goal("doel"), other).build());
        assertThat(parts.find("doel", Goal.class).orElseThrow().getValue().getTitle())
                .isEqualTo("Minder eenzame ouderen");
    }

    @Test
    void a_pillar_does_not_stand_in_the_way_of_a_part_with_the_same_id() {
        Document document = Document.builder().id("netwerk").title("Netwerken").build();
        PlanParts parts = PlanParts.of(TestPlans.plan()
                .addFramework(Framework.builder()
                        .id("eigen")
                        .version("1")
                        .name(Label.of("nl", "Eigen"))
                        .addPillar(Pillar.builder()
                                .id("netwerk")
                                .name(Label.of("nl", "Netwerk"))
                                .build())
                        .build())
                .addDocument(document)
                .build());
        assertThat(parts.find("netwerk", Document.class))
                .map(PlanPart::getValue)
                .contains(document);
    }

    @Test
    void a_part_knows_what_holds_it() {
        PlanPart<Source> source = PARTS.of(Source.class).get(0);
        assertThat(source.getOwner().orElseThrow().getValue()).isInstanceOf(AtMost.class);
        assertThat(source.within(Goal.class)).map(PlanPart::getValue).contains(GOAL);
        assertThat(source.within(CoalitionPlan.class)).isPresent();
        assertThat(source.within(Need.class)).isEmpty();
        assertThat(source.within(Source.class))
                .as("a part does not hold itself")
                .isEmpty();
        assertThat(PARTS.all().get(0).getOwner()).isEmpty();
        assertThat(source).hasToString("Source at '/goals/0/targets/1/sources/0'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals", "goals/0", " ", "#/goals"})
    void what_is_no_pointer_is_refused(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PARTS.locate(pointer))
                .withMessage("JSON Pointer must be empty or start with a slash - but was: " + pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pointer                                | trail of the nearest part
            ''                                       | ''
            /title                                   | ''
            /goals                                   | ''
            /goals/7/title                           | ''
            /goals/0/title                           | doel 'Minder eenzame ouderen'
            /goals/0/indicatorIds/3                  | doel 'Minder eenzame ouderen'
            /goals/0/targets/1/sources/0/locator     | doel 'Minder eenzame ouderen' > streefwaarde 2 > bron 1
            /goals/0/extensions/x-a/b~1c~0d          | doel 'Minder eenzame ouderen'
            /goals/0/                                | doel 'Minder eenzame ouderen'
            """)
    void any_pointer_is_located_with_the_trail_of_the_part_that_holds_it(String pointer, String trail) {
        Location place = PARTS.locate(pointer);
        assertThat(place.getPointer()).isEqualTo(pointer);
        assertThat(place.trail(Language.DUTCH)).isEqualTo(trail);
    }

    @Test
    void the_list_of_parts_cannot_be_changed() {
        List<PlanPart<?>> all = PARTS.all();
        assertThat(all).isUnmodifiable();
    }
}
