package io.github.samenplan;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.ActionBuilder;
import io.github.samenplan.approach.ActionKind;
import io.github.samenplan.approach.ActiveElement;
import io.github.samenplan.approach.Budget;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalAim;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.approach.Participation;
import io.github.samenplan.approach.ParticipationBuilder;
import io.github.samenplan.approach.ParticipationStage;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.approach.PolicyRelation;
import io.github.samenplan.approach.RelatedPolicy;
import io.github.samenplan.approach.Vision;
import io.github.samenplan.coalition.Body;
import io.github.samenplan.coalition.BodyBuilder;
import io.github.samenplan.coalition.BodyKind;
import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.coalition.Coalition;
import io.github.samenplan.coalition.CoalitionBuilder;
import io.github.samenplan.coalition.Commitment;
import io.github.samenplan.coalition.CommitmentBuilder;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.GroupParty;
import io.github.samenplan.coalition.GroupPartyBuilder;
import io.github.samenplan.coalition.Membership;
import io.github.samenplan.coalition.MembershipBuilder;
import io.github.samenplan.coalition.MembershipStatus;
import io.github.samenplan.coalition.NamedParty;
import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.coalition.Role;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.coalition.Sector;
import io.github.samenplan.coalition.Signatory;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.QuantityBuilder;
import io.github.samenplan.fact.Statement;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.EvaluationBuilder;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.IndicatorBuilder;
import io.github.samenplan.monitoring.Instrument;
import io.github.samenplan.monitoring.InstrumentKind;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MeasurementBuilder;
import io.github.samenplan.monitoring.Series;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.CoalitionPlanBuilder;
import io.github.samenplan.plan.PlanStatus;
import io.github.samenplan.plan.Programme;
import io.github.samenplan.referral.Anonymity;
import io.github.samenplan.referral.CardPart;
import io.github.samenplan.referral.CardPartKind;
import io.github.samenplan.referral.Concern;
import io.github.samenplan.referral.ConsentNeed;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.ContactPointBuilder;
import io.github.samenplan.referral.HitPolicy;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralCondition;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRouteBuilder;
import io.github.samenplan.referral.ReferralRule;
import io.github.samenplan.referral.ReferralRuleBuilder;
import io.github.samenplan.referral.SignalGroup;
import io.github.samenplan.referral.SignallerGroup;
import io.github.samenplan.referral.SignallingCard;
import io.github.samenplan.referral.SocialMap;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Small fictional plans for examples, and the parts that they are made of. */
public final class TestPlans {

    private TestPlans() {}

    // ---- Plans

    /** A plan of Dorpstad that states no more than it must. */
    public static CoalitionPlan emptyPlan() {
        return plan().build();
    }

    /** A programme that states no more than it must. */
    public static Programme emptyProgramme() {
        return Programme.builder()
                .id("programma")
                .title("Samen in het land")
                .language("nl")
                .build();
    }

