package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.finding.Language;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gaps in words, each with a signal that falls through it, and the rules that would close them. */
class GapWordsTest {

    // ---- Facets with one value

    @Test
    void what_is_left_is_named_or_what_is_taken_whichever_is_shorter() {
        assertThat(gaps(when().addConcern(Concern.LIGHT)))
                .containsExactly("weight of the concern: not light; e.g. weight of the concern: worrying");
        assertThat(gaps(when().addConcerns(Concern.LIGHT, Concern.WORRYING)))
                .containsExactly("weight of the concern: unsafe or not known; e.g. weight of the concern: unsafe");
        assertThat(gaps(when().anonymous(true)))
                .containsExactly(
                        "anonymity: need not stay unknown or not known; e.g. anonymity: need not stay unknown");
        assertThat(gaps(when().addAreaId("provincie"), when().addUnknown(Facet.AREA)))
                .as("all that is known to be in Dorpstad lies in the province")
                .isEmpty();
    }

    @Test
    void where_the_unknown_is_taken_what_is_known_is_left() {
        assertThat(gaps(when().addUnknown(Facet.CONCERN)))
                .containsExactly("weight of the concern: known, whatever it is; e.g. weight of the concern: light");
        assertThat(gaps(when().addConsent(Consent.GIVEN).addUnknown(Facet.CONSENT)))
                .containsExactly("consent: refused or not asked; e.g. consent: refused");
        assertThat(gaps(when().addSignaller(Capacity.RESIDENT).addUnknown(Facet.SIGNALLER)))
                .containsExactly("who signals: known, and not a resident; e.g. who signals: the person themselves");
        assertThat(gaps(when().anonymous(false).addUnknown(Facet.ANONYMITY)))
                .containsExactly("anonymity: wants to stay unknown; e.g. anonymity: wants to stay unknown");
    }

    @Test
    void where_all_that_is_known_is_taken_the_unknown_is_left() {
        assertThat(gaps(when().addConcerns(Concern.values())))
                .containsExactly(
                        "until known: weight of the concern: not known; e.g. a signal of which nothing is known");
        assertThat(gaps(when().addAreaId("noord")))
                .as("who lives in Dorpstad may live in its north")
                .containsExactly("until known: area: dorpstad or not known; e.g. a signal of which nothing is known");
    }

    // ---- Ages

    @Test
    void ages_are_told_by_the_ranges_that_rules_tell_apart() {
        // Seniors are 65 and over, so that the ages are 0 to 17, 18 to 64, and 65 and over
        assertThat(gaps(when().ages(AgeRange.parse("18-64")).addUnknown(Facet.AGE)))
                .containsExactly(
                        "age: ages 0 to 17; e.g. age: ages 0 to 17",
                        "age: ages 65 and over; e.g. age: ages 65 and over");
        assertThat(gaps(when().ages(AgeRange.parse("18+"))))
                .containsExactly(
                        "age: ages 0 to 17; e.g. age: ages 0 to 17",
                        "until known: age: ages 0 to 17 or not known precisely; e.g. age: ages 0 to 64",
                        "until known: age: ages 0 to 17, not known or not known precisely; "
                                + "e.g. a signal of which nothing is known");
        assertThat(gaps(when().ages(AgeRange.parse("0-17")), when().ages(AgeRange.parse("18-64"))))
                .containsExactly(
                        "age: ages 65 and over, not known or not known precisely; e.g. age: ages 65 and over",
                        "until known: age: ages 65 and over, not known or not known precisely; e.g. age: ages 0 to 64");
    }

    // ---- Facets with several values

    @Test
    void what_may_not_be_in_is_told_and_one_that_may_stands_as_example() {
        assertThat(gaps(when().addNeedId("contact"))).containsExactly("need: not 'contact'; e.g. need: 'vervoer'");
        assertThat(gaps(when().addNeedId("contact").addUnknown(Facet.NEED)))
                .containsExactly("need: 'vervoer', not 'contact'; e.g. need: 'vervoer'");
        assertThat(gaps(when().addLonelinessKind(LonelinessKind.EMOTIONAL)))
                .containsExactly("kind of loneliness: not emotional; e.g. kind of loneliness: existential");
        assertThat(gaps(when().addSignalGroups(SignalGroup.MENTAL, SignalGroup.SOCIAL)))
                .containsExactly("what was noticed: not of the mind or between people; "
                        + "e.g. what was noticed: an event in life");
    }

