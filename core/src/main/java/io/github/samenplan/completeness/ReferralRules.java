package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.anyOf;
import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.isOneOf;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.referral.Anonymity;
import io.github.samenplan.referral.CardPart;
import io.github.samenplan.referral.CardPartKind;
import io.github.samenplan.referral.Concern;
import io.github.samenplan.referral.ContactPointKind;
import io.github.samenplan.referral.ContactPurpose;
import io.github.samenplan.referral.HandOver;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRule;
import io.github.samenplan.referral.Service;
import io.github.samenplan.referral.SignallerGroup;
import io.github.samenplan.referral.SignallingCard;
import io.github.samenplan.referral.SocialMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules on signals: who notices, where a signal goes, and how safe and how current that is. */
final class ReferralRules {

    private static final Parameter MOST_MONTHS = Parameter.atMost(
            "months", 12, "maanden sinds de sociale kaart is nagekeken", "months since the social map was looked over");

    private static final Set<Capacity> OTHERS = EnumSet.of(
            Capacity.NEIGHBOUR,
            Capacity.FAMILY,
            Capacity.INFORMAL_CARER,
            Capacity.VOLUNTEER,
            Capacity.PROFESSIONAL,
            Capacity.REFERRER,
            Capacity.KEY_FIGURE,
            Capacity.ORGANISATION);

    private static final Set<ChannelKind> AT_A_DISTANCE = EnumSet.of(
            ChannelKind.PHONE, ChannelKind.TEXT_MESSAGE, ChannelKind.CHAT, ChannelKind.EMAIL, ChannelKind.WEBSITE);

    /** Somebody who worries about another can turn somewhere. */
    static final CompletenessRule REPORTING_POINT = missing(
                    "reporting-point-missing",
                    Severity.INFO,
                    "Er is geen punt waar iemand terecht kan met zorg over een ander.",
                    "There is no point where somebody can turn who worries about another.")
            .advice(
                    "Wijs een meldpunt aan, of zeg dat het contactpunt daar ook voor is.",
                    "Appoint a reporting point, or say that the contact point is for that too.")
            .source(RuleSource.OWN)
            .absentAs("een meldpunt", "a reporting point", "reporting-point")
            .unlessAny(parts -> matching(
                    InvolvementRules.points(parts),
                    point -> point.getKind()
                                    .filter(ContactPointKind.REPORTING_POINT::equals)
                                    .isPresent()
                            || point.getPurposes().contains(ContactPurpose.REPORTING)
                            || point.getSignallers().stream().anyMatch(OTHERS::contains)));

    /** Who is to notice loneliness learns how. */
    static final CompletenessRule SIGNALLER_TRAINING = missing(
                    "signallers-without-training",
                    Severity.INFO,
                    "Er staat niet hoe deze mensen leren eenzaamheid te herkennen.",
                    "It is not stated how these people learn to recognise loneliness.")
            .advice(
                    "Noem de training of het materiaal dat zij krijgen.",
                    "Name the training or material that they get.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> parts.of(SignallerGroup.class),
                    group -> !group.getValue().getTrainingIds().isEmpty());