    /** A plan of Dorpstad for 2024 to 2027 that keeps every rule of every shipped profile on 1 June 2026. */
    public static CoalitionPlan completePlan() {
        return plan().period(span("2024", "2027"))
                .status(PlanStatus.IN_EXECUTION)
                // Political and executive commitment
                .addCommitments(
                        signing()
                                .date(PartialDate.parse("2023-11"))
                                .addSignatory(Signatory.builder()
                                        .function("wethouder")
                                        .build())
                                .build(),
                        Commitment.builder()
                                .id("convenant")
                                .kind(CommitmentKind.COVENANT)
                                .build())
                .addAdoption(Adoption.builder()
                        .step(AdoptionStep.ADOPTED)
                        .byId("college")
                        .date(PartialDate.parse("2023-12-12"))
                        .build())
                .addBodies(
                        body("college", BodyKind.EXECUTIVE).build(),
                        body("kernteam", BodyKind.CORE_TEAM)
                                .partOfId("coalitie")
                                .build())
                .addRoles(
                        role("wethouder", RoleKind.PORTFOLIO_HOLDER),
                        Role.builder()
                                .id("kartrekker")
                                .kind(RoleKind.LEAD)
                                .holderId("welzijn-dorpstad")
                                .build())
                .addBudget(Budget.builder()
                        .id("budget")
                        .title("Geld van de gemeente")
                        .total(Money.builder()
                                .amount(number(50_000))
                                .currency("EUR")
                                .build())
                        .build())
                .addRelatedPolicy(RelatedPolicy.builder()
                        .id("gezondheidsnota")
                        .title("Gezond Dorpstad")
                        .relation(PolicyRelation.PART_OF)
                        .build())
                .addFrameworkUse(FrameworkUse.builder()
                        .frameworkId("integrale-aanpak")
                        .version("4")
                        .addEntries(
                                answeredBy("voorlichting-en-educatie", "campagne"),
                                answeredBy("signalering-en-advies", "buurtgenoten"),
                                answeredBy("ondersteuning", "huisbezoek"),
                                answeredBy("inrichting-van-de-omgeving", "buurthuiskamer"))
                        .build())
                .addEvent(Event.builder()
                        .id("terugkomdag")
                        .title("Terugkomdag")
                        .date(PartialDate.parse("2027"))
                        .progress(Progress.PLANNED)
                        .build())
                // A strong network
                .addOrganisations(
                        organisation("welzijn-dorpstad", Sector.WELFARE),
                        organisation("wonen-dorpstad", Sector.HOUSING),
                        organisation("bakker-de-bruin", Sector.BUSINESS))
                .addCoalition(coalition()
                        .addMemberships(
                                member("welzijn-dorpstad").build(),
                                member("wonen-dorpstad").build(),
                                member("bakker-de-bruin").build())
                        .addClaimedCount(claim(Quantity.builder().exact(number(3))))
                        .meetings(Frequency.builder().every(Period.ofMonths(3)).build())
                        .build())
                // Involve people, including lonely people themselves
                .addParticipation(participationOf(Capacity.EXPERT_BY_EXPERIENCE)
                        .stage(ParticipationStage.DESIGN)
                        .build())
                .referral(completeReferral())
                .addActions(
                        action("huisbezoek")
                                .kind(ActionKind.VISIT)
                                .addOwnerId("welzijn-dorpstad")
                                .addGoalId("minder-eenzaam")
                                .progress(Progress.STARTED)
                                .frequency(Frequency.builder()
                                        .every(Period.ofWeeks(1))
                                        .build())
                                .addElement(ActiveElement.MEANINGFUL_CONTACT)
                                .build(),
                        action("buurthuiskamer")
                                .kind(ActionKind.ENVIRONMENT)
                                .addOwnerId("wonen-dorpstad")
                                .addAudience(Capacity.RESIDENT)
                                .progress(Progress.DONE)
                                .period(span("2024", "2025"))
                                .build(),
                        action("campagne")
                                .kind(ActionKind.CAMPAIGN)
                                .addOwnerId("welzijn-dorpstad")
                                .addTargetGroupId("jongeren")
                                .progress(Progress.PLANNED)
                                .period(span("2027", "2027"))
                                .build())
                // A lasting approach
                .vision(Vision.builder()
                        .statement("Eenzaamheid kan iedereen overkomen, en samen komen we verder.")
                        .build())
                .addTargetGroups(
                        TargetGroup.builder().id("ouderen").name("Ouderen").build(),
                        TargetGroup.builder()
                                .id("jongeren")
                                .name("Jongeren")
                                .addSize(claim(Quantity.builder().exact(number(4000))))
                                .build())
                .addGoal(goal("minder-eenzaam").toBuilder()
                        .level(GoalLevel.MAIN)
                        .addAim(GoalAim.PREVENT)
                        .addTargetGroupIds("ouderen", "jongeren")
                        .addLonelinessKinds(LonelinessKind.SOCIAL, LonelinessKind.EMOTIONAL)
                        .addTarget(AtMost.builder()
                                .share(Percentage.ofPercent("40"))
                                .by(PartialDate.parse("2027"))
                                .build())
                        .addIndicatorId("aandeel-eenzaam")
                        .build())
                // Monitoring and evaluation
                .addSeries(Series.builder()
                        .id("gezondheidsmonitor")
                        .name("Gezondheidsmonitor")
                        .build())
                .addIndicator(indicator("aandeel-eenzaam")
                        .construct(Construct.LONELINESS)
                        .instrument(Instrument.builder()
                                .kind(InstrumentKind.DE_JONG_GIERVELD_11)
                                .build())
                        .targetGroupId("ouderen")
                        .seriesId("gezondheidsmonitor")
                        .addMeasurement(measurement("nulmeting")
                                .period(PartialDate.parse("2022"))
                                .share(Percentage.ofPercent("49"))
                                .uncertainty(Uncertainty.builder()
                                        .sampleSize(Quantity.builder()
                                                .exact(number(800))
                                                .build())
                                        .build())
                                .build())
                        .nextDue(PartialDate.parse("2026"))
                        .build())
                .addIndicator(indicator("aandeel-jongeren")
                        .targetGroupId("jongeren")
                        .seriesId("gezondheidsmonitor")
                        .addMeasurement(measurement("jongeren-2022")
                                .period(PartialDate.parse("2022"))
                                .share(Percentage.ofPercent("38"))
                                .build())
                        .nextDue(PartialDate.parse("2026"))
                        .build())
                .addEvaluation(evaluation("tussenstand")
                        .date(PartialDate.parse("2025-12"))
                        .progress(Progress.DONE)
                        .addConclusion(statement("Het contactpunt wordt goed gevonden."))
                        .build())
                .build();
    }

