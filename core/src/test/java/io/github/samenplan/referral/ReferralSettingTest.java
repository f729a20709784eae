package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.coalition.Body;
import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.finding.Language;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a desk knows from the plan that its rules stand in. */
class ReferralSettingTest {

    private static final LocalDateTime MONDAY_MORNING = LocalDateTime.parse("2026-01-05T10:00");

    private static final ReferralSetting SETTING = ReferralSetting.of(
            List.of("dorpstad"),
            List.of(
                    area("provincie", "Provincie", Optional.empty()),
                    area("straat", "Lange Straat", Optional.of("noord")),
                    area("noord", "Dorpstad Noord", Optional.of("dorpstad")),
                    area("dorpstad", "Gemeente Dorpstad", Optional.of("provincie")),
                    area("elders", "Buurgemeente", Optional.of("provincie"))),
            List.of(TargetGroup.builder()
                    .id("mantelzorgers")
                    .name("Mantelzorgers")
                    .build()),
            List.of(Organisation.builder()
                    .id("welzijn")
                    .name("Stichting Welzijn")
                    .build()),
            List.of(Body.builder().id("kernteam").name("Kernteam Eenzaamheid").build()));

    @Test
    void what_a_rule_names_by_id_is_called_by_its_name() {
        ReferralDesk desk = ReferralDesk.of(ReferralArrangement.builder().build(), SETTING);
        SignalBuilder known = Signal.builder().areaId("noord").addTargetGroupId("mantelzorgers");
        SignalBuilder unknown = Signal.builder().areaId("zuid").addTargetGroupId("studenten");

        assertThat(desk.describe(known.build()).in(Language.DUTCH))
                .isEqualTo("doelgroep: 'Mantelzorgers'; gebied: Dorpstad Noord");
        assertThat(desk.describe(unknown.build()).in(Language.DUTCH))
                .as("what the plan does not have goes by its id")
                .isEqualTo("doelgroep: 'studenten'; gebied: zuid");
    }

    @Test
    void a_route_may_lead_to_an_organisation_or_body_of_the_plan_and_to_nothing_else_without_a_place() {
        ReferralDesk desk = ReferralDesk.of(
                ReferralArrangement.builder()
                        .addRule(ReferralRule.builder()
                                .id("regel")
                                .addRoutes(to("welzijn"), to("kernteam"), to("mantelzorgers"))
                                .build())
                        .build(),
                SETTING);

        Advice advice = desk.advise(Signal.builder().build(), MONDAY_MORNING);

        assertThat(advice.getSteps()).extracting(Advice.Step::toId).containsExactly("welzijn", "kernteam");
        assertThat(advice.toString()).contains("'Stichting Welzijn'", "'Kernteam Eenzaamheid'");
        assertThat(advice.getObstacles())
                .extracting(obstacle -> obstacle.words().in(Language.DUTCH))
                .containsExactly("'mantelzorgers' is in dit plan niet bekend.");
    }

    @Test
    void the_places_of_a_plan_are_its_own_areas_and_all_that_lie_in_them() {
        assertThat(SETTING.localAreas()).containsExactly("dorpstad", "straat", "noord");
        assertThat(SETTING.getAreaIds()).containsExactly("dorpstad");
        assertThat(ReferralSetting.unknown().localAreas()).isEmpty();
    }

    @Test
    void an_area_of_the_plan_that_is_not_described_counts_too() {
        ReferralSetting setting = ReferralSetting.of(
                List.of("dorpstad", "zuid"),
                List.of(area("dorpstad", "Dorpstad", Optional.empty())),
                List.of(),
                List.of(),
                List.of());

        assertThat(setting.localAreas()).containsExactly("dorpstad", "zuid");
    }

    private static ReferralRoute to(String id) {
        return ReferralRoute.builder().toId(id).build();
    }

    private static Area area(String id, String name, Optional<String> partOf) {
        return Area.builder().id(id).name(name).partOfId(partOf).build();
    }
}
