package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.referral.ReferralAnalysis.Gap;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import io.github.samenplan.referral.ReferralAnalysis.MissingRoute;
import io.github.samenplan.referral.ReferralAnalysis.Overlap;
import io.github.samenplan.referral.ReferralAnalysis.Question;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proven of the rules of Dorpstad. */
class ReferralAnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_gap_is_told_in_words_with_a_signal_that_falls_through() {
        ReferralAnalysis analysis = analysis(arrangement(
                        HitPolicy.FIRST,
                        rule("volwassen", when().ages(AgeRange.parse("18+")), to("punt")),
                        rule(
                                "met-toestemming",
                                when().addConsent(Consent.GIVEN).addSignaller(Capacity.PROFESSIONAL),
                                to("punt")))
                .build());

        assertThat(analysis.getGaps())
                .extracting(Gap::kind)
                .startsWith(GapKind.NO_RULE, GapKind.NO_RULE, GapKind.NO_RULE_UNTIL_KNOWN);
        assertThat(messages(analysis, ReferralCodes.GAP))
                .contains(
                        "Geen regel geldt voor: wie signaleert: niet een professional; leeftijd: 0 tot en met 17 jaar. "
                                + "Bijvoorbeeld: wie signaleert: de persoon zelf; leeftijd: 0 tot en met 17 jaar.");
        assertThat(analysis.nobodyFallsThrough()).isFalse();
    }

    @Test
    void fifty_gaps_are_listed_and_more_are_announced() {
        // Who does not fit a rule misses one of what it asks, and there is a gap for each way to miss something of all
        ReferralRule five = rule(
                "vijf",
                when().addConcern(Concern.LIGHT)
                        .addSignaller(Capacity.RESIDENT)
                        .addConsent(Consent.GIVEN)
                        .addNeedId("rust")
                        .addTargetGroupId("studenten"),
                to("punt"));
        ReferralRule fiveOthers = rule(
                "vijf-andere",
                when().anonymous(true)
                        .addNeedId("vervoer")
                        .addTargetGroupId("ouders")
                        .addSignalGroup(SignalGroup.MENTAL)
                        .addLonelinessKind(LonelinessKind.SOCIAL),
                to("punt"));
        ReferralConditionBuilder two = when().addNeedId("contact").addTargetGroupId("alleenstaanden");
        ReferralRule twoMore = rule("twee", two, to("punt"));
        ReferralRule threeMore = rule("drie", two.addLonelinessKind(LonelinessKind.EMOTIONAL), to("punt"));

        // One need that no rule asks for, so that something is known of who has none of the others
        ReferralArrangementBuilder fifty = arrangement(HitPolicy.COLLECT, five, fiveOthers, twoMore)
                .addNeed(Need.builder().id("anders").name("Anders").build());
        ReferralAnalysis listed = ReferralAnalysis.of(ReferralDesk.of(fifty.build()), DAY);
        assertThat(listed.getGaps()).hasSize(5 * 5 * 2).extracting(Gap::kind).containsOnly(GapKind.NO_RULE);
        assertThat(listed.hasMoreGaps()).isFalse();

        ReferralArrangementBuilder seventyFive = arrangement(HitPolicy.COLLECT, five, fiveOthers, threeMore)
                .addNeed(Need.builder().id("anders").name("Anders").build());
        ReferralAnalysis cutOff = ReferralAnalysis.of(ReferralDesk.of(seventyFive.build()), DAY);
        assertThat(cutOff.getGaps()).hasSize(RuleProof.MOST_GAPS);
        assertThat(cutOff.hasMoreGaps()).isTrue();
    }

    @Test
    void signals_are_counted() {
        // All that is known: 3 concerns, 14 signallers, 2 ages (17 and below, 18 and over), 3 consents, 2 wishes,
        // 2 x 2 groups of which carers over 65 do not apply here, 31 sets of signals, 7 sets of kinds
        ReferralAnalysis analysis = ReferralAnalysis.of(
                ReferralDesk.of(
                        arrangement(HitPolicy.FIRST, rule("volwassen", when().ages(AgeRange.parse("18+")), to("punt")))
                                .build()),
                DAY);

        long each = 3L * 14 * 3 * 2 * 31 * 7;
        assertThat(analysis.getKnownSignals()).contains(BigInteger.valueOf(2 * each));
        assertThat(analysis.getKnownSignalsWithoutRule()).contains(BigInteger.valueOf(each));
    }

    @Test
    void a_rule_for_all_leaves_nobody_out() {
        ReferralAnalysis analysis = analysis(
                arrangement(HitPolicy.FIRST, rule("alles", when(), to("punt"))).build());

        assertThat(analysis.nobodyFallsThrough()).isTrue();
        assertThat(analysis.getGaps()).isEmpty();
        assertThat(analysis.answersAll()).isTrue();
    }

    @Test
    void an_impossible_person_makes_no_gap() {
        // Who is among the seniors is 65 or over
        ReferralAnalysis analysis = analysis(arrangement(
                        HitPolicy.FIRST,
                        rule("jong", when().ages(AgeRange.parse("0-64")), to("punt")),
                        rule("oud", when().addTargetGroupId("senioren"), to("punt")),
                        rule("onbekend", when().addUnknown(Facet.AGE), to("punt")),
                        rule(
                                "onmogelijk",
                                when().ages(AgeRange.parse("0-17")).addTargetGroupId("senioren"),
                                to("punt")))
                .build());

        assertThat(analysis.getGaps()).extracting(Gap::kind).containsOnly(GapKind.NO_RULE_UNTIL_KNOWN);
        assertThat(analysis.getDeadRules()).singleElement().satisfies(dead -> {
            assertThat(dead.rule().getId()).isEqualTo("onmogelijk");
            assertThat(dead.shadowedBy()).isEmpty();
        });
    }

    @Test
    void a_group_that_is_part_of_one_that_the_plan_does_not_have_stands_alone() {
        ReferralSetting setting = ReferralSetting.of(
                List.of(),
                List.of(),
                List.of(TargetGroup.builder()
                        .id("studenten")
                        .name("Studenten")
                        .partOfId("jongeren")
                        .build()),
                List.of(),
                List.of());
        ReferralAnalysis analysis = ReferralAnalysis.of(
                ReferralDesk.of(
                        arrangement(HitPolicy.FIRST, rule("studie", when().addTargetGroupId("studenten"), to("punt")))
                                .build(),
                        setting),
                DAY);

        assertThat(messages(analysis, ReferralCodes.GAP))
                .containsExactly("Geen regel geldt voor: doelgroep: niet (zeker) 'Studenten'. "
                        + "Bijvoorbeeld: doelgroep: niet 'Studenten'.");
        assertThat(analysis.getGroupsWithoutRoute()).isEmpty();
    }

    @Test
    void rules_that_never_get_their_turn_name_those_before_them() {
        ReferralAnalysis analysis = analysis(arrangement(
                        HitPolicy.FIRST,
                        rule("jong", when().ages(AgeRange.parse("0-40")), to("punt")),
                        rule("los", when().addConcern(Concern.WORRYING), to("punt")),
                        rule("oud", when().ages(AgeRange.parse("41+")), to("punt")),
                        rule("midden", when().ages(AgeRange.parse("18-64")).addUnknown(Facet.CONSENT), to("punt")),
                        rule("kind", when().ages(AgeRange.parse("5-10")), to("punt")))
                .build());

        assertThat(analysis.getDeadRules())
                .extracting(dead -> dead.rule().getId()
                        + dead.shadowedBy().stream().map(ReferralRule::getId).toList())
                .containsExactly("kind[jong]");
        assertThat(messages(analysis, ReferralCodes.SHADOWED))
                .containsExactly("Regel 'kind' komt nooit aan de beurt: 'jong' gaat altijd voor.");
    }

    @Test
    void what_two_rules_do_together_one_rule_need_not() {
        ReferralAnalysis analysis = analysis(arrangement(
                        HitPolicy.FIRST,
                        rule("jong", when().ages(AgeRange.parse("0-40")), to("punt")),
                        rule("oud", when().ages(AgeRange.parse("41+")), to("punt")),
                        rule("zeventiger", when().ages(AgeRange.parse("70-79")), to("punt")),
                        rule(
                                "bekend",
                                when().addSignaller(Capacity.RESIDENT).ages(AgeRange.parse("30-40")),
                                to("punt")))
                .build());

        assertThat(analysis.getDeadRules())
                .extracting(dead ->
                        dead.shadowedBy().stream().map(ReferralRule::getId).toList())
                .containsExactly(List.of("oud"), List.of("jong"));
    }

    @Test
    void those_before_a_rule_are_named_in_the_order_of_the_rules() {
        ReferralAnalysis analysis = analysis(arrangement(
                        HitPolicy.FIRST,
                        rule("licht-ja", when().addConcern(Concern.LIGHT).addConsent(Consent.GIVEN), to("punt")),
                        rule(
                                "anders",
                                when().addConsents(Consent.REFUSED, Consent.NOT_ASKED)
                                        .addUnknown(Facet.CONSENT),
                                to("punt")),
                        rule("licht", when().addConcern(Concern.LIGHT), to("punt")))
                .build());

        assertThat(messages(analysis, ReferralCodes.SHADOWED))
                .containsExactly("Regel 'licht' komt nooit aan de beurt: 'licht-ja' of 'anders' gaat altijd voor.");
    }

    @Test
    void in_danger_another_order_keeps_a_rule_alive() {
        ReferralArrangement arrangement = arrangement(
                        HitPolicy.FIRST,
                        rule("alles", when(), to("punt")),
                        rule("gevaar", when().addConcern(Concern.UNSAFE), to("punt")),
                        rule("licht", when().addConcern(Concern.LIGHT), to("punt")))
                .build();

        assertThat(analysis(arrangement).getDeadRules())
                .extracting(dead -> dead.rule().getId())
                .containsExactly("licht");
    }

    @Test
    void routes_that_cannot_be_gone_are_told_each_with_why() {
        ReferralArrangement arrangement = arrangement(
                        HitPolicy.COLLECT,
                        rule("nergens", when(), to("weg")),
                        rule("dicht", when(), to("oud-punt")),
                        rule("straks", when(), to("nieuw-punt")),
                        rule("allen", when().addSignaller(Capacity.RESIDENT), to("jong")))
                .addContactPoints(
                        point("oud-punt")
                                .period(TimeSpan.builder()
                                        .end(PartialDate.parse("2024"))
                                        .build())
                                .build(),
                        point("nieuw-punt")
                                .period(TimeSpan.builder()
                                        .begin(PartialDate.parse("2026-06"))
                                        .build())
                                .build(),
                        point("jong")
                                .ages(AgeRange.parse("12-17"))
                                .addSignaller(Capacity.PROFESSIONAL)
                                .build())
                .build();
        ReferralAnalysis analysis = analysis(arrangement);

        assertThat(analysis.getRouteProblems())
                .extracting(problem -> problem.rule().getId() + " " + problem.kind() + problem.facet())
                .containsExactly(
                        "nergens UNKNOWNOptional.empty",
                        "dicht CLOSEDOptional.empty",
                        "straks NOT_OPEN_YETOptional.empty",
                        "allen NOT_SERVEDOptional[SIGNALLER]",
                        "allen NOT_SERVEDOptional[AGE]");
        assertThat(analysis.findings(Location.ofDocument().property("referral")))
                .filteredOn(finding -> finding.getCode().equals(ReferralCodes.ROUTE_CLOSED))
                .extracting(finding -> finding.getLocation().getPointer())
                .containsExactly("/referral/rules/1/routes/0");
        assertThat(analysis.getGaps()).extracting(Gap::kind).contains(GapKind.NO_OPEN_ROUTE);
        assertThat(ReferralAnalysis.of(analysis.getDesk(), LocalDate.of(2026, 7, 1))
                        .getRouteProblems())
                .as("in summer the new point is open")
                .noneMatch(problem -> problem.kind() == RouteProblem.Kind.NOT_OPEN_YET);
    }

    @Test
    void rules_that_say_different_things_of_one_place_contradict() {
        ReferralArrangement arrangement = arrangement(
                        HitPolicy.COLLECT,
                        rule("snel", when(), to("punt").within(Period.ofDays(1))),
                        rule(
                                "traag",
                                when().addConcern(Concern.LIGHT),
                                to("punt").within(Period.ofDays(9))),
                        rule("zorg", when().addConcern(Concern.WORRYING), to("punt")))
                .build();

        assertThat(analysis(arrangement).getOverlaps())
                .extracting(
                        overlap -> overlap.one().getId() + " " + overlap.other().getId() + " " + overlap.contradicts())
                .containsExactly("snel traag true", "snel zorg false");
    }

    @Test
    void rules_of_one_priority_that_lead_elsewhere_contradict() {
        ReferralArrangement arrangement = arrangement(
                        HitPolicy.PRIORITY,
                        rule("een", when(), to("punt")).toBuilder()
                                .priority(BigDecimal.ONE)
                                .build(),
                        rule("twee", when(), to("elders")).toBuilder()
                                .priority(BigDecimal.ONE)
                                .build(),
                        rule("ook-een", when().addConcern(Concern.LIGHT), to("punt")).toBuilder()
                                .priority(BigDecimal.TEN)
                                .build(),
                        rule("nog-een", when(), to("punt")).toBuilder()
                                .priority(BigDecimal.TEN)
                                .build())
                .addContactPoint(point("elders").build())
                .build();

        assertThat(analysis(arrangement).getOverlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.one().getId()).isEqualTo("een");
            assertThat(overlap.other().getId()).isEqualTo("twee");
            assertThat(overlap.contradicts()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        // of one place: hand-over, within, consent; of the other, perhaps another place; contradict
        "WARM, P1D, EXPLICIT, punt, WARM,        P1D, EXPLICIT, false", // the same
        "WARM, P1D, EXPLICIT, punt, INFORMATION, P1D, EXPLICIT, true",
        "WARM, P1D, EXPLICIT, punt, WARM,        P9D, EXPLICIT, true",
        "WARM, P1D, EXPLICIT, punt, WARM,        P1D, INFORMED, true",
        "WARM, P1D, EXPLICIT, punt, ,            ,    ,         false", // what is not stated is not otherwise
        ",     ,    ,         punt, WARM,        P1D, EXPLICIT, false",
        "WARM, P1D, EXPLICIT, lijn, INFORMATION, P9D, INFORMED, false", // of another place one may say another thing
    })
    void routes_to_one_place_contradict_in_what_both_state(
            HandOver handOver,
            Period within,
            ConsentNeed need,
            String otherPlace,
            HandOver otherHandOver,
            Period otherWithin,
            ConsentNeed otherNeed,
            boolean contradict) {
        ReferralArrangement arrangement = arrangement(
                        HitPolicy.COLLECT,
                        rule("een", when(), route("punt", handOver, within, need)),
                        rule("twee", when(), route(otherPlace, otherHandOver, otherWithin, otherNeed)))
                .addContactPoint(point("lijn").build())
                .build();

        assertThat(analysis(arrangement).getOverlaps())
                .extracting(Overlap::contradicts)
                .containsExactly(contradict);
    }

    @Test
    void where_the_first_rule_counts_none_overlaps() {
        assertThat(analysis(arrangement(
                                        HitPolicy.FIRST,
                                        rule("een", when(), to("punt")),
                                        rule("twee", when(), to("punt")))
                                .build())
                        .getOverlaps())
                .isEmpty();
    }

    @Test
    void a_circle_is_one_only_if_some_signal_can_go_round() {
        ReferralRule there = rule("heen", when().addConcern(Concern.LIGHT), to("a").addIfFailsId("b"));
        ReferralRule back = rule("terug", when().addConcern(Concern.LIGHT), to("b").addIfFailsId("a"));
        ReferralRule other = rule("terug", when().addConcern(Concern.WORRYING), to("b").addIfFailsId("a"));

        assertThat(analysis(arrangement(HitPolicy.COLLECT, there, back).build()).getCycles())
                .extracting(cycle -> cycle.ids())
                .containsExactly(List.of("a", "b"));
        assertThat(analysis(arrangement(HitPolicy.COLLECT, there, other).build())
                        .getCycles())
                .isEmpty();
        assertThat(analysis(arrangement(HitPolicy.COLLECT, rule("zelf", when(), to("a").addIfFailsId("a")))
                                .build())
                        .getCycles())
                .extracting(cycle -> cycle.ids())
                .containsExactly(List.of("a"));
    }

    @Test
    void a_circle_is_found_however_long_and_told_at_its_shortest() {
        // Twelve places in a ring; the places 3 and 4 also pass signals of light concern to each other
        List<ReferralRule> ring = IntStream.range(0, 12)
                .mapToObj(i -> rule("regel-" + i, when(), to("plek-" + i).addIfFailsId("plek-" + (i + 1) % 12)))
                .toList();
        ReferralRule back =
                rule("terug", when().addConcern(Concern.LIGHT), to("plek-4").addIfFailsId("plek-3"));

        assertThat(analysis(ReferralArrangement.builder().rules(ring).build()).getCycles())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.ids())
                        .containsExactlyElementsOf(IntStream.range(0, 12)
                                .mapToObj(i -> "plek-" + i)
                                .toList()));
        assertThat(analysis(ReferralArrangement.builder()
                                .rules(ring)
                                .addRule(back)
                                .build())
                        .getCycles())
                .singleElement()
                .satisfies(cycle -> {
                    assertThat(cycle.ids()).containsExactly("plek-3", "plek-4");
                    assertThat(cycle.witness().getConcern()).contains(Concern.LIGHT);
                });
    }

    @Test
    void circles_that_do_not_touch_are_told_apart() {
        assertThat(analysis(arrangement(
                                        HitPolicy.COLLECT,
                                        rule("een", when(), to("a").addIfFailsId("b"), to("b").addIfFailsId("a")),
                                        rule("tussen", when(), to("b").addIfFailsId("c")),
                                        rule("twee", when(), to("c").addIfFailsId("d"), to("d").addIfFailsId("c")))
                                .build())
                        .getCycles())
                .extracting(cycle -> cycle.ids())
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void more_overlaps_than_are_listed_are_announced() {
        ReferralAnalysis analysis = analysis(ReferralArrangement.builder()
                .rules(IntStream.range(0, 12)
                        .mapToObj(i -> rule("regel-" + i, when(), to("punt")))
                        .toList())
                .build());

        assertThat(analysis.getOverlaps()).hasSize(RuleProof.MOST_OVERLAPS);
        assertThat(messages(analysis, ReferralCodes.MORE_OVERLAPS))
                .containsExactly("Er zijn meer regels die samen gelden dan hier staan.");
        // Eleven rules that all overlap make 55 pairs, ten make 45
        assertThat(analysis(ReferralArrangement.builder()
                                .rules(IntStream.range(0, 10)
                                        .mapToObj(i -> rule("regel-" + i, when(), to("punt")))
                                        .toList())
                                .build())
                        .hasMoreOverlaps())
                .isFalse();
    }

    @Test
    void routes_that_every_place_should_have_are_missed() {
        ReferralRule residents =
                rule("inwoners", when().addSignaller(Capacity.RESIDENT).ages(AgeRange.parse("0-64")), to("punt"));

        ReferralAnalysis without =
                analysis(arrangement(HitPolicy.FIRST, residents).build());
        assertThat(without.getMissingRoutes()).containsExactly(MissingRoute.values());
        assertThat(without.getGroupsWithoutRoute()).containsExactly("senioren", "oude-mantelzorgers");

        ReferralAnalysis with = analysis(arrangement(
                        HitPolicy.FIRST,
                        residents,
                        rule("zelf", when().addSignaller(Capacity.PERSON_CONCERNED), to("lijn")),
                        rule("gevaar", when().addConcern(Concern.UNSAFE), to("crisis")))
                .addContactPoint(point("lijn").anonymous(Anonymity.POSSIBLE).build())
                .addContactPoint(
                        point("crisis").kind(ContactPointKind.EMERGENCY).build())
                .build());
        assertThat(with.getMissingRoutes()).isEmpty();
        assertThat(with.getGroupsWithoutRoute()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // concern of the rule, hand-over, kind of point, progress, is there a way in danger
        ",         WARM,      EMERGENCY, CONTINUING, true", // a point for danger
        ",         EMERGENCY, HELPLINE,  CONTINUING, true", // a call for help
        "UNSAFE,   WARM,      HELPLINE,  CONTINUING, true", // a rule for danger
        ",         WARM,      HELPLINE,  CONTINUING, false",
        ",         ,          ,          ,           false",
        "WORRYING, EMERGENCY, EMERGENCY, CONTINUING, false", // a rule that danger does not fit
        "UNSAFE,   EMERGENCY, EMERGENCY, STOPPED,    false", // nobody there
    })
    void danger_has_a_way_that_names_it_and_can_be_gone(
            Concern concern, HandOver handOver, ContactPointKind kind, Progress progress, boolean hasWay) {
        ReferralConditionBuilder when = when();
        ReferralRouteBuilder route = to("lijn");
        ContactPointBuilder point = point("lijn");
        Stream.ofNullable(concern).forEach(when::addConcern);
        Stream.ofNullable(handOver).forEach(route::handOver);
        Stream.ofNullable(kind).forEach(point::kind);
        Stream.ofNullable(progress).forEach(point::progress);

        assertThat(analysis(arrangement(HitPolicy.COLLECT, rule("regel", when, route))
                                .addContactPoint(point.build())
                                .build())
                        .getMissingRoutes()
                        .contains(MissingRoute.SAFETY))
                .isEqualTo(!hasWay);
    }

    @ParameterizedTest
    @CsvSource({
        // may stay unknown at the point, needed consent, progress, is there a way for who wants to stay unknown
        "POSSIBLE,     ,               CONTINUING, true",
        ",             NONE_ANONYMOUS, CONTINUING, true",
        ",             ,               CONTINUING, false", // nothing is said about it
        ",             EXPLICIT,       CONTINUING, false",
        "NOT_POSSIBLE, ,               CONTINUING, false",
        "NOT_POSSIBLE, NONE_ANONYMOUS, CONTINUING, false", // the point does not take who says no name
        "POSSIBLE,     NONE_ANONYMOUS, STOPPED,    false",
    })
    void who_wants_to_stay_unknown_has_a_way_that_says_so_and_can_be_gone(
            Anonymity anonymous, ConsentNeed need, Progress progress, boolean hasWay) {
        ReferralRouteBuilder route = to("lijn");
        ContactPointBuilder point = point("lijn").progress(progress);
        Stream.ofNullable(anonymous).forEach(point::anonymous);
        Stream.ofNullable(need).forEach(route::consentNeeded);

        assertThat(analysis(arrangement(HitPolicy.COLLECT, rule("regel", when(), route))
                                .addContactPoint(point.build())
                                .build())
                        .getMissingRoutes()
                        .contains(MissingRoute.ANONYMOUS))
                .isEqualTo(!hasWay);
    }

    @Test
    void what_takes_the_place_of_a_route_is_a_way_too() {
        ReferralAnalysis analysis = analysis(arrangement(
                        HitPolicy.COLLECT,
                        rule(
                                "gevaar",
                                when().addConcern(Concern.UNSAFE),
                                to("weg").addIfFailsId("lijn")))
                .addContactPoint(point("lijn").anonymous(Anonymity.POSSIBLE).build())
                .build());

        assertThat(goesTo(analysis, Signal.builder().concern(Concern.UNSAFE).anonymous(true)))
                .containsExactly("lijn");
        assertThat(analysis.getMissingRoutes()).isEmpty();
    }

    @Test
    void signals_of_the_card_that_no_rule_takes_are_named() {
        ReferralAnalysis analysis = analysis(arrangement(
                        HitPolicy.FIRST, rule("lijf", when().addSignalGroup(SignalGroup.PHYSICAL), to("punt")))
                .addSignallingCard(SignallingCard.builder()
                        .id("kaart")
                        .title("Kaart")
                        .addPart(CardPart.builder()
                                .kind(CardPartKind.RECOGNISE)
                                .addSignalGroups(SignalGroup.PHYSICAL, SignalGroup.MENTAL)
                                .build())
                        .build())
                .build());

        // Of the mind alone has no route; together with the body it has
        assertThat(analysis.getGaps()).isNotEmpty();
        assertThat(analysis.getUntakenSignals()).isEmpty();

        ReferralAnalysis none = analysis(ReferralArrangement.builder()
                .addSignallingCard(SignallingCard.builder()
                        .id("kaart")
                        .title("Kaart")
                        .addPart(CardPart.builder()
                                .kind(CardPartKind.RECOGNISE)
                                .addSignalGroup(SignalGroup.MENTAL)
                                .build())
                        .build())
                .build());
        assertThat(none.getUntakenSignals()).containsExactly(SignalGroup.MENTAL);
    }

    @Test
    void without_rules_one_finding_says_it_all() {
        assertThat(analysis(ReferralArrangement.builder().build()).findings(Location.ofDocument()))
                .extracting(Finding::getCode)
                .containsExactly(ReferralCodes.NO_RULES);
    }

    @Test
    void a_hard_case_ends_within_its_bound_and_says_what_stays_open() {
        ReferralAnalysis analysis = ReferralAnalysis.of(ReferralDesk.of(LargeTables.hard(40)), DAY, 200_000);

        assertThat(analysis.answersAll()).isFalse();
        assertThat(analysis.nobodyFallsThrough()).isFalse();
        assertThat(analysis.getKnownSignalsWithoutRule()).isEmpty();
        assertThat(messages(analysis, ReferralCodes.BOUND_HIT))
                .containsExactly("Deze regels zijn te ingewikkeld om na te gaan welke signalen geen regel hebben, "
                        + "welke routes te gaan zijn en wie geen route heeft.");
        assertThat(analysis.getOpenQuestions()).containsExactly(Question.GAPS, Question.ROUTES, Question.MISSING);
        assertThat(analysis.getGroupsWithoutRoute())
                .as("what is not known is not said")
                .isEmpty();
        assertThat(analysis.answers(ReferralCodes.GROUP_WITHOUT_ROUTE)).isFalse();
        assertThat(analysis.answers(ReferralCodes.SHADOWED)).isTrue();
        assertThat(ReferralAnalysis.of(ReferralDesk.of(LargeTables.hard(8)), DAY, 2_000_000)
                        .answersAll())
                .as("a small one of its kind is no trouble")
                .isTrue();
    }

    @Test
    void a_plan_of_thousands_of_needs_is_not_looked_through() {
        ReferralAnalysis analysis = analysis(LargeTables.wide());

        assertThat(analysis.getOpenQuestions()).containsExactly(Question.values());
        assertThat(analysis.getGaps()).isEmpty();
    }

    @Test
    void any_bound_gives_an_answer_and_none_below_one_is_taken() {
        ReferralDesk desk = ReferralDesk.of(LargeTables.hard(4));
        for (long bound = 1; bound < 3_000; bound = bound * 3 / 2 + 1) {
            ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY, bound);
            assertThat(analysis.answersAll())
                    .isEqualTo(analysis.getOpenQuestions().isEmpty());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ReferralAnalysis.of(desk, DAY, 0));
    }

    @Test
    void to_lay_rules_and_routes_side_by_side_is_work_that_counts() {
        // 100 rules of a priority of their own make 4,950 pairs; two rules of 70 routes make 4,900 pairs of these
        ReferralDesk rules = ReferralDesk.of(arrangement(
                        HitPolicy.PRIORITY,
                        IntStream.range(0, 100)
                                .mapToObj(i -> rule("regel-" + i, when(), to("punt")).toBuilder()
                                        .priority(BigDecimal.valueOf(i))
                                        .build())
                                .toArray(ReferralRule[]::new))
                .build());
        ReferralDesk routes = ReferralDesk.of(arrangement(
                        HitPolicy.COLLECT,
                        rule("een", when(), places("noord", 70)),
                        rule("twee", when(), places("zuid", 70)))
                .build());

        for (ReferralDesk desk : List.of(rules, routes)) {
            assertThat(ReferralAnalysis.of(desk, DAY, 4_800).getOpenQuestions())
                    .contains(Question.OVERLAPS)
                    .doesNotContain(Question.CYCLES);
            assertThat(ReferralAnalysis.of(desk, DAY, 5_100).getOpenQuestions()).doesNotContain(Question.OVERLAPS);
        }
    }

    @Test
    void an_analysis_knows_its_desk_and_day_and_says_all_it_found() {
        ReferralDesk desk = ReferralDesk.of(
                arrangement(HitPolicy.FIRST, rule("zelf", when().addSignaller(Capacity.PERSON_CONCERNED), to("punt")))
                        .build());
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY);

        assertThat(analysis.getDesk()).isSameAs(desk);
        assertThat(analysis.getDate()).isEqualTo(DAY);
        assertThat(analysis.toString()).isEqualTo("""
                No rule is for: who signals: not the person themselves. For example: who signals: an expert by experience.
                There is no route for when somebody is in danger.
                There is no route for who wants to stay unknown.""");
    }

    @Test
    void the_same_rules_give_the_same_analysis() {
        ReferralDesk one = ReferralDesk.of(LargeTables.arrangement(30, HitPolicy.FIRST, 7), LargeTables.setting());
        ReferralDesk other = ReferralDesk.of(LargeTables.arrangement(30, HitPolicy.FIRST, 7), LargeTables.setting());

        assertThat(ReferralAnalysis.of(one, DAY).findings(Location.ofDocument()))
                .isEqualTo(ReferralAnalysis.of(other, DAY).findings(Location.ofDocument()));
    }

    @Test
    void every_code_that_an_answer_can_lack_belongs_to_one_question() {
        // The others say what is not found out, what is not listed, and that there is nothing to look at
        assertThat(Stream.of(Question.values()).flatMap(question -> question.codes().stream()))
                .containsExactlyInAnyOrderElementsOf(ReferralCodes.all().stream()
                        .filter(code -> !List.of(
                                        ReferralCodes.NO_RULES, ReferralCodes.MORE_GAPS, ReferralCodes.BOUND_HIT)
                                .contains(code))
                        .toList());
    }

    @Test
    void every_code_has_an_id_of_its_own() {
        assertThat(ReferralCodes.all()).hasSize(21).doesNotHaveDuplicates();
        assertThat(ReferralCodes.all()).extracting(FindingCode::getId).allMatch(id -> id.startsWith("referral-"));
    }

    // ---- Fixtures

    private static List<String> goesTo(ReferralAnalysis analysis, SignalBuilder signal) {
        return analysis.getDesk().advise(signal.build(), DAY.atStartOfDay()).getSteps().stream()
                .map(Advice.Step::toId)
                .toList();
    }

    private static List<String> messages(ReferralAnalysis analysis, FindingCode code) {
        return analysis.findings(Location.ofDocument()).stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(finding -> finding.message(Language.DUTCH))
                .toList();
    }

    private static ReferralAnalysis analysis(ReferralArrangement arrangement) {
        return ReferralAnalysis.of(ReferralDesk.of(arrangement, SmallTables.DORPSTAD), DAY);
    }

    private static ReferralArrangementBuilder arrangement(HitPolicy policy, ReferralRule... rules) {
        return ReferralArrangement.builder()
                .hitPolicy(policy)
                .addContactPoint(point("punt").build())
                .rules(Stream.of(rules).toList());
    }

    private static ReferralRule rule(String id, ReferralConditionBuilder when, ReferralRouteBuilder... routes) {
        return ReferralRule.builder()
                .id(id)
                .when(when.build())
                .routes(Stream.of(routes).map(ReferralRouteBuilder::build).toList())
                .build();
    }

    private static ReferralRouteBuilder route(String to, HandOver handOver, Period within, ConsentNeed need) {
        ReferralRouteBuilder route = to(to);
        Stream.ofNullable(handOver).forEach(route::handOver);
        Stream.ofNullable(within).forEach(route::within);
        Stream.ofNullable(need).forEach(route::consentNeeded);
        return route;
    }

    private static ReferralRouteBuilder to(String id) {
        return ReferralRoute.builder().toId(id);
    }

    private static ReferralRouteBuilder[] places(String name, int number) {
        return IntStream.range(0, number).mapToObj(i -> to(name + "-" + i)).toArray(ReferralRouteBuilder[]::new);
    }

    private static ContactPointBuilder point(String id) {
        return ContactPoint.builder().id(id).name(id);
    }

    private static ReferralConditionBuilder when() {
        return ReferralCondition.builder();
    }
}