    private static ReferralArrangement completeReferral() {
        return ReferralArrangement.builder()
                .addContactPoint(contactPoint("samenpunt")
                        .addSignallers(Capacity.values())
                        .addChannel(channel(ChannelKind.PHONE, "088 000 00 00"))
                        .addOperatorId("welzijn-dorpstad")
                        .anonymous(Anonymity.POSSIBLE)
                        .build())
                .addSignallerGroup(SignallerGroup.builder()
                        .id("buurtgenoten")
                        .name("Buurtgenoten")
                        .addTrainingId("campagne")
                        .addPassesOnToId("samenpunt")
                        .build())
                .addSignallingCard(SignallingCard.builder()
                        .id("kaart")
                        .title("Kaart")
                        .addAllParts(Stream.of(CardPartKind.values())
                                .map(kind -> CardPart.builder()
                                        .kind(kind)
                                        .signalGroups(
                                                kind == CardPartKind.RECOGNISE
                                                        ? List.of(SignalGroup.values())
                                                        : List.of())
                                        .build())
                                .toList())
                        .build())
                .addSocialMap(SocialMap.builder()
                        .id("sociale-kaart")
                        .name("Sociale kaart")
                        .addMaintainerId("welzijn-dorpstad")
                        .assured(PartialDate.parse("2026-03"))
                        .build())
                .hitPolicy(HitPolicy.FIRST)
                .addRules(
                        referralRule("zorgen")
                                .routes(List.of(routeToThePoint()
                                        .addIfFailsId("welzijn-dorpstad")
                                        .build()))
                                .build(),
                        referralRule("gevaar")
                                .when(ReferralCondition.builder()
                                        .addConcern(Concern.UNSAFE)
                                        .build())
                                .build())
                .build();
    }

    /** How a plan answers a pillar. */
    public static PillarEntry answeredBy(String pillar, String id) {
        return PillarEntry.builder()
                .pillarId(pillar)
                .status(PillarStatus.IN_PLACE)
                .addAnsweredById(id)
                .build();
    }

    /** A rule for where any signal goes, with consent and with word back. */
    public static ReferralRuleBuilder referralRule(String id) {
        return ReferralRule.builder().id(id).addRoute(routeToThePoint().build());
    }

    private static ReferralRouteBuilder routeToThePoint() {
        return ReferralRoute.builder()
                .toId("samenpunt")
                .consentNeeded(ConsentNeed.EXPLICIT)
                .feedback("Na een week hoort de melder wat er is gedaan.");
    }

    /** A way to reach something. */
    public static Channel channel(ChannelKind kind, String address) {
        return Channel.builder().kind(kind).address(address).build();
    }

    /** The start of a plan of Dorpstad. */
    public static CoalitionPlanBuilder plan() {
        return CoalitionPlan.builder().id("plan").title("Samen in Dorpstad").language("nl");
    }

    /** A plan with that act. */
    public static CoalitionPlan planWith(CommitmentBuilder... acts) {
        CoalitionPlanBuilder plan = plan();
        for (CommitmentBuilder act : acts) {
            plan.addCommitment(act.build());
        }
        return plan.build();
    }

    /** A plan with those roles. */
    public static CoalitionPlan planWith(Role... roles) {
        return plan().addRoles(roles).build();
    }

    /** A plan with those bodies. */
    public static CoalitionPlan planWith(BodyBuilder... bodies) {
        CoalitionPlanBuilder plan = plan();
        for (BodyBuilder body : bodies) {
            plan.addBody(body.build());
        }
        return plan.build();
    }

    /** A plan with that coalition. */
    public static CoalitionPlan planWith(CoalitionBuilder coalition) {
        return plan().addCoalition(coalition.build()).build();
    }

    /** A plan with a coalition of those members. */
    public static CoalitionPlan planWith(MembershipBuilder... members) {
        CoalitionBuilder coalition = coalition();
        for (MembershipBuilder member : members) {
            coalition.addMembership(member.build());
        }
        return planWith(coalition);
    }

    /** A plan in whose making such a person took part. */
    public static CoalitionPlan planWith(ParticipationBuilder participation) {
        return plan().addParticipation(participation.build()).build();
    }

