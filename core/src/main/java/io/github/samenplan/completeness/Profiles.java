package io.github.samenplan.completeness;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.fact.Label;
import io.github.samenplan.finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The profiles that come with the library (Dutch: <i>toetsingskaders</i>), as constants.
 *
 * <p>What a source says must be there is an error where it is missing, what it says should be there a warning; what the
 * library asks itself is information.
 */
public final class Profiles {

    /** What the five pillars of the national programme ask of a coalition's plan. */
    public static final CompletenessProfile NATIONAL_FIVE_PILLARS = of(Frameworks.NATIONAL_FIVE_PILLARS)
            .source("Vijf pijlers en uitleg daarbij, Eén tegen eenzaamheid")
            .addBlocks(
                    pillar(
                            Frameworks.NATIONAL_FIVE_PILLARS,
                            "bestuurlijk-commitment",
                            CommitmentRules.PILLARS_SIGNED,
                            CommitmentRules.SIGNING_DATED,
                            CommitmentRules.SIGNED_BY_SOMEBODY,
                            CommitmentRules.ADOPTED,
                            CommitmentRules.ADOPTED_BY_SOMEBODY,
                            CommitmentRules.ADOPTION_DATED,
                            CommitmentRules.STATUS,
                            CommitmentRules.PORTFOLIO_HOLDER,
                            CommitmentRules.BUDGET,
                            CommitmentRules.BUDGET_AMOUNT,
                            CommitmentRules.RELATED_POLICY,
                            CommitmentRules.PLANNED_IS_AHEAD,
                            StructureRules.PILLARS_ANSWERED,
                            StructureRules.PILLARS_SHOWN),
                    pillar(
                            Frameworks.NATIONAL_FIVE_PILLARS,
                            "sterk-netwerk",
                            NetworkRules.NETWORK,
                            NetworkRules.MEMBERS,
                            NetworkRules.BUSINESS,
                            NetworkRules.LEAD,
                            NetworkRules.LEAD_ORGANISATION,
                            NetworkRules.RHYTHM,
                            NetworkRules.CLAIMED_COUNT,
                            NetworkRules.COMMITTED),
                    pillar(
                            Frameworks.NATIONAL_FIVE_PILLARS,
                            "betrek-mensen",
                            InvolvementRules.EXPERTS_BY_EXPERIENCE,
                            InvolvementRules.INVOLVEMENT_METHOD,
                            InvolvementRules.OUTREACH,
                            InvolvementRules.CONTACT_POINT,
                            InvolvementRules.CONTACT_POINT_CHANNEL,
                            InvolvementRules.CONTACT_POINT_OPEN,
                            InvolvementRules.CONTACT_POINT_OPERATOR,
                            ReferralRules.REPORTING_POINT,
                            ReferralRules.SIGNALLER_TRAINING,
                            ReferralRules.SIGNALLER_POINT,
                            ReferralRules.REFERRAL_ROUTE,
                            ReferralRules.SAFETY_ROUTE),
                    pillar(
                            Frameworks.NATIONAL_FIVE_PILLARS,
                            "duurzame-aanpak",
                            GoalRules.GOAL,
                            GoalRules.GOAL_LEVEL,
                            GoalRules.GOAL_PERIOD,
                            GoalRules.GOAL_ACTION,
                            GoalRules.GOAL_IN_TIME,
                            TargetGroupRules.TARGET_GROUP,
                            TargetGroupRules.GROUP_GOAL,
                            TargetGroupRules.GROUP_ACTION,
                            TargetGroupRules.GROUP_ROUTE,
                            LastingApproachRules.LONELINESS_KINDS,
                            LastingApproachRules.ACTION,
                            LastingApproachRules.ACTION_OWNER,
                            LastingApproachRules.ACTION_PERIOD,
                            LastingApproachRules.ACTION_AUDIENCE,
                            LastingApproachRules.ACTION_PROGRESS,
                            LastingApproachRules.WORKING_ELEMENTS,
                            StructureRules.NO_CIRCLES),
                    pillar(
                            Frameworks.NATIONAL_FIVE_PILLARS,
                            "monitoring-en-evaluatie",
                            MonitoringRules.INDICATOR,
                            GoalRules.GOAL_TARGET,
                            GoalRules.GOAL_INDICATOR,
                            MonitoringRules.BASELINE,
                            MonitoringRules.BASELINE_AGE,
                            MonitoringRules.INDICATOR_SERIES,
                            MonitoringRules.INDICATOR_INSTRUMENT,
                            MonitoringRules.NEXT_MEASUREMENT,
                            MonitoringRules.FIGURE_DUE,
                            TargetGroupRules.GROUP_FIGURE,
                            MonitoringRules.EVALUATION,
                            MonitoringRules.EVALUATION_TIME,
                            MonitoringRules.EVALUATION_DONE,
                            MonitoringRules.LOOKED_BACK))
            .build();

