package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.contactPoint;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.referral.Anonymity;
import io.github.samenplan.referral.CardPart;
import io.github.samenplan.referral.CardPartKind;
import io.github.samenplan.referral.Concern;
import io.github.samenplan.referral.Facet;
import io.github.samenplan.referral.HandOver;
import io.github.samenplan.referral.HitPolicy;
import io.github.samenplan.referral.LargeTables;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralCodes;
import io.github.samenplan.referral.ReferralCondition;
import io.github.samenplan.referral.ReferralConditionBuilder;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRouteBuilder;
import io.github.samenplan.referral.ReferralRule;
import io.github.samenplan.referral.SignalGroup;
import io.github.samenplan.referral.SignallingCard;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check says of the referral rules of Dorpstad, whose point is open to all unless the example says otherwise. */
class ReferralProofRulesTest {

    static List<RuleExample> examples() {
        CoalitionPlan silent = emptyPlan();
        CoalitionPlan complete = completePlan();
        CoalitionPlan forAll = with(sends("allen", when(), to("punt")));
        return RuleExample.all(
                rule("referral-without-rules", "There are no rules that say where a signal goes.")
                        .lacking("a point without rules", with(), "/referral")
                        .met("a rule", forAll, "/referral")
                        .notApplicable("a plan that says nothing of signals", silent),
                rule(
                                "referral-gap",
                                "No rule is for: who signals: not a resident. For example: who signals: the person"
                                        + " themselves.")
                        .lacking(
                                "residents alone",
                                with(sends("inwoners", when().addSignaller(Capacity.RESIDENT), to("punt"))),
                                "/referral")
                        .met("the complete plan", complete, "/referral")
                        .notApplicable("a point without rules", with())
                        .notApplicable("too much to find out", of(LargeTables.wide())),
                rule(
                                "referral-gap-until-known",
                                "As long as no more is known, no rule is for: age: not known. For example: a signal of"
                                        + " which nothing is known.")
                        .lacking(
                                "a rule for each age, and none where it is not known",
                                of(ReferralArrangement.builder()
                                        .addContactPoint(contactPoint("punt").build())
                                        .addRules(
                                                sends("jong", when().ages(AgeRange.parse("0-17")), to("punt")),
                                                sends("oud", when().ages(AgeRange.parse("18+")), to("punt")))
                                        .build()),
                                "/referral")
                        .met(
                                "a rule where it is not known",
                                with(
                                        sends("jong", when().ages(AgeRange.parse("0-17")), to("punt")),
                                        sends(
                                                "oud",
                                                when().ages(AgeRange.parse("18+"))
                                                        .addUnknown(Facet.AGE),
                                                to("punt"))),
                                "/referral")
                        .notApplicable("a point without rules", with()),
                rule("referral-more-gaps", "There are more gaps than are listed here.")
                        .lacking(
                                "rules that leave hundreds of gaps",
                                of(LargeTables.arrangement(30, HitPolicy.FIRST, 1)),
                                "/referral")
                        .met("no gap", forAll, "/referral")
                        .notApplicable("a point without rules", with()),
                rule("referral-bound-hit", "")
                        .lackingIn(
                                "These rules are too complex to find out which signals have no rule, which rules never"
                                        + " count, which routes can be gone, who has no route, which rules overlap and"
                                        + " which signals go round.",
                                "a rule for more than a thousand needs",
                                of(LargeTables.wide()),
                                "/referral")
                        .met("a rule for all", forAll, "/referral")
                        .notApplicable("a point without rules", with()),
                rule("referral-rule-never-fits", "Rule 'kleuters' cannot fit any signal.")
                        .lacking(
                                "a rule for toddlers among the seniors",
                                with(
                                        sends("allen", when(), to("punt")),
                                        sends(
                                                "kleuters",
                                                when().ages(AgeRange.parse("2-4"))
                                                        .addTargetGroupId("senioren"),
                                                to("punt"))),
                                "/referral/rules/1")
                        .met("a rule for all", forAll, "/referral/rules/0")
                        .notApplicable("a point without rules", with()),
                rule("referral-rule-shadowed", "Rule 'jong' never gets its turn: 'allen' always goes first.")
                        .lacking(
                                "a rule behind one for all",
                                with(
                                        sends("allen", when(), to("punt")),
                                        sends("jong", when().ages(AgeRange.parse("0-17")), to("punt"))),
                                "/referral/rules/1")
                        .met(
                                "the other way round",
                                with(
                                        sends("jong", when().ages(AgeRange.parse("0-17")), to("punt")),
                                        sends("allen", when(), to("punt"))),
                                "/referral/rules/0",
                                "/referral/rules/1")
                        .notApplicable("a point without rules", with()),
                rule("referral-rules-overlap", "Rules 'jong' and 'allen' both count for: age: ages 0 to 17.")
                        .lacking(
                                "two rules of which all count",
                                with(
                                        HitPolicy.COLLECT,
                                        sends("jong", when().ages(AgeRange.parse("0-17")), to("punt")),
                                        sends("allen", when(), to("volwassenenpunt"))),
                                "/referral/rules/1")
                        .met(
                                "two rules of which the first counts",
                                with(
                                        sends("jong", when().ages(AgeRange.parse("0-17")), to("punt")),
                                        sends("allen", when(), to("volwassenenpunt"))),
                                "/referral/rules/0",
                                "/referral/rules/1")
                        .notApplicable("a point without rules", with()),
                rule(
                                "referral-rules-contradict",
                                "Rules 'jong' and 'allen' contradict each other for: age: ages 0 to 17.")
                        .lacking(
                                "one place, and two ways to go there",
                                with(
                                        HitPolicy.COLLECT,
                                        sends(
                                                "jong",
                                                when().ages(AgeRange.parse("0-17")),
                                                to("punt").handOver(HandOver.WARM)),
                                        sends("allen", when(), to("punt").handOver(HandOver.INFORMATION))),
                                "/referral/rules/1")
                        .met(
                                "one place, and one way",
                                with(
                                        HitPolicy.COLLECT,
                                        sends(
                                                "jong",
                                                when().ages(AgeRange.parse("0-17")),
                                                to("punt").handOver(HandOver.WARM)),
                                        sends("allen", when(), to("punt").handOver(HandOver.WARM))),
                                "/referral/rules/0",
                                "/referral/rules/1")
                        .notApplicable("a point without rules", with()),
                rule("referral-more-overlaps", "There are more rules that count together than are listed here.")
                        .lacking(
                                "twelve rules for all, which make 66 pairs",
                                with(HitPolicy.COLLECT, forAll(12)),
                                "/referral")
                        .met(
                                "two of them",
                                with(HitPolicy.COLLECT, forAll(2)),
                                "/referral/rules/0",
                                "/referral/rules/1")
                        .notApplicable("a point without rules", with()),
                rule(
                                "referral-dead-end",
                                "A rule counts, but no route can be gone for: weight of the concern: not unsafe; age: ages"
                                        + " 0 to 17. For example: weight of the concern: light; age: ages 0 to 17.")
                        .lacking(
                                "at the rule that leads children to a place for adults",
                                with(
                                        sends("gevaar", when().addConcern(Concern.UNSAFE), to("punt")),
                                        sends(
                                                "overig",
                                                when().addConcerns(Concern.LIGHT, Concern.WORRYING)
                                                        .addUnknown(Facet.CONCERN),
                                                to("volwassenenpunt"))),
                                "/referral/rules/1")
                        .met("the complete plan", complete, "/referral")
                        .notApplicable("a point without rules", with()),
                rule("referral-route-unknown", "Rule 'allen' refers to 'weg', which is not known in this plan.")
                        .lacking(
                                "the second of two routes",
                                with(sends("allen", when(), to("punt"), to("weg"))),
                                "/referral/rules/0/routes/1")
                        .met("the complete plan", complete, "/referral/rules/0/routes/0", "/referral/rules/1/routes/0")
                        .notApplicable("a rule without a route", with(sends("allen", when()))),
                rule("referral-route-closed", "Rule 'allen' refers to 'Oud punt', which is no longer there.")
                        .lacking(
                                "a point of the past",
                                with(sends("allen", when(), to("oud-punt"))),
                                "/referral/rules/0/routes/0")
                        .met("a point that is there", forAll, "/referral/rules/0/routes/0")
                        .notApplicable("a rule without a route", with(sends("allen", when()))),
                rule("referral-route-not-open-yet", "Rule 'allen' refers to 'Nieuw punt', which is not there yet.")
                        .lacking(
                                "a point of the future",
                                with(sends("allen", when(), to("nieuw-punt"))),
                                "/referral/rules/0/routes/0")
                        .met("a point that is there", forAll, "/referral/rules/0/routes/0")
                        .notApplicable("a rule without a route", with(sends("allen", when()))),
                rule(
                                "referral-route-not-served",
                                "Rule 'allen' also refers people to 'Volwassenenpunt' whom it is not for (age), such as:"
                                        + " age: ages 0 to 17.")
                        .lacking(
                                "all to a place for adults",
                                with(sends("allen", when(), to("volwassenenpunt"))),
                                "/referral/rules/0/routes/0")
                        .met(
                                "adults to a place for adults",
                                with(sends("oud", when().ages(AgeRange.parse("18+")), to("volwassenenpunt"))),
                                "/referral/rules/0/routes/0")
                        .notApplicable("a rule without a route", with(sends("allen", when()))),
                rule(
                                "referral-cycle",
                                "When all fails, a signal goes round in a circle: 'Volwassenenpunt' > 'Samenpunt' >"
                                        + " 'Volwassenenpunt'. For example: a signal of which nothing is known.")
                        .lacking(
                                "two points that pass it on to each other, at one of them",
                                with(sends(
                                        "allen",
                                        when(),
                                        to("volwassenenpunt").addIfFailsId("punt"),
                                        to("punt").addIfFailsId("volwassenenpunt"))),
                                "/referral/contactPoints/1")
                        .met(
                                "one passes it on",
                                with(sends(
                                        "allen", when(), to("volwassenenpunt").addIfFailsId("punt"), to("punt"))),
                                "/referral/rules/0/routes/0")
                        .notApplicable("nothing is said of what fails", forAll),
                rule("referral-group-without-route", "There is no route at all for the target group 'Senioren'.")
                        .lacking(
                                "a rule for the young alone",
                                with(sends("jong", when().ages(AgeRange.parse("0-17")), to("punt"))),
                                "/targetGroups/0")
                        .met("a rule for all", forAll, "/targetGroups/0")
                        .notApplicable(
                                "no target group", of(forAll.getReferral().orElseThrow()))
                        .notApplicable("a point without rules", with()),
                rule("referral-self-missing", "People who are lonely themselves can go nowhere.")
                        .lacking(
                                "residents alone",
                                with(sends("inwoners", when().addSignaller(Capacity.RESIDENT), to("punt"))),
                                "/referral")
                        .met("a rule for all", forAll, "/referral")
                        .notApplicable("a point without rules", with()),
                rule("referral-safety-missing", "There is no route for when somebody is in danger.")
                        .lacking("a rule that does not name danger", forAll, "/referral")
                        .met(
                                "a rule that does",
                                with(sends("gevaar", when().addConcern(Concern.UNSAFE), to("punt"))),
                                "/referral")
                        .notApplicable("a point without rules", with()),
                rule("referral-anonymous-missing", "There is no route for who wants to stay unknown.")
                        .lacking(
                                "a point that does not say so",
                                with(sends("allen", when(), to("volwassenenpunt"))),
                                "/referral")
                        .met("a point where one can stay unknown", forAll, "/referral")
                        .notApplicable("a point without rules", with()),
                rule(
                                "referral-card-signal-untaken",
                                "The signalling card names signals (of the mind) that no rule takes further.")
                        .lacking(
                                "a rule for the body that takes nothing else",
                                of(ReferralArrangement.builder()
                                        .addContactPoint(contactPoint("punt").build())
                                        .addRule(sends("buiten", when().addUnknown(Facet.SIGNAL_GROUP), to("punt")))
                                        .addSignallingCard(card(SignalGroup.MENTAL))
                                        .build()),
                                "/referral/signallingCards/0/parts/1")
                        .met(
                                "a rule for all",
                                of(ReferralArrangement.builder()
                                        .addContactPoint(contactPoint("punt").build())
                                        .addRule(sends("allen", when(), to("punt")))
                                        .addSignallingCard(card(SignalGroup.MENTAL))
                                        .build()),
                                "/referral/signallingCards/0/parts/1")
                        .notApplicable(
                                "a card that names no signals",
                                of(ReferralArrangement.builder()
                                        .addRule(sends("allen", when(), to("punt")))
                                        .addSignallingCard(SignallingCard.builder()
                                                .id("kaart")
                                                .title("Kaart")
                                                .addPart(CardPart.builder()
                                                        .kind(CardPartKind.CONVERSATION)
                                                        .build())
                                                .build())
                                        .build()))
                        .notApplicable(
                                "a card without rules",
                                of(ReferralArrangement.builder()
                                        .addSignallingCard(card(SignalGroup.MENTAL))
                                        .build())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_rule_answers_as_its_examples_say(RuleExample example) {
        example.holds();
    }

    @Test
    void every_code_of_the_analysis_has_its_rule_and_the_profile_asks_for_each() {
        assertThat(ReferralProofRules.all())
                .extracting(CompletenessRule::getCode)
                .containsExactlyInAnyOrderElementsOf(ReferralCodes.all());
        assertThat(Profiles.REFERRAL.demands().map(Demand::getRule))
                .containsExactlyInAnyOrderElementsOf(
                        ReferralCodes.all().stream().map(FindingCode::getId).toList());
    }

    @Test
    void the_analysis_is_made_once_for_all_rules() {
        Question question = Question.of(PlanParts.of(completePlan()), TODAY);

        assertThat(question.with(List.of()).referralAnalysis()).isPresent().isSameAs(question.referralAnalysis());
    }

    // ---- Fixtures

    /** Dorpstad with seniors, four points, and those rules, of which the first that fits counts. */
    private static CoalitionPlan with(ReferralRule... rules) {
        return with(HitPolicy.FIRST, rules);
    }

    private static CoalitionPlan with(HitPolicy policy, ReferralRule... rules) {
        return of(ReferralArrangement.builder()
                        .hitPolicy(policy)
                        .addContactPoints(
                                contactPoint("punt")
                                        .anonymous(Anonymity.POSSIBLE)
                                        .build(),
                                contactPoint("volwassenenpunt")
                                        .name("Volwassenenpunt")
                                        .ages(AgeRange.parse("18+"))
                                        .build(),
                                contactPoint("oud-punt")
                                        .name("Oud punt")
                                        .period(TimeSpan.builder()
                                                .end(PartialDate.parse("2025"))
                                                .build())
                                        .build(),
                                contactPoint("nieuw-punt")
                                        .name("Nieuw punt")
                                        .period(TimeSpan.builder()
                                                .begin(PartialDate.parse("2027"))
                                                .build())
                                        .build())
                        .addRules(rules)
                        .build())
                .toBuilder()
                .addTargetGroup(TargetGroup.builder()
                        .id("senioren")
                        .name("Senioren")
                        .ages(AgeRange.parse("65+"))
                        .build())
                .build();
    }

    private static CoalitionPlan of(ReferralArrangement arrangement) {
        return plan().referral(arrangement).build();
    }

    private static ReferralRule sends(String id, ReferralConditionBuilder when, ReferralRouteBuilder... routes) {
        return ReferralRule.builder()
                .id(id)
                .when(when.build())
                .addAllRoutes(Stream.of(routes).map(ReferralRouteBuilder::build).toList())
                .build();
    }

    private static ReferralRule[] forAll(int rules) {
        return IntStream.range(0, rules)
                .mapToObj(i -> sends("allen-" + i, when(), to("punt")))
                .toArray(ReferralRule[]::new);
    }

    private static ReferralConditionBuilder when() {
        return ReferralCondition.builder();
    }

    private static ReferralRouteBuilder to(String id) {
        return ReferralRoute.builder().toId(id);
    }

    private static SignallingCard card(SignalGroup group) {
        return SignallingCard.builder()
                .id("kaart")
                .title("Kaart")
                .addPart(CardPart.builder().kind(CardPartKind.WHERE_TO_REFER).build())
                .addPart(CardPart.builder()
                        .kind(CardPartKind.RECOGNISE)
                        .addSignalGroup(group)
                        .build())
                .build();
    }
}
