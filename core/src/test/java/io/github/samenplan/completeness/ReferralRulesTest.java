package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.channel;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.contactPoint;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.referralRule;
import static io.github.samenplan.completeness.RuleExample.answer;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.referral.Anonymity;
import io.github.samenplan.referral.CardPart;
import io.github.samenplan.referral.CardPartKind;
import io.github.samenplan.referral.Concern;
import io.github.samenplan.referral.ContactPointKind;
import io.github.samenplan.referral.ContactPurpose;
import io.github.samenplan.referral.HandOver;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralArrangementBuilder;
import io.github.samenplan.referral.ReferralCondition;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRule;
import io.github.samenplan.referral.Service;
import io.github.samenplan.referral.SignallerGroup;
import io.github.samenplan.referral.SignallerGroupBuilder;
import io.github.samenplan.referral.SignallingCard;
import io.github.samenplan.referral.SignallingCardBuilder;
import io.github.samenplan.referral.SocialMap;
import io.github.samenplan.referral.SocialMapBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("reporting-point-missing", "There is no point where somebody can turn who worries about another.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "a point for people themselves",
                                planWith(contactPoint("punt").addSignaller(Capacity.PERSON_CONCERNED)),
                                "")
                        .met("the complete plan", completePlan(), "/referral/contactPoints/0")
                        .met(
                                "by its kind, and by what it is there for",
                                planWith(
                                        contactPoint("een").kind(ContactPointKind.REPORTING_POINT),
                                        contactPoint("twee").addPurpose(ContactPurpose.REPORTING)),
                                "/referral/contactPoints/0",
                                "/referral/contactPoints/1"),
                rule("signallers-without-training", "It is not stated how these people learn to recognise loneliness.")
                        .lacking("a group", with(signallers()), "/referral/signallerGroups/0")
                        .met("the complete plan", completePlan(), "/referral/signallerGroups/0")
                        .notApplicable("no group", emptyPlan()),
                rule("signallers-without-point", "It is not stated where these people take a signal.")
                        .lacking(
                                "a group",
                                with(signallers().capacity(Capacity.VOLUNTEER)),
                                "/referral/signallerGroups/0")
                        .lacking(
                                "a point and a rule that hear others",
                                of(arrangement()
                                        .addSignallerGroup(signallers()
                                                .capacity(Capacity.VOLUNTEER)
                                                .build())
                                        .addContactPoint(contactPoint("punt")
                                                .addSignaller(Capacity.PROFESSIONAL)
                                                .build())
                                        .addRule(referralRule("regel")
                                                .when(ReferralCondition.builder()
                                                        .addSignaller(Capacity.RESIDENT)
                                                        .build())
                                                .build())),
                                "/referral/signallerGroups/0")
                        .met("the complete plan", completePlan(), "/referral/signallerGroups/0")
                        .met(
                                "a point that hears them",
                                of(arrangement()
                                        .addSignallerGroup(signallers()
                                                .capacity(Capacity.VOLUNTEER)
                                                .build())
                                        .addContactPoint(contactPoint("punt")
                                                .addSignaller(Capacity.VOLUNTEER)
                                                .build())),
                                "/referral/signallerGroups/0")
                        .met(
                                "a rule that hears them",
                                of(arrangement()
                                        .addSignallerGroup(signallers()
                                                .capacity(Capacity.VOLUNTEER)
                                                .build())
                                        .addRule(referralRule("regel")
                                                .when(ReferralCondition.builder()
                                                        .addSignaller(Capacity.VOLUNTEER)
                                                        .build())
                                                .build())),
                                "/referral/signallerGroups/0")
                        .notApplicable("no group", emptyPlan()),
                rule(
                                "signalling-card-incomplete",
                                "This signalling card does not have all three parts: recognising, talking, referring.")
                        .lacking(
                                "two parts",
                                with(card(CardPartKind.RECOGNISE, CardPartKind.CONVERSATION)),
                                "/referral/signallingCards/0")
                        .met("the complete plan", completePlan(), "/referral/signallingCards/0")
                        .notApplicable("no card", emptyPlan())
                        .notApplicable("a card that is only wanted", with(card().progress(Progress.WANTED))),
                rule("social-map-missing", "No social map is named.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("the complete plan", completePlan(), "/referral/socialMaps/0"),
                rule("social-map-not-assured", "")
                        .lackingIn(
                                "It is not stated that this social map was looked over in the last 12 months.",
                                "of which nothing is said",
                                with(map()),
                                "/referral/socialMaps/0")
                        .met("the complete plan", completePlan(), "/referral/socialMaps/0")
                        .notApplicable("no map", emptyPlan()),
                rule("social-map-without-maintainer", "It is not stated who maintains this social map.")
                        .lacking("kept by nobody", with(map()), "/referral/socialMaps/0")
                        .met("the complete plan", completePlan(), "/referral/socialMaps/0")
                        .notApplicable("no map", emptyPlan()),
                rule("referral-route-missing", "It is not stated where a signal goes.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "a rule without a route, and a card that names nothing",
                                of(arrangement()
                                        .addRule(ReferralRule.builder()
                                                .id("regel")
                                                .build())
                                        .addSignallingCard(card(CardPartKind.WHERE_TO_REFER)
                                                .build())),
                                "")
                        .met(
                                "the complete plan",
                                completePlan(),
                                "/referral/rules/0",
                                "/referral/rules/1",
                                "/referral/signallerGroups/0")
                        .met(
                                "a card",
                                with(SignallingCard.builder()
                                        .id("kaart")
                                        .title("Kaart")
                                        .addPart(CardPart.builder()
                                                .kind(CardPartKind.WHERE_TO_REFER)
                                                .addReferredToId("punt")
                                                .build())),
                                "/referral/signallingCards/0/parts/0"),
                rule("referral-without-consent", "It is not stated whether this route needs the consent of the person.")
                        .lacking("a route over another", with(bareRoute(HandOver.WARM)), "/referral/rules/0/routes/0")
                        .lacking("a route without more", with(bareRoute(null)), "/referral/rules/0/routes/0")
                        .met(
                                "the complete plan",
                                completePlan(),
                                "/referral/rules/0/routes/0",
                                "/referral/rules/1/routes/0")
                        .notApplicable("of one's own accord", with(bareRoute(HandOver.SELF_REFERRAL)))
                        .notApplicable("no route", emptyPlan()),
                rule("referral-without-feedback", "It is not stated what the one who reports or refers hears back.")
                        .lacking("a route over another", with(bareRoute(HandOver.WARM)), "/referral/rules/0/routes/0")
                        .met(
                                "the complete plan",
                                completePlan(),
                                "/referral/rules/0/routes/0",
                                "/referral/rules/1/routes/0")
                        .notApplicable("of one's own accord", with(bareRoute(HandOver.SELF_REFERRAL))),
                rule("safety-route-missing", "It is not stated where a signal of danger goes.")
                        .lacking(
                                "a rule for anything",
                                of(arrangement().addRule(referralRule("regel").build())),
                                "")
                        .lacking(
                                "a rule for worries, and a point that is none for emergencies",
                                of(arrangement()
                                        .addRule(referralRule("regel")
                                                .when(ReferralCondition.builder()
                                                        .addConcern(Concern.WORRYING)
                                                        .build())
                                                .build())
                                        .addContactPoint(contactPoint("punt")
                                                .kind(ContactPointKind.REPORTING_POINT)
                                                .build())),
                                "")
                        .lacking(
                                "a rule for danger that leads nowhere",
                                of(arrangement()
                                        .addRule(ReferralRule.builder()
                                                .id("regel")
                                                .when(ReferralCondition.builder()
                                                        .addConcern(Concern.UNSAFE)
                                                        .build())
                                                .build())),
                                "")
                        .met("the complete plan", completePlan(), "/referral/rules/1")
                        .met(
                                "a point for emergencies",
                                of(arrangement()
                                        .addRule(referralRule("regel").build())
                                        .addContactPoint(contactPoint("nood")
                                                .kind(ContactPointKind.EMERGENCY)
                                                .build())),
                                "/referral/contactPoints/0")
                        .notApplicable("no rules", emptyPlan()),
                rule(
                                "anonymous-help-missing",
                                "The plan names no help at a distance that can be anonymous, such as a listening line.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "anonymous, but one has to go there",
                                planWith(contactPoint("inloop")
                                        .anonymous(Anonymity.POSSIBLE)
                                        .addChannel(channel(ChannelKind.VISIT, "Dorpsplein"))),
                                "")
                        .lacking(
                                "at a distance, but not anonymous",
                                planWith(contactPoint("punt")
                                        .anonymous(Anonymity.NOT_POSSIBLE)
                                        .addChannel(channel(ChannelKind.CHAT, "https://example.org/"))),
                                "")
                        .met("the complete plan", completePlan(), "/referral/contactPoints/0")
                        .met(
                                "a chat, as a service",
                                of(arrangement()
                                        .addService(Service.builder()
                                                .id("chat")
                                                .name("Chat")
                                                .anonymous(Anonymity.POSSIBLE)
                                                .addChannel(channel(ChannelKind.CHAT, "https://example.org/"))
                                                .build())),
                                "/referral/services/0"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # assured     | asked on     | answer       the last day that the date can mean is the one that counts
            2025-06-01    | 2026-06-01   | MET
            2025-05-31    | 2026-06-01   | NOT_MET
            2025          | 2026-12-31   | MET
            2025          | 2027-01-01   | NOT_MET
            2030          | 2026-06-01   | MET
            """)
    void a_social_map_is_current_for_a_year(String assured, LocalDate day, Outcome answer) {
        assertThat(answer("social-map-not-assured", with(map().assured(PartialDate.parse(assured))), day)
                        .getOutcome())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, MET", "TEXT_MESSAGE, MET", "CHAT, MET", "EMAIL, MET", "WEBSITE, MET", "POST, NOT_MET"})
    void help_is_at_a_distance_where_one_calls_or_writes(ChannelKind kind, Outcome answer) {
        assertThat(outcome(
                        "anonymous-help-missing",
                        planWith(contactPoint("lijn")
                                .anonymous(Anonymity.POSSIBLE)
                                .addChannel(channel(kind, "x")))))
                .isEqualTo(answer);
    }

    private static ReferralArrangementBuilder arrangement() {
        return ReferralArrangement.builder();
    }

    private static CoalitionPlan of(ReferralArrangementBuilder arrangement) {
        return plan().referral(arrangement.build()).build();
    }

    private static CoalitionPlan with(SignallerGroupBuilder group) {
        return of(arrangement().addSignallerGroup(group.build()));
    }

    private static CoalitionPlan with(SignallingCardBuilder card) {
        return of(arrangement().addSignallingCard(card.build()));
    }

    private static CoalitionPlan with(SocialMapBuilder map) {
        return of(arrangement().addSocialMap(map.build()));
    }

    private static CoalitionPlan with(ReferralRule rule) {
        return of(arrangement().addRule(rule));
    }

    private static ReferralRule bareRoute(HandOver handOver) {
        return ReferralRule.builder()
                .id("regel")
                .addRoute(ReferralRoute.builder()
                        .toId("punt")
                        .handOver(Optional.ofNullable(handOver))
                        .build())
                .build();
    }

    private static SignallerGroupBuilder signallers() {
        return SignallerGroup.builder().id("vrijwilligers").name("Vrijwilligers");
    }

    private static SignallingCardBuilder card(CardPartKind... kinds) {
        SignallingCardBuilder card = SignallingCard.builder().id("kaart").title("Kaart");
        for (CardPartKind kind : kinds) {
            card.addPart(CardPart.builder().kind(kind).build());
        }
        return card;
    }

    private static SocialMapBuilder map() {
        return SocialMap.builder().id("kaart").name("Sociale kaart");
    }
}