    /** The four pillars of an integrated approach, on which Leusden's plan stands. */
    public static final CompletenessProfile INTEGRATED_FOUR_PILLARS = of(Frameworks.INTEGRATED_FOUR_PILLARS)
            .source("Loketgezondleven, integraal werken aan mentale gezondheid; wat een pijler invult, is onze lezing")
            .addBlocks(
                    pillar(
                            Frameworks.INTEGRATED_FOUR_PILLARS,
                            "voorlichting-en-educatie",
                            StepRules.AWARENESS,
                            LastingApproachRules.ACTION_AUDIENCE),
                    pillar(
                            Frameworks.INTEGRATED_FOUR_PILLARS,
                            "signalering-en-advies",
                            StepRules.DETECTION,
                            ReferralRules.SIGNALLER_TRAINING,
                            ReferralRules.SIGNALLER_POINT,
                            ReferralRules.CARD_PARTS,
                            ReferralRules.REFERRAL_ROUTE,
                            ReferralRules.SOCIAL_MAP,
                            ReferralRules.SOCIAL_MAP_CURRENT,
                            ReferralRules.SOCIAL_MAP_KEEPER),
                    pillar(
                            Frameworks.INTEGRATED_FOUR_PILLARS,
                            "ondersteuning",
                            StepRules.SUPPORT,
                            TargetGroupRules.GROUP_ACTION,
                            TargetGroupRules.GROUP_ROUTE),
                    pillar(Frameworks.INTEGRATED_FOUR_PILLARS, "inrichting-van-de-omgeving", StepRules.ENVIRONMENT))
            .build();

    /** The nine steps of Movisie's route map: five to organise, four to prevent and reduce. */
    public static final CompletenessProfile ROUTE_MAP = asAdvice(of(Frameworks.ROUTE_MAP)
            .source(
                    "Movisie, Routekaart eenzaamheid, 2022: de namen van de stappen; wat een stap invult, is onze lezing")
            .addBlocks(
                    pillar(Frameworks.ROUTE_MAP, "verkenning", StepRules.EXPLORATION),
                    pillar(
                            Frameworks.ROUTE_MAP,
                            "plan-van-aanpak",
                            GoalRules.GOAL,
                            TargetGroupRules.TARGET_GROUP,
                            LastingApproachRules.ACTION,
                            LastingApproachRules.ACTION_OWNER,
                            LastingApproachRules.ACTION_PERIOD),
                    pillar(
                            Frameworks.ROUTE_MAP,
                            "commitment",
                            CommitmentRules.ADOPTED,
                            CommitmentRules.PORTFOLIO_HOLDER,
                            CommitmentRules.BUDGET),
                    pillar(
                            Frameworks.ROUTE_MAP,
                            "sterk-netwerk",
                            NetworkRules.NETWORK,
                            NetworkRules.MEMBERS,
                            NetworkRules.LEAD,
                            NetworkRules.RHYTHM),
                    pillar(
                            Frameworks.ROUTE_MAP,
                            "monitoren-en-evalueren",
                            MonitoringRules.INDICATOR,
                            MonitoringRules.BASELINE,
                            MonitoringRules.NEXT_MEASUREMENT,
                            MonitoringRules.EVALUATION,
                            MonitoringRules.EVALUATION_DONE),
                    pillar(Frameworks.ROUTE_MAP, "bewustwordingscampagne", StepRules.AWARENESS),
                    pillar(Frameworks.ROUTE_MAP, "preventie", StepRules.PREVENTION),
                    pillar(
                            Frameworks.ROUTE_MAP,
                            "signaleren-en-bespreken",
                            StepRules.DETECTION,
                            ReferralRules.CARD_PARTS,
                            ReferralRules.REPORTING_POINT),
                    pillar(
                            Frameworks.ROUTE_MAP,
                            "ondersteunen-en-activeren",
                            StepRules.SUPPORT,
                            InvolvementRules.OUTREACH,
                            LastingApproachRules.WORKING_ELEMENTS))
            .build());

