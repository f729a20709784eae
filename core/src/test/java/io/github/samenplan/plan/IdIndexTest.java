package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.TestPlans;
import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.approach.ServiceLink;
import io.github.samenplan.approach.ServiceRelation;
import io.github.samenplan.coalition.Body;
import io.github.samenplan.coalition.Coalition;
import io.github.samenplan.coalition.Commitment;
import io.github.samenplan.coalition.CommitmentKind;
import io.github.samenplan.coalition.Membership;
import io.github.samenplan.coalition.NamedParty;
import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.coalition.Role;
import io.github.samenplan.coalition.RoleKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.Source;
import io.github.samenplan.fact.Statement;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.Rating;
import io.github.samenplan.monitoring.SelfAssessment;
import io.github.samenplan.monitoring.SelfAssessmentBuilder;
import io.github.samenplan.monitoring.TrafficLight;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRule;
import io.github.samenplan.referral.Service;
import io.github.samenplan.referral.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdIndexTest {

    private static final Organisation WELFARE =
            Organisation.builder().id("welzijn").name("Welzijn Dorpstad").build();

    // ---- Ids

    @Test
    void an_id_that_is_used_twice_is_found_at_the_second_part_and_names_the_first() {
        CoalitionPlan plan = TestPlans.plan()
                .addGoals(TestPlans.goal("samen"), TestPlans.goal("doel"))
                .addAction(Action.builder().id("samen").title("Samen eten").build())
                .build();
        Finding finding = only(plan);
        assertThat(finding.getCode()).isEqualTo(IdIndex.DUPLICATE_ID);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getLocation().getPointer()).isEqualTo("/actions/0/id");
        assertThat(finding.getLocation().trail(Language.DUTCH)).isEqualTo("actie 'Samen eten'");
        assertThat(finding.getLocation().trail(Language.ENGLISH)).isEqualTo("action 'Samen eten'");
        assertThat(finding.message(Language.DUTCH))
                .isEqualTo(
                        "De id 'samen' is al gebruikt voor doel 'Minder eenzame ouderen'; geef elk onderdeel een eigen"
                                + " id.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The id 'samen' is already used for goal 'Minder eenzame ouderen'; give every part an id of"
                        + " its own.");
    }

    @Test
    void an_id_that_is_used_three_times_is_found_twice() {
        CoalitionPlan plan = TestPlans.plan()
                .addGoals(TestPlans.goal("doel"), TestPlans.goal("doel"), TestPlans.goal("doel"))
                .build();
        assertThat(found(plan)).containsExactly("/goals/1/id duplicate-id", "/goals/2/id duplicate-id");
    }

    @Test
    void the_document_itself_has_an_id_that_no_part_may_have() {
        assertThat(found(TestPlans.plan().addGoal(TestPlans.goal("plan")).build()))
                .containsExactly("/goals/0/id duplicate-id");
    }

    @Test
    void a_pillar_may_share_its_id_with_other_parts_and_with_pillars_of_other_frameworks() {
        CoalitionPlan plan = TestPlans.plan()
                .addGoal(TestPlans.goal("netwerk"))
                .addFrameworks(framework("een", "netwerk"), framework("twee", "netwerk"))
                .build();
        assertThat(found(plan)).isEmpty();
    }

    @Test
    void two_pillars_of_one_framework_have_different_ids() {
        CoalitionPlan plan = TestPlans.plan()
                .addFrameworks(framework("een", "netwerk"), framework("twee", "netwerk", "visie", "netwerk"))
                .build();
        assertThat(found(plan)).containsExactly("/frameworks/1/pillars/2/id duplicate-id");
    }

    // ---- References

    @Test
    void a_reference_that_leads_nowhere_says_what_it_looks_for() {
        Finding finding = only(TestPlans.plan()
                .addGoal(TestPlans.goal("doel").toBuilder()
                        .addIndicatorIds("weg")
                        .build())
                .build());
        assertThat(finding.getCode()).isEqualTo(IdIndex.UNKNOWN_REFERENCE);
        assertThat(finding.getLocation().getPointer()).isEqualTo("/goals/0/indicatorIds/0");
        assertThat(finding.getLocation().trail(Language.DUTCH)).isEqualTo("doel 'Minder eenzame ouderen'");
        assertThat(finding.getLocation().trail(Language.ENGLISH)).isEqualTo("goal 'Minder eenzame ouderen'");
        assertThat(finding.message(Language.DUTCH))
                .isEqualTo("'indicatorIds' verwijst naar 'weg', maar er is geen indicator met die id.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("'indicatorIds' refers to 'weg', but there is no indicator with that id.");
    }

    @Test
    void a_reference_to_a_part_of_another_sort_says_what_it_is_and_what_belongs_there() {
        Finding finding = only(TestPlans.plan()
                .addGoal(TestPlans.goal("doel"))
                .addRole(Role.builder()
                        .id("rol")
                        .kind(RoleKind.values()[0])
                        .title("Coördinator")
                        .holderId("doel")
                        .build())
                .build());
        assertThat(finding.getCode()).isEqualTo(IdIndex.WRONG_REFERENCE);
        assertThat(finding.getLocation().getPointer()).isEqualTo("/roles/0/holderId");
        assertThat(finding.getLocation().trail(Language.DUTCH)).isEqualTo("rol 'Coördinator'");
        assertThat(finding.message(Language.DUTCH))
                .isEqualTo("'holderId' verwijst naar 'doel', maar dat is doel 'Minder eenzame ouderen'; hier hoort"
                        + " organisatie of groep.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("'holderId' refers to 'doel', but that is goal 'Minder eenzame ouderen'; organisation or"
                        + " body belongs here.");
    }

    @Test
    void a_reference_to_any_part_asks_for_a_part() {
        Statement statement = Statement.builder()
                .text("Het werkt")
                .addAboutIds("doel", "plan", "weg")
                .build();
        Finding finding = only(TestPlans.plan()
                .addGoal(TestPlans.goal("doel"))
                .addStatement(statement)
                .build());
        assertThat(finding.getLocation().getPointer()).isEqualTo("/statements/0/aboutIds/2");
        assertThat(finding.getLocation().trail(Language.DUTCH)).isEqualTo("uitspraak 1");
        assertThat(finding.message(Language.DUTCH))
                .isEqualTo("'aboutIds' verwijst naar 'weg', maar er is geen onderdeel met die id.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("'aboutIds' refers to 'weg', but there is no part with that id.");
    }

    @Test
    void references_are_followed_however_deep_they_stand() {
        Source source = Source.builder().documentId("weg").build();
        ReferralRule rule = ReferralRule.builder()
                .id("regel")
                .addRoute(ReferralRoute.builder()
                        .toId("maatje")
                        .addIfFailsIds("welzijn", "doel")
                        .build())
                .addRoute(ReferralRoute.builder().toId("weg").build())
                .addSource(source)
                .build();
        CoalitionPlan plan = TestPlans.plan()
                .addOrganisation(WELFARE)
                .addGoal(TestPlans.goal("doel"))
                .addAction(Action.builder()
                        .id("actie")
                        .title("Maatjes zoeken")
                        .addService(ServiceLink.builder()
                                .serviceId("welzijn")
                                .relation(ServiceRelation.values()[0])
                                .build())
                        .build())
                .addCoalition(Coalition.builder()
                        .id("coalitie")
                        .name("Samen sterk")
                        .addMemberships(member("welzijn"), member("weg"))
                        .build())
                .referral(ReferralArrangement.builder()
                        .addService(
                                Service.builder().id("maatje").name("Maatjes").build())
                        .addRule(rule)
                        .build())
                .build();
        assertThat(found(plan))
                .containsExactly(
                        "/actions/0/services/0/serviceId wrong-reference",
                        "/coalitions/0/memberships/1/party/partyId unknown-reference",
                        "/referral/rules/0/routes/0/ifFailsIds/1 wrong-reference",
                        "/referral/rules/0/routes/1/toId unknown-reference",
                        "/referral/rules/0/sources/0/documentId unknown-reference");
        assertThat(findings(plan))
                .extracting(finding -> finding.getLocation().trail(Language.DUTCH))
                .containsExactly(
                        "actie 'Maatjes zoeken' > band met voorziening 1",
                        "coalitie 'Samen sterk' > deelname 2 > partij",
                        "toeleiding > verwijsregel 1 > route 1",
                        "toeleiding > verwijsregel 1 > route 2",
                        "toeleiding > verwijsregel 1 > bron 1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a body is part of, and that is
            welzijn,             ''
            groep-2,             ''
            coalitie,            ''
            doel,                /bodies/0/partOfId wrong-reference
            weg,                 /bodies/0/partOfId unknown-reference
            een-tegen-eenzaamheid, /bodies/0/partOfId unknown-reference
            """)
    void a_reference_leads_to_any_of_the_sorts_that_belong_there(String id, String wrong) {
        CoalitionPlan plan = TestPlans.plan()
                .addOrganisation(WELFARE)
                .addGoal(TestPlans.goal("doel"))
                .addCoalition(
                        Coalition.builder().id("coalitie").name("Samen sterk").build())
                .addBodies(
                        Body.builder()
                                .id("groep")
                                .name("Kerngroep")
                                .partOfId(id)
                                .build(),
                        Body.builder().id("groep-2").name("Netwerk").build())
                .build();
        assertThat(String.join("", found(plan))).isEqualTo(wrong);
    }

    @Test
    void a_shipped_framework_is_there_for_whatever_may_refer_to_a_framework() {
        CoalitionPlan plan = TestPlans.plan()
                .addCommitment(Commitment.builder()
                        .id("ondertekening")
                        .kind(CommitmentKind.PILLARS_SIGNED)
                        .frameworkId("een-tegen-eenzaamheid")
                        .build())
                .addRole(Role.builder()
                        .id("rol")
                        .kind(RoleKind.values()[0])
                        .forId("een-tegen-eenzaamheid")
                        .build())
                .build();
        assertThat(found(plan)).isEmpty();
    }

    // ---- Frameworks and pillars

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pillar,                                  what is wrong
            een-tegen-eenzaamheid/sterk-netwerk,       ''
            integrale-aanpak/ondersteuning,            ''
            integrale-aanpak/regelgeving-en-handhaving, ''
            eigen/visie,                               ''
            een-tegen-eenzaamheid/visie,               unknown-pillar
            eigen/sterk-netwerk,                       unknown-pillar
            weg/visie,                                 unknown-pillar
            doel/visie,                                unknown-pillar
            """)
    void a_pillar_is_one_of_a_shipped_framework_or_of_one_of_the_documents_own(PillarRef pillar, String wrong) {
        Goal goal = TestPlans.goal("doel").toBuilder()
                .addPillars(PillarRef.parse("eigen/visie"), pillar)
                .build();
        CoalitionPlan plan = TestPlans.plan()
                .addGoal(goal)
                .addFramework(framework("eigen", "visie"))
                .build();
        assertThat(found(plan)).isEqualTo(wrong.isEmpty() ? List.of() : List.of("/goals/0/pillars/1 " + wrong));
    }

    @Test
    void a_pillar_that_is_not_there_is_told_with_those_that_are() {
        Goal goal = TestPlans.goal("doel").toBuilder()
                .addPillars(PillarRef.parse("eigen/weg"), PillarRef.parse("weg/visie"))
                .build();
        List<Finding> findings = findings(TestPlans.plan()
                .addGoal(goal)
                .addFramework(framework("eigen", "visie", "netwerk"))
                .build());
        assertThat(findings)
                .extracting(finding -> finding.message(Language.DUTCH))
                .containsExactly(
                        "Het raamwerk 'eigen' heeft geen pijler 'weg'; het heeft visie, netwerk.",
                        "Het raamwerk 'weg' heeft geen pijler 'visie'; het heeft geen bekende pijlers.");
        assertThat(findings)
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly(
                        "The framework 'eigen' has no pillar 'weg'; it has visie, netwerk.",
                        "The framework 'weg' has no pillar 'visie'; it has no known pillars.");
    }

    @Test
    void an_own_framework_takes_the_place_of_a_shipped_one_with_its_id() {
        CoalitionPlan plan = TestPlans.plan()
                .addGoal(TestPlans.goal("doel").toBuilder()
                        .addPillars(
                                PillarRef.parse("een-tegen-eenzaamheid/visie"),
                                PillarRef.parse("een-tegen-eenzaamheid/sterk-netwerk"))
                        .build())
                .addFrameworkUse(FrameworkUse.builder()
                        .frameworkId("een-tegen-eenzaamheid")
                        .version("van onszelf")
                        .build())
                .addFramework(framework("een-tegen-eenzaamheid", "visie"))
                .build();
        assertThat(found(plan)).containsExactly("/goals/0/pillars/1 unknown-pillar");
    }

    @Test
    void the_entries_of_a_framework_and_the_ratings_of_an_assessment_name_pillars_of_that_framework() {
        CoalitionPlan plan = TestPlans.plan()
                .addFrameworkUse(FrameworkUse.builder()
                        .frameworkId("eigen")
                        .addEntries(entry("visie"), entry("sterk-netwerk"))
                        .build())
                .addSelfAssessments(
                        assessment("oordeel").frameworkId("eigen").build(),
                        assessment("oordeel-zonder-raamwerk").build())
                .addFramework(framework("eigen", "visie"))
                .build();
        assertThat(found(plan))
                .containsExactly(
                        "/frameworkUses/0/entries/1/pillarId unknown-pillar",
                        "/selfAssessments/0/ratings/1/pillarId unknown-pillar");
    }

    @Test
    void a_shipped_framework_is_followed_in_a_version_that_it_has() {
        CoalitionPlan plan = TestPlans.plan()
                .addFrameworkUses(
                        use("integrale-aanpak", "4"),
                        use("integrale-aanpak", "5"),
                        use("integrale-aanpak", "6"),
                        FrameworkUse.builder().frameworkId("integrale-aanpak").build())
                .build();
        Finding finding = only(plan);
        assertThat(finding.getCode()).isEqualTo(IdIndex.UNKNOWN_VERSION);
        assertThat(finding.getLocation().getPointer()).isEqualTo("/frameworkUses/2/version");
        assertThat(finding.getLocation().trail(Language.DUTCH)).isEqualTo("toepassing van raamwerk 3");
        assertThat(finding.getLocation().trail(Language.ENGLISH)).isEqualTo("use of framework 3");
        assertThat(finding.message(Language.DUTCH))
                .isEqualTo("Het raamwerk 'integrale-aanpak' bestaat niet in deze versie; bekend is 4, 5.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The framework 'integrale-aanpak' does not exist in this version; known is 4, 5.");
    }

    @Test
    void the_entries_of_a_framework_in_one_version_name_no_pillar_of_another_version() {
        CoalitionPlan plan = TestPlans.plan()
                .addFrameworkUses(
                        entries(use("integrale-aanpak", "4")),
                        entries(use("integrale-aanpak", "5")),
                        entries(FrameworkUse.builder()
                                .frameworkId("integrale-aanpak")
                                .build()),
                        // an unknown version is one finding, not one for each pillar
                        entries(use("integrale-aanpak", "6")))
                .build();
        assertThat(found(plan))
                .containsExactly(
                        "/frameworkUses/0/entries/1/pillarId unknown-pillar",
                        "/frameworkUses/3/version unknown-framework-version");
    }

    @Test
    void a_framework_that_nobody_knows_is_an_unknown_reference_whatever_its_version() {
        assertThat(found(TestPlans.plan().addFrameworkUse(use("weg", "1")).build()))
                .containsExactly("/frameworkUses/0/frameworkId unknown-reference");
    }

    // ---- Order, and half-read documents

    @Test
    void findings_come_in_the_order_in_which_parts_were_added_and_properties_stand() {
        Goal goal = TestPlans.goal("plan").toBuilder()
                .addIndicatorIds("weg-4")
                .addPartOfIds("weg-1")
                .addAreaIds("weg-2", "weg-3")
                .build();
        assertThat(found(TestPlans.plan().addGoal(goal).publisherId("weg").build()))
                .containsExactly(
                        "/publisherId unknown-reference",
                        "/goals/0/id duplicate-id",
                        "/goals/0/partOfIds/0 unknown-reference",
                        "/goals/0/areaIds/0 unknown-reference",
                        "/goals/0/areaIds/1 unknown-reference",
                        "/goals/0/indicatorIds/0 unknown-reference");
    }

    @Test
    void pieces_of_a_document_that_could_not_be_read_as_a_whole_are_checked_too() {
        Shape shape = Shape.choices(Goal.class).get(0);
        IdIndex index = new IdIndex();
        // no title, which makes a goal impossible; and no id
        index.add(shape, Map.of(property(shape, "id"), "doel"), place("goals", 0));
        index.add(shape, Map.of(property(shape, "partOfIds"), List.of("doel")), place("goals", 1));
        index.add(shape, Map.of(property(shape, "id"), "doel", property(shape, "stageId"), "weg"), place("goals", 2));
        assertThat(index.findings(1_000))
                .extracting(finding -> finding.getLocation().getPointer() + " " + finding.getCode())
                .containsExactly("/goals/2/id duplicate-id", "/goals/2/stageId unknown-reference");
    }

    @Test
    void an_index_without_parts_finds_nothing() {
        assertThat(new IdIndex().findings(1_000)).isEmpty();
    }

    @Test
    void a_signal_may_name_only_what_the_plan_has_that_it_is_put_to() {
        CoalitionPlan plan = TestPlans.plan()
                .addOrganisation(WELFARE)
                .addGoals(TestPlans.goal("doel"), TestPlans.goal("doel"))
                .addTargetGroup(
                        TargetGroup.builder().id("ouderen").name("Ouderen").build())
                .build();
        Signal signal = Signal.builder()
                .areaId("nergens")
                .addTargetGroupIds("ouderen", "welzijn")
                .addOtherTargetGroupId("jongeren")
                .build();

        assertThat(plan.unknownIn(signal))
                .extracting(finding ->
                        finding.getCode().getId() + " " + finding.getLocation().getPointer())
                .as("and not that the plan has two goals of one id")
                .containsExactly(
                        "wrong-reference /targetGroupIds/1",
                        "unknown-reference /otherTargetGroupIds/0",
                        "unknown-reference /areaId");
        assertThat(plan.unknownIn(Signal.builder().addTargetGroupId("ouderen").build()))
                .isEmpty();
    }

    // ---- Fixtures

    private static Finding only(PlanDocument document) {
        List<Finding> findings = findings(document);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(PlanDocument document) {
        return IdIndex.of(PlanParts.of(document)).findings(1_000);
    }

    private static List<String> found(PlanDocument document) {
        return findings(document).stream()
                .map(finding -> finding.getLocation().getPointer() + " " + finding.getCode())
                .toList();
    }

    private static Property property(Shape shape, String name) {
        return shape.find(name).orElseThrow();
    }

    private static Location place(String list, int index) {
        return Location.ofDocument().property(list).item(index);
    }

    private static Membership member(String id) {
        return Membership.builder()
                .party(NamedParty.builder().partyId(id).build())
                .build();
    }

    private static Framework framework(String id, String... pillars) {
        return Framework.builder()
                .id(id)
                .version("1")
                .name(Label.of("nl", "Eigen raamwerk"))
                .addAllPillars(List.of(pillars).stream()
                        .map(pillar -> Pillar.builder()
                                .id(pillar)
                                .name(Label.of("nl", "Pijler"))
                                .build())
                        .toList())
                .build();
    }

    private static FrameworkUse use(String id, String version) {
        return FrameworkUse.builder().frameworkId(id).version(version).build();
    }

    private static FrameworkUse entries(FrameworkUse use) {
        return use.toBuilder()
                .addEntries(entry("ondersteuning"), entry("regelgeving-en-handhaving"))
                .build();
    }

    private static PillarEntry entry(String pillar) {
        return PillarEntry.builder()
                .pillarId(pillar)
                .status(PillarStatus.values()[0])
                .build();
    }

    private static SelfAssessmentBuilder assessment(String id) {
        return SelfAssessment.builder()
                .id(id)
                .addRatings(
                        Rating.builder()
                                .item("Visie")
                                .pillarId("visie")
                                .light(TrafficLight.GREEN)
                                .build(),
                        Rating.builder()
                                .item("Netwerk")
                                .pillarId("sterk-netwerk")
                                .light(TrafficLight.RED)
                                .build());
    }
}
