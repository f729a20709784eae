package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.anyOf;
import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.isOneOf;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.ActionKind;
import io.github.samenplan.approach.Participation;
import io.github.samenplan.coalition.GroupParty;
import io.github.samenplan.coalition.Party;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.ContactPointKind;
import io.github.samenplan.referral.Service;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of the third national pillar: involve people, including lonely people themselves. */
final class InvolvementRules {

    private static final Set<Capacity> THEMSELVES =
            EnumSet.of(Capacity.PERSON_CONCERNED, Capacity.EXPERT_BY_EXPERIENCE, Capacity.FAMILY, Capacity.NEIGHBOUR);

    private static final Set<ActionKind> AT_HOME = EnumSet.of(ActionKind.VISIT, ActionKind.BUDDY);

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
            .source(RuleSource.pillar("betrek mensen, eenzamen zelf"))
            .absentAs("ervaringsdeskundigen", "experts by experience", "experts-by-experience")
            .unlessAny(anyOf(
                    InvolvementRules::participationsOfThemselves,
                    parts -> matching(NetworkRules.joined(parts), membership -> areThemselves(membership.getParty()))));

    /** That people take part says little until it is said how. */
    static final CompletenessRule INVOLVEMENT_METHOD = missing(
                    "involvement-without-method",
                    Severity.INFO,
                    "Er staat niet hoe of wanneer deze mensen meedoen.",
                    "It is not stated how or when these people take part.")
            .advice(
                    "Schrijf op waar zij over meepraten en hoe, zoals in een panel of met interviews.",
                    "Write down what they have a say in and how, such as in a panel or by interviews.")
            .source(RuleSource.OWN)
            .unlessEach(
                    InvolvementRules::participationsOfThemselves,
                    part -> part.getValue().getMethod().isPresent()
                            || part.getValue().getStage().isPresent());

    /** People behind their front door do not come by themselves. */
    static final CompletenessRule OUTREACH = missing(
                    "outreach-missing",
                    Severity.WARNING,
                    "Het plan zegt niet hoe mensen achter de voordeur worden bereikt.",
                    "The plan does not say how people behind their front door are reached.")
            .advice(
                    "Neem een actie op zoals huisbezoek of een maatje.",
                    "Include an action such as home visits or a buddy.")
            .source(RuleSource.pillar("betrek mensen, eenzamen zelf"))
            .absentAs("huisbezoek of andere hulp aan huis", "visits or other help at home", "outreach")
            .unlessAny(anyOf(
                    parts -> matching(
                            parts.of(Action.class),
                            action -> isMeant(action.getProgress()) && isOneOf(action.getKind(), AT_HOME)),
                    parts -> matching(
                            parts.of(Service.class),
                            service -> isMeant(service.getProgress())
                                    && service.getConnects().stream().anyMatch(InvolvementRules::areResidents))));

    /** Somebody who feels lonely can turn somewhere. */
    static final CompletenessRule CONTACT_POINT = missing(
                    "contact-point-missing",
                    Severity.WARNING,
                    "Er is geen punt waar mensen met hun eigen eenzaamheid terecht kunnen.",
                    "There is no point where people can turn with their own loneliness.")
            .advice(
                    "Neem een contactpunt op dat openstaat voor mensen zelf.",
                    "Include a contact point that is open to people themselves.")
            .source(RuleSource.pillar("betrek mensen, eenzamen zelf"))
            .absentAs("een contactpunt voor mensen zelf", "a contact point for people themselves", "contact-point")
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
            .source(RuleSource.OWN)
            .unlessEach(
                    InvolvementRules::points,
                    point -> !point.getValue().getChannels().isEmpty());

    /** Nor is one that is shut, or not open yet. */
    static final CompletenessRule CONTACT_POINT_OPEN = missing(
                    "contact-point-not-open",
                    Severity.INFO,
                    "Dit contactpunt is op dit moment niet open.",
                    "This contact point is not open at this time.")
            .advice(
                    "Zeg waar mensen nu terecht kunnen, of werk de periode bij.",
                    "Say where people can turn now, or bring the period up to date.")
            .source(RuleSource.OWN)
            .unlessEach(InvolvementRules::points, (question, point) -> isOpen(point.getValue(), question.getDate()));

    /** Somebody has to answer the telephone. */
    static final CompletenessRule CONTACT_POINT_OPERATOR = missing(
                    "contact-point-without-operator",
                    Severity.INFO,
                    "Er staat niet wie dit contactpunt bemenst.",
                    "It is not stated who runs this contact point.")
            .advice("Noem de organisatie of groep.", "Name the organisation or body.")
            .source(RuleSource.OWN)
            .unlessEach(
                    InvolvementRules::points,
                    point -> !point.getValue().getOperatorIds().isEmpty());

    private InvolvementRules() {}

    static List<CompletenessRule> all() {
        return List.of(
                EXPERTS_BY_EXPERIENCE,
                INVOLVEMENT_METHOD,
                OUTREACH,
                CONTACT_POINT,
                CONTACT_POINT_CHANNEL,
                CONTACT_POINT_OPEN,
                CONTACT_POINT_OPERATOR);
    }

    private static List<PlanPart<Participation>> participationsOfThemselves(PlanParts parts) {
        return matching(
                parts.of(Participation.class),
                participation -> isMeant(participation.getProgress()) && areThemselves(participation.getParty()));
    }

    /** Tells whether a service that connects a party reaches people who live there. */
    private static boolean areResidents(Party party) {
        return areThemselves(party)
                || party instanceof GroupParty group
                        && isOneOf(group.getCapacity(), EnumSet.of(Capacity.RESIDENT, Capacity.INFORMAL_CARER));
    }

    private static boolean isOpen(ContactPoint point, LocalDate day) {
        boolean begun = point.getPeriod()
                .flatMap(TimeSpan::getBegin)
                .filter(begin -> begin.certainlyAfter(day))
                .isEmpty();
        boolean over = point.getPeriod()
                .flatMap(TimeSpan::getEnd)
                .filter(end -> end.certainlyBefore(day))
                .isPresent();
        return begun
                && !over
                && point.getProgress().filter(Progress.PLANNED::equals).isEmpty();
    }

    private static boolean areThemselves(Party party) {
        return party instanceof GroupParty group && isOneOf(group.getCapacity(), THEMSELVES);
    }

    /** Returns the contact points, apart from those that are closed for good. */
    static List<PlanPart<ContactPoint>> points(PlanParts parts) {
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