    /** A plan with those contact points. */
    public static CoalitionPlan planWith(ContactPointBuilder... points) {
        ReferralArrangement arrangement = ReferralArrangement.builder()
                .addAllContactPoints(
                        Stream.of(points).map(ContactPointBuilder::build).toList())
                .build();
        return plan().referral(arrangement).build();
    }

    /** A plan with those actions. */
    public static CoalitionPlan planWith(ActionBuilder... actions) {
        CoalitionPlanBuilder plan = plan();
        for (ActionBuilder action : actions) {
            plan.addAction(action.build());
        }
        return plan.build();
    }

    /** A plan with those goals. */
    public static CoalitionPlan planWith(Goal... goals) {
        return plan().addGoals(goals).build();
    }

    /** A plan with those indicators. */
    public static CoalitionPlan planWith(IndicatorBuilder... indicators) {
        CoalitionPlanBuilder plan = plan();
        for (IndicatorBuilder indicator : indicators) {
            plan.addIndicator(indicator.build());
        }
        return plan.build();
    }

    /** A plan with those evaluations. */
    public static CoalitionPlan planWith(EvaluationBuilder... evaluations) {
        CoalitionPlanBuilder plan = plan();
        for (EvaluationBuilder evaluation : evaluations) {
            plan.addEvaluation(evaluation.build());
        }
        return plan.build();
    }

    // ---- Parts, stating no more than they must

    /** The act of signing the five pillars. */
    public static CommitmentBuilder signing() {
        return Commitment.builder().id("ondertekening").kind(CommitmentKind.PILLARS_SIGNED);
    }

    /** An office. */
    public static Role role(String id, RoleKind kind) {
        return Role.builder().id(id).kind(kind).build();
    }

    /** An organisation of that sector. */
    public static Organisation organisation(String id, Sector sector) {
        return Organisation.builder().id(id).name(id).sector(sector).build();
    }

    /** The coalition of Dorpstad, without members. */
    public static CoalitionBuilder coalition() {
        return Coalition.builder().id("coalitie").name("Coalitie Dorpstad");
    }

    /** A body of that kind. */
    public static BodyBuilder body(String id, BodyKind kind) {
        return Body.builder().id(id).name(id).kind(kind);
    }

    /** That an organisation is a member; it is not said whether it has joined. */
    public static MembershipBuilder member(String organisationId) {
        return Membership.builder()
                .party(NamedParty.builder().partyId(organisationId).build());
    }

    /** That a group is a member; it is not said whether it has joined. */
    public static MembershipBuilder member(GroupPartyBuilder group) {
        return Membership.builder().party(group.build());
    }

    /** That an organisation is a member, in that state. */
    public static MembershipBuilder member(String organisationId, MembershipStatus status) {
        return member(organisationId).status(status);
    }

    /** A group known by its kind only. */
    public static GroupPartyBuilder group(String name) {
        return GroupParty.builder().name(name);
    }

    /** A count of members that somebody stated. */
    public static Figure claim(QuantityBuilder count) {
        return Figure.builder().number(count.build()).build();
    }

    /** That somebody in that capacity took part. */
    public static ParticipationBuilder participationOf(Capacity capacity) {
        return Participation.builder()
                .id("inbreng")
                .party(group("Inwoners van Dorpstad").capacity(capacity).build());
    }

    /** A contact point. */
    public static ContactPointBuilder contactPoint(String id) {
        return ContactPoint.builder().id(id).name("Samenpunt");
    }

    /** An action. */
    public static ActionBuilder action(String id) {
        return Action.builder().id(id).title("Samen iets doen");
    }

    /** A goal of that id: fewer lonely older people. */
    public static Goal goal(String id) {
        return Goal.builder().id(id).title("Minder eenzame ouderen").build();
    }

    /** An indicator. */
    public static IndicatorBuilder indicator(String id) {
        return Indicator.builder().id(id).name("Aandeel eenzame ouderen");
    }

    /** A measurement without a value. */
    public static MeasurementBuilder measurement(String id) {
        return Measurement.builder().id(id);
    }

    /** An evaluation. */
    public static EvaluationBuilder evaluation(String id) {
        return Evaluation.builder().id(id);
    }

    /** Something that is said. */
    public static Statement statement(String text) {
        return Statement.builder().text(text).build();
    }

    /** From a date to another. */
    public static TimeSpan span(String begin, String end) {
        return TimeSpan.builder()
                .begin(PartialDate.parse(begin))
                .end(PartialDate.parse(end))
                .build();
    }

    /** A whole number. */
    public static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