    /** What the national coalition says that local policy needs, and usually lacks. */
    public static final CompletenessProfile LOCAL_POLICY = asAdvice(CompletenessProfile.builder()
                    .id("lokaal-beleid")
                    .version("1.0")
                    .name(Label.of("nl", "Lokaal beleid volgens Coalitie Erbij")
                            .and("en", "Local policy according to Coalitie Erbij"))
                    .publisher("Samenplan")
                    .source("Coalitie Erbij, pagina Lokaal beleid")
                    .addBlocks(
                            block(
                                    "samenhang",
                                    "Structureel en samenhangend beleid",
                                    "Structural and coherent policy",
                                    LastingApproachRules.VISION,
                                    LastingApproachRules.VISION_TEXT,
                                    CommitmentRules.EMBEDDED,
                                    CommitmentRules.RELATED_POLICY),
                            block(
                                    "doelgroepen",
                                    "Niet alleen ouderen",
                                    "Not older people alone",
                                    TargetGroupRules.SEVERAL_GROUPS,
                                    TargetGroupRules.GROUP_GOAL,
                                    TargetGroupRules.GROUP_FIGURE),
                            block(
                                    "samenwerking",
                                    "Samenwerking",
                                    "Working together",
                                    NetworkRules.NETWORK,
                                    NetworkRules.SECTORS),
                            block(
                                    "cijfers",
                                    "Lokale cijfers",
                                    "Local figures",
                                    MonitoringRules.FIGURES,
                                    MonitoringRules.BASELINE_AGE,
                                    MonitoringRules.FIGURE_DUE))
                    .build())
            .toBuilder()
            .addBlock(block(
                    "anonieme-hulp",
                    "Anonieme hulp op afstand",
                    "Anonymous help at a distance",
                    ReferralRules.ANONYMOUS_HELP))
            .build();

    /** What a plan must not tell of people, and what must be agreed before somebody tells of another. */
    public static final CompletenessProfile PRIVACY = CompletenessProfile.builder()
            .id("privacy")
            .version("1.0")
            .name(Label.of("nl", "Privacy in de basis").and("en", "Basic privacy"))
            .publisher("Samenplan")
            .source(
                    "Autoriteit Persoonsgegevens, over het sociaal domein; werkwijzen van Signaalpunt en Welzijn op recept")
            .addBlocks(
                    block(
                            "personen",
                            "Geen personen in het plan",
                            "No persons in the plan",
                            PrivacyRules.PERSONAL_ADDRESSES,
                            PrivacyRules.NAMED_PERSONS,
                            PrivacyRules.CITIZEN_NUMBERS,
                            PrivacyRules.SMALL_CELLS),
                    block(
                            "signalen",
                            "Zorgvuldig met signalen",
                            "Careful with signals",
                            ReferralRules.CONSENT,
                            ReferralRules.FEEDBACK))
            .build();

    /** Whether anybody will be able to tell that the goals were reached, asked while they can still be planned otherwise. */
    public static final CompletenessProfile JUDGEABLE_GOALS = CompletenessProfile.builder()
            .id("toetsbare-doelen")
            .version("1.0")
            .name(Label.of("nl", "Doelen die te toetsen zijn").and("en", "Goals that can be judged"))
            .publisher("Samenplan")
            .source("Samenplan, aanvulling: wat een oordeel over een doel nodig heeft")
            .addBlocks(
                    block(
                            "waaraan",
                            "Waaraan het te zien is",
                            "What it is seen by",
                            GoalRules.GOAL_TARGET,
                            GoalRules.GOAL_INDICATOR,
                            OutlookRules.INDICATOR,
                            OutlookRules.GROUP_MEASURED),
                    block(
                            "wanneer",
                            "Op tijd gemeten",
                            "Measured in time",
                            OutlookRules.DEADLINE,
                            MonitoringRules.NEXT_MEASUREMENT,
                            OutlookRules.MEASURED_MEANWHILE,
                            OutlookRules.MEASURED_IN_TIME),
                    block(
                            "vergelijken",
                            "Iets om mee te vergelijken",
                            "Something to compare with",
                            MonitoringRules.BASELINE,
                            OutlookRules.BASELINE_IN_TIME,
                            OutlookRules.PAST_FIGURES,
                            OutlookRules.COMPARABLE),
                    block(
                            "toeval",
                            "Van toeval te onderscheiden",
                            "To be told from chance",
                            OutlookRules.UNCERTAINTY,
                            OutlookRules.NOTICEABLE))
            .build();

