package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.body;
import static io.github.samenplan.TestPlans.claim;
import static io.github.samenplan.TestPlans.coalition;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.group;
import static io.github.samenplan.TestPlans.member;
import static io.github.samenplan.TestPlans.number;
import static io.github.samenplan.TestPlans.organisation;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.role;
import static io.github.samenplan.completeness.RuleExample.answer;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.pointers;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.coalition.Body;
import io.github.samenplan.coalition.BodyKind;
import io.github.samenplan.coalition.Coalition;
import io.github.samenplan.coalition.CoalitionBuilder;
import io.github.samenplan.coalition.GroupPartyBuilder;
import io.github.samenplan.coalition.MembershipBuilder;
import io.github.samenplan.coalition.MembershipKind;
import io.github.samenplan.coalition.MembershipStatus;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.coalition.Sector;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.QuantityBuilder;
import io.github.samenplan.fact.Source;
import io.github.samenplan.finding.Language;
import io.github.samenplan.plan.CoalitionPlan;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("network-missing", "No coalition, network or working group is named.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("a coalition without members", planWith(coalition()), "/coalitions/0")
                        .met(
                                "a core team, and the council beside it",
                                planWith(body("raad", BodyKind.COUNCIL), body("kernteam", BodyKind.CORE_TEAM)),
                                "/bodies/1"),
                rule("members-missing", "It is not stated which parties take part.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("a coalition without members", planWith(coalition()), "")
                        .met(
                                "a member of the coalition who joined, behind one who left",
                                planWith(
                                        member("bibliotheek", MembershipStatus.LEFT),
                                        member("welzijn", MembershipStatus.JOINED)),
                                "/coalitions/0/memberships/1")
                        .met(
                                "a member of a working group",
                                planWith(body("werkgroep", BodyKind.WORKING_GROUP)
                                        .addMembership(member("welzijn").build())),
                                "/bodies/0/memberships/0"),
                rule("business-missing", "There are no entrepreneurs among the parties.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("a member of another sector", withMember("welzijn", Sector.WELFARE), "")
                        .met("a bakery", withMember("bakker", Sector.BUSINESS), "/coalitions/0/memberships/0")
                        .met(
                                "a network that entrepreneurs may join",
                                planWith(
                                        body("kernteam", BodyKind.CORE_TEAM),
                                        body("netwerk", BodyKind.NETWORK).addOpenTo(Sector.CARE, Sector.BUSINESS)),
                                "/bodies/1"),
                rule("lead-missing", "Nobody is appointed to lead or coordinate.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met(
                                "a lead among the roles and a coordinator among the members",
                                plan().addRoles(
                                                role("wethouder", RoleKind.PORTFOLIO_HOLDER),
                                                role("trekker", RoleKind.LEAD))
                                        .addCoalition(coalition()
                                                .addMembership(member("welzijn")
                                                        .kind(MembershipKind.COORDINATOR)
                                                        .build())
                                                .build())
                                        .build(),
                                "/roles/1",
                                "/coalitions/0/memberships/0"),
                rule("meeting-rhythm-missing", "It is not stated how often the parties meet.")
                        .lacking("a coalition that does not say it", planWith(coalition()), "")
                        .lacking(
                                "a council that meets, and a core team that does not say it",
                                planWith(
                                        body("raad", BodyKind.COUNCIL).meetings(monthly()),
                                        body("kernteam", BodyKind.CORE_TEAM)),
                                "")
                        .met(
                                "a coalition and one of its two groups",
                                plan().addCoalition(
                                                coalition().meetings(monthly()).build())
                                        .addBodies(
                                                body("kernteam", BodyKind.CORE_TEAM)
                                                        .build(),
                                                body("werkgroep", BodyKind.WORKING_GROUP)
                                                        .meetings(monthly())
                                                        .build())
                                        .build(),
                                "/coalitions/0",
                                "/bodies/1")
                        .notApplicable("no group at all", emptyPlan())
                        .notApplicable("only a council", planWith(body("raad", BodyKind.COUNCIL))),
                rule("member-count-differs", "")
                        .lackingIn(
                                "There are said to be 3 members, and the list has 1.",
                                "three said, one listed",
                                planWith(claiming(3)
                                        .addMembership(member("welzijn").build())),
                                "/coalitions/0")
                        .lackingIn(
                                "There are said to be 3 members, and the list has 2.",
                                "a body of which three are said and two listed, beside a coalition that agrees",
                                plan().addCoalition(claiming(1)
                                                .addMembership(member("welzijn").build())
                                                .build())
                                        .addBody(body("kernteam", BodyKind.CORE_TEAM)
                                                .addClaimedCount(claim(exactly(3)))
                                                .addMemberships(
                                                        member("welzijn").build(),
                                                        member("bibliotheek").build())
                                                .build())
                                        .build(),
                                "/bodies/0")
                        .met(
                                "one said, one listed",
                                planWith(claiming(1)
                                        .addMembership(member("welzijn").build())),
                                "/coalitions/0")
                        .notApplicable("nothing said", planWith(member("welzijn")))
                        .notApplicable("nobody listed", planWith(claiming(3)))
                        .notApplicable(
                                "nobody listed who joined",
                                planWith(claiming(3)
                                        .addMembership(member("welzijn", MembershipStatus.WANTED)
                                                .build()))),
                rule("sectors-too-few", "")
                        .lackingIn(
                                "The parties represent few sectors: 1, out of at least 3.",
                                "two parties of one sector, and one of another sort",
                                plan().addOrganisations(
                                                organisation("zorg", Sector.CARE),
                                                organisation("thuiszorg", Sector.CARE),
                                                organisation("anders", Sector.OTHER))
                                        .addCoalition(coalition()
                                                .addMemberships(
                                                        member("zorg").build(),
                                                        member("thuiszorg").build(),
                                                        member("anders").build())
                                                .build())
                                        .build(),
                                "")
                        .met(
                                "the complete plan",
                                completePlan(),
                                "/coalitions/0/memberships/0",
                                "/coalitions/0/memberships/1",
                                "/coalitions/0/memberships/2")
                        .notApplicable("nobody takes part", emptyPlan()),
                rule("lead-without-organisation", "It is not stated to which organisation or body this lead belongs.")
                        .lacking("a lead without more", planWith(role("trekker", RoleKind.LEAD)), "/roles/0")
                        .met("the complete plan", completePlan(), "/roles/1")
                        .notApplicable("no lead", planWith(role("wethouder", RoleKind.PORTFOLIO_HOLDER))),
                rule(
                                "partners-not-committed",
                                "It is not stated by what act the parties bind themselves to the approach.")
                        .lacking("a member", planWith(member("welzijn")), "")
                        .met("the complete plan", completePlan(), "/commitments/1")
                        .met(
                                "a member by an act",
                                planWith(member("welzijn").commitmentId("motie")),
                                "/coalitions/0/memberships/0")
                        .notApplicable("nobody takes part", emptyPlan()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    // ---- A group that carries the approach

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind of body   | network   | members
            CORE_TEAM        | MET       | MET
            WORKING_GROUP    | MET       | MET
            STEERING_GROUP   | MET       | MET
            PROJECT_GROUP    | MET       | MET
            NETWORK          | MET       | MET
            PLATFORM         | MET       | MET
            OTHER            | NOT_MET   | MET
            # a consultation of peers elsewhere, or who sit in the council, do not make a network
            CONSULTATION     | NOT_MET   | NOT_MET
            EXECUTIVE        | NOT_MET   | NOT_MET
            COUNCIL          | NOT_MET   | NOT_MET
            ADVISORY         | NOT_MET   | NOT_MET
            """)
    void some_bodies_carry_the_approach(BodyKind kind, Outcome network, Outcome members) {
        CoalitionPlan plan =
                planWith(body("groep", kind).addMembership(member("welzijn").build()));
        assertThat(outcome("network-missing", plan)).isEqualTo(network);
        assertThat(outcome("members-missing", plan)).isEqualTo(members);
    }

    @Test
    void a_body_of_no_stated_kind_has_members_and_is_no_network() {
        CoalitionPlan plan = plan().addBody(Body.builder()
                        .id("groep")
                        .name("De groep")
                        .addMembership(member("welzijn").build())
                        .build())
                .build();
        assertThat(outcome("network-missing", plan)).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("members-missing", plan)).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # status           | members
                               | MET
            JOINED             | MET
            INVITED            | NOT_MET
            WANTED             | NOT_MET
            LEFT               | NOT_MET
            NOT_TAKING_PART    | NOT_MET
            """)
    void those_take_part_who_joined_or_of_whom_nothing_else_is_said(MembershipStatus status, Outcome answer) {
        assertThat(outcome("members-missing", planWith(in(status, member("welzijn")))))
                .isEqualTo(answer);
    }

    // ---- Entrepreneurs

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # sector        | status            | answer    it is enough that they are asked, not that one wants them
            BUSINESS        |                   | MET
            BUSINESS        | JOINED            | MET
            BUSINESS        | INVITED           | MET
            BUSINESS        | WANTED            | NOT_MET
            BUSINESS        | LEFT              | NOT_MET
            BUSINESS        | NOT_TAKING_PART   | NOT_MET
            FUND            | JOINED            | NOT_MET
                            | JOINED            | NOT_MET
            """)
    void entrepreneurs_are_known_by_the_sector_of_an_organisation_or_a_group(
            Sector sector, MembershipStatus status, Outcome answer) {
        GroupPartyBuilder shops = group("Winkels");
        CoalitionPlan ofName = planWith(in(status, member("winkel")));
        if (sector != null) {
            shops.sector(sector);
            ofName = plan().addOrganisation(organisation("winkel", sector))
                    .addAllCoalitions(ofName.getCoalitions())
                    .build();
        }
        assertThat(outcome("business-missing", ofName)).as("by name").isEqualTo(answer);
        assertThat(outcome("business-missing", planWith(in(status, member(shops)))))
                .as("as a group")
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void a_group_of_people_is_of_entrepreneurs_when_that_is_their_capacity(Capacity capacity) {
        assertThat(outcome("business-missing", planWith(member(group("Mensen").capacity(capacity)))))
                .isEqualTo(capacity == Capacity.ENTREPRENEUR ? Outcome.MET : Outcome.NOT_MET);
    }

    @Test
    void a_body_that_is_a_member_is_no_entrepreneur() {
        CoalitionPlan plan = plan().addBody(body("kernteam", BodyKind.CORE_TEAM).build())
                .addCoalition(
                        coalition().addMembership(member("kernteam").build()).build())
                .build();
        assertThat(outcome("business-missing", plan)).isEqualTo(Outcome.NOT_MET);
    }

    // ---- A lead

    @ParameterizedTest
    @EnumSource(RoleKind.class)
    void a_lead_or_a_coordinator_leads_and_no_other_role_does(RoleKind kind) {
        assertThat(outcome("lead-missing", planWith(role("rol", kind))))
                .isEqualTo(kind == RoleKind.LEAD || kind == RoleKind.COORDINATOR ? Outcome.MET : Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind of member   | status            | answer
            LEAD               |                   | MET
            LEAD               | JOINED            | MET
            COORDINATOR        | JOINED            | MET
            CORE               | JOINED            | NOT_MET
                               | JOINED            | NOT_MET
            # who left or has yet to be found leads nothing
            LEAD               | LEFT              | NOT_MET
            LEAD               | NOT_TAKING_PART   | NOT_MET
            LEAD               | WANTED            | NOT_MET
            COORDINATOR        | INVITED           | NOT_MET
            """)
    void a_member_leads_that_takes_part_as_lead_or_coordinator(
            MembershipKind kind, MembershipStatus status, Outcome answer) {
        MembershipBuilder member = in(status, member("welzijn")).kind(Optional.ofNullable(kind));
        assertThat(outcome("lead-missing", planWith(member))).isEqualTo(answer);
    }

    // ---- A claimed count against the list

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # claimed: exact | about | at least || listed: organisations | a group of exactly | answer
            3                |       |          || 3                     |                    | MET
            3.0              |       |          || 3                     |                    | MET
            3                |       |          || 2                     |                    | NOT_MET
            2                |       |          || 3                     |                    | NOT_MET
            # a group counts for as many as it is said to be
            16               |       |          || 0                     | 16                 | MET
            16               |       |          || 2                     | 14                 | MET
            16               |       |          || 2                     | 16                 | NOT_MET
            # a rough claim is not held against anybody
                             | 3     |          || 2                     |                    | NOT_APPLICABLE
                             |       | 3        || 2                     |                    | NOT_APPLICABLE
            """)
    void an_exact_claim_is_compared_with_the_list(
            String exact, String about, String atLeast, String gap, int organisations, String group, Outcome answer) {
        QuantityBuilder count = Quantity.builder();
        if (exact != null) {
            count.exact(new BigDecimal(exact));
        } else if (about != null) {
            count.about(new BigDecimal(about));
        } else {
            count.atLeast(new BigDecimal(atLeast));
        }
        CoalitionBuilder coalition = coalition().addClaimedCount(claim(count));
        for (int i = 0; i < organisations; i++) {
            coalition.addMembership(member("partij-" + i).build());
        }
        if (group != null) {
            coalition.addMembership(member(group("Ambassadeurs")
                            .number(exactly(Long.parseLong(group)).build()))
                    .build());
        }
        assertThat(outcome("member-count-differs", planWith(coalition))).isEqualTo(answer);
    }

    @Test
    void a_group_of_unknown_number_makes_the_list_incomparable() {
        MembershipBuilder unknown = member(group("Sportclubs"));
        MembershipBuilder rough = member(
                group("Kerken").number(Quantity.builder().about(number(3)).build()));
        assertThat(outcome("member-count-differs", planWith(claiming(5).addMembership(unknown.build()))))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("member-count-differs", planWith(claiming(5).addMembership(rough.build()))))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void only_who_takes_part_is_counted() {
        Coalition coalition = claiming(2)
                .addMemberships(
                        member("welzijn").build(),
                        member("kerk", MembershipStatus.JOINED).build(),
                        member("school", MembershipStatus.LEFT).build(),
                        member("bank", MembershipStatus.WANTED).build(),
                        member("club", MembershipStatus.INVITED).build(),
                        member("fonds", MembershipStatus.NOT_TAKING_PART).build())
                .build();
        assertThat(outcome(
                        "member-count-differs", plan().addCoalition(coalition).build()))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void a_party_that_is_a_member_twice_is_counted_once() {
        Coalition coalition = claiming(1)
                .addMemberships(
                        member("welzijn").kind(MembershipKind.SIGNATORY).build(),
                        member("welzijn")
                                .kind(MembershipKind.CORE)
                                .addSource(Source.builder().locator("p. 3").build())
                                .build())
                .build();
        assertThat(outcome(
                        "member-count-differs", plan().addCoalition(coalition).build()))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void of_rival_claims_the_first_that_differs_is_told() {
        Answer answer = answer(
                "member-count-differs",
                planWith(claiming(1)
                        .addClaimedCounts(claim(exactly(26)), claim(exactly(29)))
                        .addMembership(member("welzijn").build())));
        assertThat(pointers(answer)).containsExactly("/coalitions/0");
        assertThat(answer.getEvidence().get(0).arguments())
                .extracting(words -> words.in(Language.DUTCH))
                .containsExactly("26", "1");
    }

    private static CoalitionPlan withMember(String id, Sector sector) {
        return plan().addOrganisation(organisation(id, sector))
                .addCoalition(coalition().addMembership(member(id).build()).build())
                .build();
    }

    private static CoalitionBuilder claiming(long members) {
        return coalition().addClaimedCount(claim(exactly(members)));
    }

    private static QuantityBuilder exactly(long count) {
        return Quantity.builder().exact(number(count));
    }

    private static MembershipBuilder in(MembershipStatus status, MembershipBuilder member) {
        return member.status(Optional.ofNullable(status));
    }

    private static Frequency monthly() {
        return Frequency.builder().every(Period.ofMonths(1)).build();
    }
}
