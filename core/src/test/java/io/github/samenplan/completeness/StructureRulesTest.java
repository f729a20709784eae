package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.answeredBy;
import static io.github.samenplan.TestPlans.body;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.statement;
import static io.github.samenplan.completeness.RuleExample.findings;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.FrameworkUseBuilder;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.coalition.BodyKind;
import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.Language;
import io.github.samenplan.plan.CoalitionPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("pillar-not-answered", "")
                        .lackingIn(
                                "The plan says nothing about this pillar: Contact.",
                                "one of two pillars of its own, at its entry",
                                own(use().addEntries(
                                                answeredBy("hulp", "x"), entry("contact", PillarStatus.NOT_STATED))),
                                "/frameworkUses/0/entries/1")
                        .lackingIn(
                                "The plan says nothing about this pillar: Contact.",
                                "one of two pillars of its own, without an entry",
                                own(use().addEntry(answeredBy("hulp", "x"))),
                                "/frameworkUses/0")
                        .lackingIn(
                                "The source says that this is not there: an answer to this pillar.",
                                "a pillar for which there is nothing",
                                own(use().addEntries(answeredBy("hulp", "x"), entry("contact", PillarStatus.ABSENT))),
                                "/frameworkUses/0/entries/1")
                        .met("the complete plan", completePlan(), "/frameworkUses/0")
                        .met(
                                "an entry that does not say how far it is, and a statement",
                                own(use().addEntries(
                                                PillarEntry.builder()
                                                        .pillarId("hulp")
                                                        .addAnsweredById("x")
                                                        .build(),
                                                PillarEntry.builder()
                                                        .pillarId("contact")
                                                        .addStatement(statement("Ja."))
                                                        .build())),
                                "/frameworkUses/0")
                        .notApplicable("no framework", emptyPlan())
                        .notApplicable(
                                "a framework that nobody knows",
                                plan().addFrameworkUse(FrameworkUse.builder()
                                                .frameworkId("onbekend")
                                                .build())
                                        .build())
                        .notApplicable(
                                "a version that nobody knows",
                                plan().addFrameworkUse(FrameworkUse.builder()
                                                .frameworkId("integrale-aanpak")
                                                .version("9")
                                                .build())
                                        .build()),
                rule("pillar-without-evidence", "The plan says that this pillar is in place; it is not stated by what.")
                        .lacking(
                                "in place and partly, by nothing, and planned",
                                own(use().addEntries(
                                                entry("hulp", PillarStatus.IN_PLACE),
                                                entry("contact", PillarStatus.PARTLY),
                                                entry("hulp", PillarStatus.PLANNED))),
                                "/frameworkUses/0/entries/0",
                                "/frameworkUses/0/entries/1")
                        .met(
                                "the complete plan",
                                completePlan(),
                                "/frameworkUses/0/entries/0",
                                "/frameworkUses/0/entries/1",
                                "/frameworkUses/0/entries/2",
                                "/frameworkUses/0/entries/3")
                        .notApplicable("no pillar", emptyPlan()),
                rule("part-of-itself", "This part is, perhaps in a roundabout way, part or successor of itself.")
                        .lacking("a goal of itself", planWith(partOf("een", "een")), "/goals/0")
                        .lacking(
                                "two of three goals, and a document",
                                plan().addGoals(partOf("een", "twee"), partOf("twee", "een"), partOf("drie", "een"))
                                        .addDocument(Document.builder()
                                                .id("nota")
                                                .title("Nota")
                                                .addSupersedesId("nota")
                                                .build())
                                        .build(),
                                "/goals/0",
                                "/goals/1",
                                "/documents/0")
                        .met("the complete plan", completePlan(), "/bodies/1")
                        .met(
                                "part of one thing, and before another",
                                planWith(
                                        body("een", BodyKind.NETWORK).partOfId("twee"), body("twee", BodyKind.NETWORK)),
                                "/bodies/0")
                        .notApplicable("nothing is part of anything", emptyPlan()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @Test
    void the_name_of_a_pillar_is_given_in_both_languages() {
        CoalitionPlan plan = plan().addFrameworkUse(FrameworkUse.builder()
                        .frameworkId("een-tegen-eenzaamheid")
                        .version("1")
                        .build())
                .build();
        assertThat(findings("pillar-not-answered", plan))
                .extracting(finding -> finding.message(Language.DUTCH))
                .hasSize(5)
                .contains("Over deze pijler zegt het plan niets: Creëer een sterk netwerk.");
        assertThat(findings("pillar-not-answered", plan))
                .extracting(finding -> finding.message(Language.ENGLISH))
                .contains("The plan says nothing about this pillar: Create a strong network.");
    }

    private static CoalitionPlan own(FrameworkUseBuilder use) {
        return plan().addFrameworkUse(use.build())
                .addFramework(Framework.builder()
                        .id("eigen-pijlers")
                        .version("1")
                        .name(Label.of("nl", "Eigen pijlers"))
                        .addPillars(pillar("hulp", "Hulp"), pillar("contact", "Contact"))
                        .build())
                .build();
    }

    private static FrameworkUseBuilder use() {
        return FrameworkUse.builder().frameworkId("eigen-pijlers");
    }

    private static PillarEntry entry(String pillar, PillarStatus status) {
        return PillarEntry.builder().pillarId(pillar).status(status).build();
    }

    private static Pillar pillar(String id, String name) {
        return Pillar.builder().id(id).name(Label.of("nl", name)).build();
    }

    private static Goal partOf(String id, String other) {
        return goal(id).toBuilder().addPartOfId(other).build();
    }
}
