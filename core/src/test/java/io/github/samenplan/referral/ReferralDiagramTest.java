package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules as a diagram. */
class ReferralDiagramTest {

    @Test
    void rules_places_what_takes_their_place_and_gaps_are_drawn() {
        ReferralArrangement arrangement = ReferralArrangement.builder()
                .hitPolicy(HitPolicy.FIRST)
                .addContactPoint(ContactPoint.builder()
                        .id("punt")
                        .name("Samen\"punt\" #1")
                        .build())
                .addRules(
                        ReferralRule.builder()
                                .id("zelf")
                                .title("Zelf [komen]")
                                .when(ReferralCondition.builder()
                                        .addSignaller(Capacity.PERSON_CONCERNED)
                                        .build())
                                .addRoute(ReferralRoute.builder()
                                        .toId("punt")
                                        .handOver(HandOver.SELF_REFERRAL)
                                        .within(Period.ofDays(3))
                                        .addIfFailsId("weg")
                                        .build())
                                .build(),
                        ReferralRule.builder()
                                .id("nooit")
                                .when(ReferralCondition.builder()
                                        .addSignaller(Capacity.PERSON_CONCERNED)
                                        .addConcern(Concern.LIGHT)
                                        .build())
                                .addRoute(ReferralRoute.builder().toId("punt").build())
                                .build())
                .build();

        ReferralDiagram diagram =
                ReferralDiagram.of(ReferralAnalysis.of(ReferralDesk.of(arrangement), LocalDate.of(2026, 1, 1)));

        assertThat(diagram.mermaid(Language.DUTCH)).isEqualTo("""
                flowchart LR
                    rule1["1. Zelf #91;komen#93;<br/>wie signaleert: de persoon zelf"]
                    place1(["Samen#34;punt#34; #35;1"])
                    rule1 -->|"de persoon gaat er zelf heen"| place1
                    place2(["weg"]):::closed
                    place1 -.->|"lukt het niet"| place2
                    rule2["2. nooit<br/>zwaarte van de zorg: licht; wie signaleert: de persoon zelf"]:::dead
                    rule2 --> place1
                    gap1{{"wie signaleert: niet de persoon zelf"}}:::gap -.-> nowhere
                    nowhere(("nergens heen")):::gap
                    classDef gap stroke:#b00020,stroke-width:2px
                    classDef dead stroke-dasharray:4 4
                    classDef closed stroke:#b00020,stroke-dasharray:4 4
                """);
        assertThat(diagram.toString()).contains("if that fails", "nowhere");
        assertThat(diagram.getBranches())
                .extracting(ReferralDiagram.Branch::number, ReferralDiagram.Branch::isDead)
                .containsExactly(tuple(1, false), tuple(2, true));
        assertThat(diagram.getBranches().get(0).when().in(Language.ENGLISH))
                .isEqualTo("who signals: the person themselves");
        ReferralDiagram.Arrow arrow = diagram.getBranches().get(0).arrows().get(0);
        assertThat(arrow.to()).isEqualTo(new ReferralDiagram.Place("punt", "Samen\"punt\" #1", Optional.empty()));
        assertThat(arrow.within().map(Words::toString)).contains("within 3 days");
        assertThat(arrow.ifFails())
                .containsExactly(new ReferralDiagram.Place("weg", "weg", Optional.of(RouteProblem.Kind.UNKNOWN)));
    }

    @Test
    void where_every_signal_has_a_rule_nothing_goes_nowhere() {
        ReferralArrangement arrangement = ReferralArrangement.builder()
                .addContactPoint(
                        ContactPoint.builder().id("punt").name("Samenpunt").build())
                .addRule(ReferralRule.builder()
                        .id("alles")
                        .addRoute(ReferralRoute.builder().toId("punt").build())
                        .build())
                .build();

        assertThat(ReferralDiagram.of(ReferralAnalysis.of(ReferralDesk.of(arrangement), LocalDate.of(2026, 1, 1)))
                        .mermaid(Language.DUTCH))
                .isEqualTo("""
                        flowchart LR
                            rule1["1. alles<br/>elk signaal"]
                            place1(["Samenpunt"])
                            rule1 --> place1
                            classDef gap stroke:#b00020,stroke-width:2px
                            classDef dead stroke-dasharray:4 4
                            classDef closed stroke:#b00020,stroke-dasharray:4 4
                        """);
    }
}
