package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.contactPoint;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.group;
import static io.github.samenplan.TestPlans.member;
import static io.github.samenplan.TestPlans.participationOf;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.span;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.ActionKind;
import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.coalition.MembershipStatus;
import io.github.samenplan.coalition.NamedParty;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.referral.ContactPointBuilder;
import io.github.samenplan.referral.ContactPointKind;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.Service;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InvolvementRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule(
                                "experts-by-experience-missing",
                                "People who are or were lonely themselves do not take part, as far as the plan says.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("volunteers took part", planWith(participationOf(Capacity.VOLUNTEER)), "")
                        .lacking(
                                "an organisation took part",
                                planWith(participationOf(Capacity.EXPERT_BY_EXPERIENCE)
                                        .party(NamedParty.builder()
                                                .partyId("clientenraad")
                                                .build())),
                                "")
                        .met(
                                "experts by experience took part",
                                planWith(participationOf(Capacity.EXPERT_BY_EXPERIENCE)),
                                "/participations/0")
                        .met(
                                "experts by experience are a member",
                                planWith(
                                        member("welzijn"),
                                        member(group("Ervaringsdeskundigen").capacity(Capacity.EXPERT_BY_EXPERIENCE))),
                                "/coalitions/0/memberships/1"),
                rule("outreach-missing", "The plan does not say how people behind their front door are reached.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("an action of no kind", planWith(action("actie")), "")
                        .met(
                                "a meal together, and home visits",
                                planWith(
                                        action("eten").kind(ActionKind.GROUP_ACTIVITY),
                                        action("bezoek").kind(ActionKind.VISIT)),
                                "/actions/1"),
                rule("contact-point-missing", "There is no point where people can turn with their own loneliness.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "a point for professionals",
                                planWith(contactPoint("punt").addSignaller(Capacity.PROFESSIONAL)),
                                "")
                        .met(
                                "a point for people themselves, behind one for others",
                                planWith(
                                        contactPoint("meldpunt").addSignaller(Capacity.ORGANISATION),
                                        contactPoint("punt").addSignaller(Capacity.PERSON_CONCERNED)),
                                "/referral/contactPoints/1"),
                rule("contact-point-without-channel", "It is not stated how this contact point can be reached.")
                        .lacking(
                                "one of two that can be reached",
                                planWith(reachable("punt"), contactPoint("meldpunt")),
                                "/referral/contactPoints/1")
                        .met("a telephone number", planWith(reachable("punt")), "/referral/contactPoints/0")
                        .notApplicable("no contact point", emptyPlan()),
                rule("involvement-without-method", "It is not stated how or when these people take part.")
                        .lacking(
                                "people themselves, somehow",
                                planWith(participationOf(Capacity.PERSON_CONCERNED)),
                                "/participations/0")
                        .met("the complete plan", completePlan(), "/participations/0")
                        .met(
                                "with a method",
                                planWith(participationOf(Capacity.PERSON_CONCERNED)
                                        .method("een panel")),
                                "/participations/0")
                        .notApplicable("nobody", emptyPlan())
                        .notApplicable("others only", planWith(participationOf(Capacity.PROFESSIONAL))),
                rule("contact-point-not-open", "This contact point is not open at this time.")
                        .lacking(
                                "not yet, no longer, and planned",
                                planWith(
                                        contactPoint("een").period(span("2027", "2028")),
                                        contactPoint("twee").period(span("2024", "2025")),
                                        contactPoint("drie").progress(Progress.PLANNED),
                                        contactPoint("vier").period(span("2025", "2027"))),
                                "/referral/contactPoints/0",
                                "/referral/contactPoints/1",
                                "/referral/contactPoints/2")
                        .met("the complete plan", completePlan(), "/referral/contactPoints/0")
                        .notApplicable("no contact point", emptyPlan()),
                rule("contact-point-without-operator", "It is not stated who runs this contact point.")
                        .lacking("run by nobody", planWith(contactPoint("punt")), "/referral/contactPoints/0")
                        .met("the complete plan", completePlan(), "/referral/contactPoints/0")
                        .notApplicable("no contact point", emptyPlan()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    // ---- Experts by experience

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # capacity               | answer    people themselves and those around them
            PERSON_CONCERNED         | MET
            EXPERT_BY_EXPERIENCE     | MET
            FAMILY                   | MET
            NEIGHBOUR                | MET
            # a resident or a carer is not lonely by that alone
            RESIDENT                 | NOT_MET
            INFORMAL_CARER           | NOT_MET
            VOLUNTEER                | NOT_MET
            PROFESSIONAL             | NOT_MET
            ORGANISATION             | NOT_MET
            """)
    void people_themselves_take_part_as_a_participant_or_a_member(Capacity capacity, Outcome answer) {
        assertThat(outcome("experts-by-experience-missing", planWith(participationOf(capacity))))
                .as("as a participant")
                .isEqualTo(answer);
        assertThat(outcome(
                        "experts-by-experience-missing",
                        planWith(member(group("Mensen").capacity(capacity)))))
                .as("as a member")
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # progress   | answer
                         | MET
            PLANNED      | MET
            STARTED      | MET
            DONE         | MET
            CONTINUING   | MET
            WANTED       | NOT_MET
            STOPPED      | NOT_MET
            """)
    void taking_part_counts_when_it_is_done_or_meant(Progress progress, Outcome answer) {
        assertThat(outcome(
                        "experts-by-experience-missing",
                        planWith(participationOf(Capacity.PERSON_CONCERNED).progress(Optional.ofNullable(progress)))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # status           | answer
            JOINED             | MET
            WANTED             | NOT_MET
            INVITED            | NOT_MET
            LEFT               | NOT_MET
            NOT_TAKING_PART    | NOT_MET
            """)
    void membership_counts_when_they_joined(MembershipStatus status, Outcome answer) {
        assertThat(outcome(
                        "experts-by-experience-missing",
                        planWith(member(group("Mensen").capacity(Capacity.PERSON_CONCERNED))
                                .status(status))))
                .isEqualTo(answer);
    }

    // ---- Outreach

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void visits_and_buddies_reach_people_at_home(ActionKind kind) {
        assertThat(outcome("outreach-missing", planWith(action("actie").kind(kind))))
                .isEqualTo(kind == ActionKind.VISIT || kind == ActionKind.BUDDY ? Outcome.MET : Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # progress   | answer
                         | MET
            PLANNED      | MET
            CONTINUING   | MET
            WANTED       | NOT_MET
            STOPPED      | NOT_MET
            """)
    void an_action_reaches_people_when_it_is_done_or_meant(Progress progress, Outcome answer) {
        assertThat(outcome(
                        "outreach-missing",
                        planWith(action("bezoek").kind(ActionKind.VISIT).progress(Optional.ofNullable(progress)))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # whom it connects      | progress    | answer
            RESIDENT                |             | MET
            PERSON_CONCERNED        | CONTINUING  | MET
            INFORMAL_CARER          |             | MET
            PROFESSIONAL            |             | NOT_MET
            RESIDENT                | STOPPED     | NOT_MET
            """)
    void a_service_that_connects_residents_reaches_them(Capacity capacity, Progress progress, Outcome answer) {
        Service service = Service.builder()
                .id("dorpsondersteuner")
                .name("Dorpsondersteuner")
                .addConnect(group("Mensen").capacity(capacity).build())
                .progress(Optional.ofNullable(progress))
                .build();
        assertThat(outcome(
                        "outreach-missing",
                        plan().referral(ReferralArrangement.builder()
                                        .addService(service)
                                        .build())
                                .build()))
                .isEqualTo(answer);
    }

    // ---- A point for people themselves

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who may turn to it   | kind of point     | answer
            PERSON_CONCERNED       |                   | MET
            RESIDENT               |                   | MET
            RESIDENT               | REPORTING_POINT   | MET
            NEIGHBOUR              |                   | NOT_MET
            PROFESSIONAL           | CONTACT_POINT     | NOT_MET
            # where it does not say who, the kind of point tells
                                   |                   | MET
                                   | CONTACT_POINT     | MET
                                   | SOCIAL_TEAM       | MET
                                   | HELPLINE          | MET
                                   | OTHER             | MET
                                   | REPORTING_POINT   | NOT_MET
                                   | EMERGENCY         | NOT_MET
            """)
    void a_point_is_for_people_themselves_when_they_may_turn_to_it(
            Capacity signaller, ContactPointKind kind, Outcome answer) {
        ContactPointBuilder point = contactPoint("punt").kind(Optional.ofNullable(kind));
        if (signaller != null) {
            point.addSignaller(signaller);
        }
        assertThat(outcome("contact-point-missing", planWith(point))).isEqualTo(answer);
    }

    @Test
    void a_point_that_was_closed_is_none() {
        assertThat(outcome(
                        "contact-point-missing", planWith(contactPoint("punt").progress(Progress.STOPPED))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(
                        "contact-point-missing", planWith(contactPoint("punt").progress(Progress.PLANNED))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void of_a_point_that_was_closed_nobody_asks_how_it_is_reached() {
        assertThat(outcome(
                        "contact-point-without-channel",
                        planWith(contactPoint("punt").progress(Progress.STOPPED))))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static ContactPointBuilder reachable(String id) {
        return contactPoint(id)
                .addChannel(Channel.builder()
                        .kind(ChannelKind.PHONE)
                        .address("088 000 00 00")
                        .build());
    }
}