    @Test
    void nothing_in_is_not_known() {
        assertThat(gaps(when().addNeedIds("contact", "vervoer")))
                .containsExactly("until known: need: not known; e.g. a signal of which nothing is known");
        assertThat(gaps(when().addUnknown(Facet.NEED)))
                .containsExactly("need: 'vervoer'; e.g. need: 'vervoer'", "need: 'contact'; e.g. need: 'contact'");
        assertThat(gaps(when().addUnknown(Facet.LONELINESS_KIND))).hasSize(3);
        assertThat(gaps(when().addUnknown(Facet.SIGNAL_GROUP))).hasSize(5);
    }

    @Test
    void a_group_is_in_or_out_or_not_known() {
        assertThat(gaps(when().addTargetGroupId("mantelzorgers")))
                .containsExactly("target group: not (surely) 'Mantelzorgers'; e.g. target group: not 'Mantelzorgers'");
        assertThat(gaps(when().addTargetGroupId("mantelzorgers").addUnknown(Facet.TARGET_GROUP)))
                .containsExactly("target group: not 'Mantelzorgers'; e.g. target group: not 'Mantelzorgers'");
        assertThat(gaps(when().addUnknown(Facet.TARGET_GROUP)))
                .as("of a senior a group is known, which follows from the age")
                .containsExactly(
                        "target group: 'Mantelzorgers'; e.g. target group: 'Mantelzorgers'",
                        "age: ages 65 and over; e.g. age: ages 65 and over");
        assertThat(gaps(when().addTargetGroupId("mantelzorgers"), when().addTargetGroupId("senioren")))
                .first()
                .isEqualTo("age: ages 0 to 64; target group: not (surely) 'Mantelzorgers'; "
                        + "e.g. age: ages 0 to 64; target group: not 'Mantelzorgers'");
    }

    @Test
    void all_of_it_is_told_in_dutch_too() {
        ReferralAnalysis analysis = analysis(when().addSignaller(Capacity.RESIDENT)
                .addUnknown(Facet.SIGNALLER)
                .ages(AgeRange.parse("18+"))
                .addTargetGroupId("mantelzorgers"));

        assertThat(analysis.getGaps())
                .extracting(gap -> gap.when().in(Language.DUTCH))
                .containsExactly(
                        "wie signaleert: bekend, en niet een inwoner",
                        "leeftijd: 0 tot en met 17 jaar",
                        "doelgroep: niet (zeker) 'Mantelzorgers'",
                        "leeftijd: 0 tot en met 17 jaar of niet precies bekend",
                        "leeftijd: 0 tot en met 17 jaar, niet bekend of niet precies bekend");
    }

    // ---- Rules that close them

    @Test
    void a_suggested_rule_says_what_its_gap_says_as_narrowly_as_a_rule_can() {
        assertThat(repairs(when().addConcern(Concern.LIGHT)))
                .containsExactly("weight of the concern: worrying, unsafe or not known");
        assertThat(repairs(when().addUnknown(Facet.CONSENT))).containsExactly("consent: given, refused or not asked");
        assertThat(repairs(when().anonymous(true))).containsExactly("anonymity: need not stay unknown or not known");
        assertThat(repairs(when().anonymous(false).addUnknown(Facet.ANONYMITY)))
                .containsExactly("anonymity: wants to stay unknown");
        assertThat(repairs(when().addUnknown(Facet.ANONYMITY)))
                .as("a rule cannot ask for either wish, so it is for all")
                .containsExactly("any signal (wider)");
        assertThat(repairs(when().addAreaId("noord")))
                .as("who asks for Dorpstad asks for its north too")
                .containsExactly("area: dorpstad or not known (wider)");
        assertThat(repairs(when().addNeedIds("contact", "vervoer"))).containsExactly("need: not known");
        assertThat(repairs(when().addUnknown(Facet.NEED)))
                .containsExactlyInAnyOrder("need: 'vervoer'", "need: 'contact'");
        assertThat(repairs(when().addUnknown(Facet.LONELINESS_KIND)))
                .containsExactlyInAnyOrder(
                        "kind of loneliness: emotional",
                        "kind of loneliness: social",
                        "kind of loneliness: existential");
        assertThat(repairs(when().addSignalGroups(SignalGroup.values())))
                .containsExactly("what was noticed: not known");
        assertThat(repairs(when().addTargetGroupId("mantelzorgers")))
                .as("a rule cannot ask that somebody is not in a group")
                .containsExactly("any signal (wider)");
    }