    /** A signal that goes nowhere is worse than none. */
    static final CompletenessRule SIGNALLER_POINT = missing(
                    "signallers-without-point",
                    Severity.INFO,
                    "Er staat niet waar deze mensen een signaal heen brengen.",
                    "It is not stated where these people take a signal.")
            .advice("Noem het punt of de organisatie waar het signaal heen gaat.", "Name where the signal goes.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                return PlanRule.each(
                        parts.of(SignallerGroup.class),
                        group -> !group.getValue().getPassesOnToIds().isEmpty()
                                || group.getValue()
                                        .getCapacity()
                                        .filter(capacity -> isHeard(parts, capacity))
                                        .isPresent());
            });

    /** A card tells how to recognise, how to talk, and where to refer. */
    static final CompletenessRule CARD_PARTS = missing(
                    "signalling-card-incomplete",
                    Severity.INFO,
                    "Deze signaleringskaart heeft niet alle drie de onderdelen: herkennen, het gesprek, verwijzen.",
                    "This signalling card does not have all three parts: recognising, talking, referring.")
            .advice("Vul de onderdelen aan die ontbreken.", "Add the parts that are missing.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> matching(parts.of(SignallingCard.class), card -> isMeant(card.getProgress())),
                    card -> Stream.of(CardPartKind.values())
                            .allMatch(kind -> card.getValue().getParts().stream()
                                    .map(CardPart::getKind)
                                    .anyMatch(kind::equals)));

    /** Who refers has to know what there is. */
    static final CompletenessRule SOCIAL_MAP = missing(
                    "social-map-missing", Severity.INFO, "Er is geen sociale kaart genoemd.", "No social map is named.")
            .advice(
                    "Noem de sociale kaart van de gemeente, of waar het aanbod anders te vinden is.",
                    "Name the social map of the municipality, or where else one finds what there is.")
            .source(RuleSource.OWN)
            .absentAs("een sociale kaart", "a social map", "social-map")
            .unlessAny(parts -> parts.of(SocialMap.class));

    /** A social map that nobody looks over sends people to closed doors. */
    static final CompletenessRule SOCIAL_MAP_CURRENT = missing(
                    "social-map-not-assured",
                    Severity.INFO,
                    "Er staat niet dat deze sociale kaart in de laatste {0} maanden is nagekeken.",
                    "It is not stated that this social map was looked over in the last {0} months.")
            .advice("Loop het aanbod na en vul in wanneer dat is gebeurd.", "Look it over and fill in when that was.")
            .source(RuleSource.OWN)
            .with(MOST_MONTHS)
            .unlessEach(
                    parts -> parts.of(SocialMap.class),
                    (question, map) -> map.getValue()
                            .getAssured()
                            .filter(assured -> !assured.certainlyBefore(
                                    question.getDate().minusMonths(question.value(MOST_MONTHS))))
                            .isPresent());

    /** What everybody keeps, nobody keeps. */
    static final CompletenessRule SOCIAL_MAP_KEEPER = missing(
                    "social-map-without-maintainer",
                    Severity.INFO,
                    "Er staat niet wie deze sociale kaart bijhoudt.",
                    "It is not stated who maintains this social map.")
            .advice("Noem de organisatie of groep die de kaart bijhoudt.", "Name the organisation or body that does.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> parts.of(SocialMap.class),
                    map -> !map.getValue().getMaintainerIds().isEmpty());

    /** Everybody knows whom to go to with a signal. */
    static final CompletenessRule REFERRAL_ROUTE = missing(
                    "referral-route-missing",
                    Severity.INFO,
                    "Er staat niet waar een signaal heen gaat.",
                    "It is not stated where a signal goes.")
            .advice(
                    "Leg in verwijsregels vast wie met welk signaal waarheen kan.",
                    "Lay down rules for who goes where.")
            .source(RuleSource.OWN)
            .absentAs("afspraken over verwijzen", "agreements on referral", "referral")
            .unlessAny(anyOf(
                    parts -> matching(
                            parts.of(ReferralRule.class),
                            rule -> !rule.getRoutes().isEmpty()),
                    parts -> matching(
                            parts.of(CardPart.class),
                            part -> !part.getReferredToIds().isEmpty()),
                    parts -> matching(
                            parts.of(SignallerGroup.class),
                            group -> !group.getPassesOnToIds().isEmpty())));

    /** What is told of a person, is told with that person's consent. */
    static final CompletenessRule CONSENT = missing(
                    "referral-without-consent",
                    Severity.WARNING,
                    "Er staat niet of voor deze route toestemming van de persoon nodig is.",
                    "It is not stated whether this route needs the consent of the person.")
            .advice(
                    "Vul in of de persoon toestemming geeft, alleen wordt ingelicht, of onbekend blijft.",
                    "Fill in whether the person consents, is only informed, or stays unknown.")
            .source(RuleSource.SIGNAL_POINT)
            .unlessEach(
                    ReferralRules::routesOverOthers,
                    route -> route.getValue().getConsentNeeded().isPresent());

    /** Who passes a signal on wants to know what became of it. */
    static final CompletenessRule FEEDBACK = missing(
                    "referral-without-feedback",
                    Severity.WARNING,
                    "Er staat niet wat de melder of verwijzer terughoort.",
                    "It is not stated what the one who reports or refers hears back.")
            .advice("Spreek af wat en wanneer er wordt teruggekoppeld.", "Agree what is told back, and when.")
            .source(RuleSource.SOCIAL_PRESCRIBING)
            .unlessEach(
                    ReferralRules::routesOverOthers,
                    route -> route.getValue().getFeedback().isPresent());

    /** Some signals are of danger. */
    static final CompletenessRule SAFETY_ROUTE = missing(
                    "safety-route-missing",
                    Severity.INFO,
                    "Er staat niet waar een signaal van onveiligheid heen gaat.",
                    "It is not stated where a signal of danger goes.")
            .advice(
                    "Neem een regel op voor onveilige situaties, zoals de meldcode of 112.",
                    "Include a rule for unsafe situations, such as the reporting code for abuse or 112.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                List<PlanPart<?>> safe = Stream.<PlanPart<?>>concat(
                                matching(parts.of(ReferralRule.class), ReferralRules::isForDanger).stream(),
                                matching(
                                        InvolvementRules.points(parts),
                                        point -> point.getKind()
                                                .filter(ContactPointKind.EMERGENCY::equals)
                                                .isPresent())
                                        .stream())
                        .toList();
                if (parts.of(ReferralRule.class).isEmpty()) {
                    return Answer.notApplicable();
                }
                return safe.isEmpty() ? Answer.notMet() : Answer.met(safe);
            });

    /** Anonymous help at a distance is a task of municipalities by law. */
    static final CompletenessRule ANONYMOUS_HELP = missing(
                    "anonymous-help-missing",
                    Severity.ERROR,
                    "Het plan noemt geen hulp op afstand die anoniem kan, zoals een luisterlijn.",
                    "The plan names no help at a distance that can be anonymous, such as a listening line.")
            .advice(
                    "Noem een telefoonlijn of chat waar mensen hun naam niet hoeven te zeggen.",
                    "Name a telephone line or chat where people need not say their names.")
            .source(RuleSource.SOCIAL_SUPPORT_ACT)
            .absentAs("anonieme hulp op afstand", "anonymous help at a distance", "anonymous-help")
            .unlessAny(anyOf(
                    parts -> matching(
                            InvolvementRules.points(parts),
                            point -> point.getAnonymous()
                                            .filter(Anonymity.POSSIBLE::equals)
                                            .isPresent()
                                    && isAtADistance(point.getChannels())),
                    parts -> matching(
                            parts.of(Service.class),
                            service -> isMeant(service.getProgress())
                                    && service.getAnonymous()
                                            .filter(Anonymity.POSSIBLE::equals)
                                            .isPresent()
                                    && isAtADistance(service.getChannels()))));

    private ReferralRules() {}

    static List<CompletenessRule> all() {
        return List.of(
                REPORTING_POINT,
                SIGNALLER_TRAINING,
                SIGNALLER_POINT,
                CARD_PARTS,
                SOCIAL_MAP,
                SOCIAL_MAP_CURRENT,
                SOCIAL_MAP_KEEPER,
                REFERRAL_ROUTE,
                CONSENT,
                FEEDBACK,
                SAFETY_ROUTE,
                ANONYMOUS_HELP);
    }

    /** Tells whether a contact point or a rule hears people in that capacity. */
    private static boolean isHeard(PlanParts parts, Capacity capacity) {
        return InvolvementRules.points(parts).stream()
                        .anyMatch(point -> point.getValue().getSignallers().contains(capacity))
                || parts.of(ReferralRule.class).stream()
                        .flatMap(rule -> rule.getValue().getWhen().stream())
                        .anyMatch(when -> when.getSignallers().contains(capacity));
    }

    /** Returns the routes on which somebody tells about another; who goes of their own accord needs no consent. */
    private static List<PlanPart<ReferralRoute>> routesOverOthers(PlanParts parts) {
        return matching(
                parts.of(ReferralRoute.class),
                route -> !isOneOf(route.getHandOver(), EnumSet.of(HandOver.SELF_REFERRAL)));
    }

    private static boolean isForDanger(ReferralRule rule) {
        return !rule.getRoutes().isEmpty()
                && rule.getWhen()
                        .filter(when -> when.getConcerns().contains(Concern.UNSAFE))
                        .isPresent();
    }

    private static boolean isAtADistance(List<Channel> channels) {
        return channels.stream().map(Channel::getKind).anyMatch(AT_A_DISTANCE::contains);
    }
}