    /** What can be proven of referral rules: that every signal has somewhere to go. */
    public static final CompletenessProfile REFERRAL = CompletenessProfile.builder()
            .id("sluitende-verwijzing")
            .version("1.0")
            .name(Label.of("nl", "Verwijzing die niemand laat vallen").and("en", "Referral that lets nobody fall"))
            .publisher("Samenplan")
            .source("Samenplan, aanvulling: geen bron vraagt dat een plan dit kan bewijzen")
            .addBlocks(
                    block(
                            "gaten",
                            "Elk signaal heeft een regel",
                            "Every signal has a rule",
                            ReferralProofRules.RULES,
                            ReferralProofRules.GAP,
                            ReferralProofRules.GAP_UNTIL_KNOWN,
                            ReferralProofRules.MORE_GAPS,
                            ReferralProofRules.BOUND),
                    block(
                            "regels-onderling",
                            "De regels onderling",
                            "The rules among themselves",
                            ReferralProofRules.NEVER_FITS,
                            ReferralProofRules.SHADOWED,
                            ReferralProofRules.OVERLAP,
                            ReferralProofRules.CONTRADICTION),
                    block(
                            "begaanbare-routes",
                            "Routes die te gaan zijn",
                            "Routes that can be gone",
                            ReferralProofRules.DEAD_END,
                            ReferralProofRules.ROUTE_UNKNOWN,
                            ReferralProofRules.ROUTE_CLOSED,
                            ReferralProofRules.ROUTE_NOT_OPEN_YET,
                            ReferralProofRules.ROUTE_NOT_SERVED,
                            ReferralProofRules.CYCLE),
                    block(
                            "nodige-routes",
                            "Routes die er moeten zijn",
                            "Routes that must be there",
                            ReferralProofRules.GROUP,
                            ReferralProofRules.SELF_REFERRAL,
                            ReferralProofRules.SAFETY,
                            ReferralProofRules.ANONYMOUS,
                            ReferralProofRules.CARD))
            .build();

    private Profiles() {}

    /** Returns all profiles that come with the library. */
    public static List<CompletenessProfile> shipped() {
        return List.of(
                NATIONAL_FIVE_PILLARS,
                INTEGRATED_FOUR_PILLARS,
                ROUTE_MAP,
                LOCAL_POLICY,
                PRIVACY,
                JUDGEABLE_GOALS,
                REFERRAL);
    }

    /**
     * Returns the shipped profile that is meant, if there is one.
     *
     * @param reference an id, or an id and version such as {@code een-tegen-eenzaamheid@1.0}
     */
    public static Optional<CompletenessProfile> find(String reference) {
        Objects.requireNonNull(reference, "reference");
        return shipped().stream()
                .filter(profile -> reference.equals(profile.getId()) || reference.equals(profile.reference()))
                .findFirst();
    }

    /** Starts a profile that lays a framework beside a plan, and has its id. */
    private static CompletenessProfileBuilder of(Framework framework) {
        return CompletenessProfile.builder()
                .id(framework.getId())
                .version("1.0")
                .name(framework.getName())
                .publisher("Samenplan");
    }

    /** Returns the same profile where nothing is a must: whoever made it gives advice. */
    private static CompletenessProfile asAdvice(CompletenessProfile profile) {
        return profile.toBuilder()
                .blocks(profile.getBlocks().stream()
                        .map(block -> block.toBuilder()
                                .demands(block.getDemands().stream()
                                        .map(demand -> demand.getSeverity()
                                                        .filter(Severity.ERROR::equals)
                                                        .isPresent()
                                                ? demand.toBuilder()
                                                        .severity(Severity.WARNING)
                                                        .build()
                                                : demand)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static ProfileBlock pillar(Framework framework, String id, CompletenessRule... rules) {
        Pillar pillar = framework.getPillars().stream()
                .filter(candidate -> candidate.getId().equals(id))
                .findFirst()
                .orElseThrow();
        return block(id, pillar.getName(), rules);
    }

    private static ProfileBlock block(String id, String dutch, String english, CompletenessRule... rules) {
        return block(id, Label.of("nl", dutch).and("en", english), rules);
    }

    private static ProfileBlock block(String id, Label name, CompletenessRule... rules) {
        return ProfileBlock.builder()
                .id(id)
                .name(name)
                .addAllDemands(Stream.of(rules).map(Demand::of).toList())
                .build();
    }
}