    @Test
    void ages_of_a_suggested_rule_hold_those_of_the_gap_or_may_be_meant_by_them() {
        assertThat(repairs(when().ages(AgeRange.parse("18+"))))
                .as("0 to 17, 0 to 64 and not known: what may be 17 or younger")
                .containsExactly("age: ages 0 to 17 or not known");
        assertThat(repairs(when().ages(AgeRange.parse("0-17"))))
                .as("what may be 18 or over")
                .containsExactly("age: ages 18 and over or not known");
        assertThat(repairs(when().ages(AgeRange.parse("0+")), when().ages(AgeRange.parse("18-64"))))
                .as("all ages at once are as good as none, so these rules are for everybody")
                .isEmpty();
        assertThat(repairs(
                        when().addConcern(Concern.LIGHT),
                        when().ages(AgeRange.parse("0-64")).addUnknown(Facet.AGE)))
                .containsExactly("weight of the concern: worrying, unsafe or not known; age: ages 65 and over");
    }

    // ---- What is counted

    @Test
    void precise_areas_are_counted_and_those_that_hold_others_are_not() {
        // 3 concerns, 14 signallers, 3 consents, 2 wishes, 31 sets of signals and 7 of kinds; 3 sets of needs; only the
        // north. Below 65: a carer or not. From 65: also an old carer, or a carer who is not one of the old carers
        long known = 3L * 14 * 3 * 2 * 31 * 7 * 3 * (2 + 3);

        ReferralAnalysis analysis = analysis(when().addConcern(Concern.LIGHT));

        assertThat(analysis.getKnownSignals()).contains(BigInteger.valueOf(known));
        assertThat(analysis.getKnownSignalsWithoutRule()).contains(BigInteger.valueOf(known / 3 * 2));
    }

    // ---- Fixtures

    private static ReferralConditionBuilder when() {
        return ReferralCondition.builder();
    }

    private static ReferralAnalysis analysis(ReferralConditionBuilder... rules) {
        ReferralArrangement arrangement = ReferralArrangement.builder()
                .hitPolicy(HitPolicy.FIRST)
                .addNeeds(need("contact"), need("vervoer"))
                .rules(IntStream.range(0, rules.length)
                        .mapToObj(i -> ReferralRule.builder()
                                .id("regel-" + i)
                                .when(rules[i].build())
                                .addRoute(ReferralRoute.builder().toId("punt").build())
                                .build())
                        .toList())
                .addContactPoint(
                        ContactPoint.builder().id("punt").name("Samenpunt").build())
                .build();
        return ReferralAnalysis.of(ReferralDesk.of(arrangement, SmallTables.DORPSTAD), LocalDate.of(2026, 1, 1));
    }

    private static Need need(String id) {
        return Need.builder().id(id).name(id).build();
    }

    private static List<String> gaps(ReferralConditionBuilder... rules) {
        ReferralAnalysis analysis = analysis(rules);
        return analysis.getGaps().stream()
                .map(gap -> (gap.kind() == GapKind.NO_RULE ? "" : "until known: ") + gap.when() + "; e.g. "
                        + analysis.getDesk().describe(gap.witness()))
                .toList();
    }

    private static List<String> repairs(ReferralConditionBuilder... rules) {
        ReferralAnalysis analysis = analysis(rules);
        ReferralRepair repair = ReferralRepair.of(analysis);
        assertThat(repair.closesAll()).isTrue();
        assertThat(repair.isSmallest()).isTrue();
        return repair.getSuggestions().stream()
                .map(suggestion -> analysis.getDesk().table().inWords(suggestion.when())
                        + (suggestion.isWider() ? " (wider)" : ""))
                .toList();
    }
}
