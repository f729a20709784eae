package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.CommitmentRules.isMeant;
import static io.github.samenplan.completeness.CommitmentRules.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.ActionKind;
import io.github.samenplan.approach.Participation;
import io.github.samenplan.coalition.GroupParty;
import io.github.samenplan.coalition.Party;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.ContactPointKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the third national pillar: involve people, including lonely people themselves. */
final class InvolvementRules {

    private static final Set<Capacity> THEMSELVES =
            EnumSet.of(Capacity.PERSON_CONCERNED, Capacity.EXPERT_BY_EXPERIENCE, Capacity.FAMILY, Capacity.NEIGHBOUR);

    private static final Set<ContactPointKind> FOR_OTHERS =
            EnumSet.of(ContactPointKind.REPORTING_POINT, ContactPointKind.EMERGENCY);

    /** People who are or were lonely think along. */
    static final CompletenessRule EXPERTS_BY_EXPERIENCE = missing(
                    "experts-by-experience-missing",
                    Severity.ERROR,
                    "Mensen die zelf eenzaam zijn of waren, doen volgens het plan niet mee.",
                    "People who are or were lonely themselves do not take part, as far as the plan says.")
            .advice(
                    "Betrek ervaringsdeskundigen of mensen om hen heen, en schrijf op hoe.",
                    "Involve experts by experience or people around them, and write down how.")
            .source(PillarSource.of("betrek mensen, eenzamen zelf"))
            .unlessAny(parts -> Stream.<PlanPart<?>>concat(
                            matching(
                                    parts.of(Participation.class),
                                    participation -> isMeant(participation.getProgress())
                                            && areThemselves(participation.getParty()))
                                    .stream(),
                            matching(NetworkRules.joined(parts), membership -> areThemselves(membership.getParty()))
                                    .stream())
                    .toList());

    /** People behind their front door do not come by themselves. */
    static final CompletenessRule OUTREACH = missing(
                    "outreach-missing",
                    Severity.WARNING,
                    "Het plan zegt niet hoe mensen achter de voordeur worden bereikt.",
                    "The plan does not say how people behind their front door are reached.")
            .advice(
                    "Neem een actie op zoals huisbezoek of een maatje.",
                    "Include an action such as home visits or a buddy.")
            .source(PillarSource.of("betrek mensen, eenzamen zelf"))
            .unlessAny(parts -> matching(
                    parts.of(Action.class),
                    action -> isMeant(action.getProgress())
                            && action.getKind()
                                    .filter(kind -> kind == ActionKind.VISIT || kind == ActionKind.BUDDY)
                                    .isPresent()));

    /** Somebody who feels lonely can turn somewhere. */
    static final CompletenessRule CONTACT_POINT = missing(
                    "contact-point-missing",
                    Severity.WARNING,
                    "Er is geen punt waar mensen met hun eigen eenzaamheid terecht kunnen.",
                    "There is no point where people can turn with their own loneliness.")
            .advice(
                    "Neem een contactpunt op dat openstaat voor mensen zelf.",
                    "Include a contact point that is open to people themselves.")
            .source(PillarSource.of("betrek mensen, eenzamen zelf"))
            .unlessAny(InvolvementRules::pointsForPeopleThemselves);

    /** A contact point that cannot be reached is none. */
    static final CompletenessRule CONTACT_POINT_CHANNEL = missing(
                    "contact-point-without-channel",
                    Severity.INFO,
                    "Er staat niet hoe dit contactpunt te bereiken is.",
                    "It is not stated how this contact point can be reached.")
            .advice(
                    "Vul een telefoonnummer, e-mailadres of website in.",
                    "Fill in a telephone number, an e-mail address or a website.")
            .source(PillarSource.OWN)
            .unlessEach(
                    InvolvementRules::points,
                    point -> !point.getValue().getChannels().isEmpty());

    private InvolvementRules() {}

    static List<CompletenessRule> all() {
        return List.of(EXPERTS_BY_EXPERIENCE, OUTREACH, CONTACT_POINT, CONTACT_POINT_CHANNEL);
    }

    private static boolean areThemselves(Party party) {
        return party instanceof GroupParty group
                && group.getCapacity().filter(THEMSELVES::contains).isPresent();
    }

    private static List<PlanPart<ContactPoint>> points(PlanParts parts) {
        return matching(parts.of(ContactPoint.class), point -> isMeant(point.getProgress()));
    }

    private static List<PlanPart<ContactPoint>> pointsForPeopleThemselves(PlanParts parts) {
        return matching(
                points(parts),
                point -> point.getSignallers().isEmpty()
                                && point.getKind().filter(FOR_OTHERS::contains).isEmpty()
                        || point.getSignallers().contains(Capacity.PERSON_CONCERNED)
                        || point.getSignallers().contains(Capacity.RESIDENT));
    }
}
