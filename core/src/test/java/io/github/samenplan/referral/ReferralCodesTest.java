package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of each code about the rules of Dorpstad, in both languages, and where. */
class ReferralCodesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Location REFERRAL = Location.ofDocument().property("referral");

    private static final ReferralRule OPEN = rule("open", when().addSignaller(Capacity.RESIDENT), to("punt"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneFindingEach")
    void a_finding_says_in_both_languages_what_it_is_and_where(
            FindingCode code, ReferralArrangementBuilder arrangement, String pointer, String dutch, String english) {
        assertThat(told(code, analysis(arrangement))).containsExactly(List.of(pointer, dutch, english));
    }

    static Stream<Arguments> oneFindingEach() {
        return Stream.of(
                arguments(
                        ReferralCodes.NO_RULES,
                        ReferralArrangement.builder(),
                        "/referral",
                        "Er staan geen regels in die zeggen waar een signaal heen gaat.",
                        "There are no rules that say where a signal goes."),
                arguments(
                        ReferralCodes.GAP,
                        arrangement(rule("zelf", when().addSignaller(Capacity.PERSON_CONCERNED), to("punt"))),
                        "/referral",
                        "Geen regel geldt voor: wie signaleert: niet de persoon zelf. "
                                + "Bijvoorbeeld: wie signaleert: een ervaringsdeskundige.",
                        "No rule is for: who signals: not the person themselves. "
                                + "For example: who signals: an expert by experience."),
                arguments(
                        ReferralCodes.GAP_UNTIL_KNOWN,
                        arrangement(rule("bekend", when().addConsents(Consent.values()), to("punt"))),
                        "/referral",
                        "Zolang niet meer bekend is, geldt geen regel voor: toestemming: niet bekend. "
                                + "Bijvoorbeeld: een signaal waarvan niets bekend is.",
                        "As long as no more is known, no rule is for: consent: not known. "
                                + "For example: a signal of which nothing is known."),
                arguments(
                        ReferralCodes.DEAD_END,
                        arrangement(OPEN, rule("dood", when(), to("weg"))),
                        "/referral/rules/1",
                        "Er geldt een regel, maar geen enkele route is begaanbaar voor: "
                                + "wie signaleert: niet een inwoner. Bijvoorbeeld: wie signaleert: de persoon zelf.",
                        "A rule counts, but no route can be gone for: "
                                + "who signals: not a resident. For example: who signals: the person themselves."),
                arguments(
                        ReferralCodes.MORE_GAPS,
                        LargeTables.hard(6).toBuilder(), // 2 x 2 x 2 x 2 x 2 x 2 gaps
                        "/referral",
                        "Er zijn meer gaten dan hier staan.",
                        "There are more gaps than are listed here."),
                arguments(
                        ReferralCodes.NEVER_FITS,
                        arrangement(
                                OPEN,
                                rule(
                                        "onmogelijk",
                                        when().ages(AgeRange.parse("0-17")).addTargetGroupId("senioren"),
                                        to("punt"))),
                        "/referral/rules/1",
                        "Regel 'onmogelijk' kan op geen enkel signaal passen.",
                        "Rule 'onmogelijk' cannot fit any signal."),
                arguments(
                        ReferralCodes.SHADOWED,
                        arrangement(
                                        rule("licht", when().addConcern(Concern.LIGHT), to("punt")),
                                        rule("zwaar", when().addConcerns(Concern.WORRYING, Concern.UNSAFE), to("punt")),
                                        rule("elk", when().addConcerns(Concern.values()), to("punt")))
                                .hitPolicy(HitPolicy.FIRST),
                        "/referral/rules/2",
                        "Regel 'elk' komt nooit aan de beurt: 'licht' of 'zwaar' gaat altijd voor.",
                        "Rule 'elk' never gets its turn: 'licht' or 'zwaar' always goes first."),
                arguments(
                        ReferralCodes.OVERLAP,
                        arrangement(
                                rule("alles", when(), to("punt")),
                                rule("licht", when().addConcern(Concern.LIGHT), to("punt"))),
                        "/referral/rules/1",
                        "De regels 'alles' en 'licht' gelden samen voor: zwaarte van de zorg: licht.",
                        "Rules 'alles' and 'licht' both count for: weight of the concern: light."),
                arguments(
                        ReferralCodes.CONTRADICTION,
                        arrangement(
                                rule("snel", when(), to("punt").within(Period.ofDays(1))),
                                rule(
                                        "traag",
                                        when().addConcern(Concern.LIGHT),
                                        to("punt").within(Period.ofDays(9)))),
                        "/referral/rules/1",
                        "De regels 'snel' en 'traag' spreken elkaar tegen bij: zwaarte van de zorg: licht.",
                        "Rules 'snel' and 'traag' contradict each other for: weight of the concern: light."),
                arguments(
                        ReferralCodes.MORE_OVERLAPS,
                        arrangement(IntStream.range(0, 11) // 55 pairs
                                .mapToObj(i -> rule("regel-" + i, when(), to("punt")))
                                .toArray(ReferralRule[]::new)),
                        "/referral",
                        "Er zijn meer regels die samen gelden dan hier staan.",
                        "There are more rules that count together than are listed here."),
                arguments(
                        ReferralCodes.ROUTE_UNKNOWN,
                        arrangement(OPEN, rule("verkeerd", when(), to("punt"), to("weg"))),
                        "/referral/rules/1/routes/1",
                        "Regel 'verkeerd' verwijst naar 'weg'; dat is in dit plan niet bekend.",
                        "Rule 'verkeerd' refers to 'weg', which is not known in this plan."),
                arguments(
                        ReferralCodes.ROUTE_CLOSED,
                        arrangement(OPEN, rule("verkeerd", when(), to("punt"), to("gestopt")))
                                .addService(service("gestopt", Progress.STOPPED)),
                        "/referral/rules/1/routes/1",
                        "Regel 'verkeerd' verwijst naar 'Dienst gestopt'; dat is er niet meer.",
                        "Rule 'verkeerd' refers to 'Dienst gestopt', which is no longer there."),
                arguments(
                        ReferralCodes.ROUTE_NOT_OPEN_YET,
                        arrangement(OPEN, rule("verkeerd", when(), to("punt"), to("straks")))
                                .addService(service("straks", Progress.PLANNED)),
                        "/referral/rules/1/routes/1",
                        "Regel 'verkeerd' verwijst naar 'Dienst straks'; dat is er nog niet.",
                        "Rule 'verkeerd' refers to 'Dienst straks', which is not there yet."),
                arguments(
                        ReferralCodes.ROUTE_NOT_SERVED,
                        arrangement(OPEN, rule("allen", when(), to("punt"), to("vak")))
                                .addContactPoint(ContactPoint.builder()
                                        .id("vak")
                                        .name("Vakpunt")
                                        .addSignaller(Capacity.PROFESSIONAL)
                                        .build()),
                        "/referral/rules/1/routes/1",
                        "Regel 'allen' verwijst ook mensen naar 'Vakpunt' voor wie dat niet is (wie signaleert), "
                                + "zoals: wie signaleert: de persoon zelf.",
                        "Rule 'allen' also refers people to 'Vakpunt' whom it is not for (who signals), "
                                + "such as: who signals: the person themselves."),
                arguments(
                        ReferralCodes.CYCLE,
                        arrangement(rule(
                                "kring",
                                when().addConcern(Concern.LIGHT),
                                to("punt").addIfFailsId("weg"),
                                to("weg").addIfFailsId("punt"))),
                        "/referral/contactPoints/0",
                        "Lukt het nergens, dan gaat een signaal in een kring: 'Samenpunt' > 'weg' > 'Samenpunt'. "
                                + "Bijvoorbeeld: zwaarte van de zorg: licht.",
                        "When all fails, a signal goes round in a circle: 'Samenpunt' > 'weg' > 'Samenpunt'. "
                                + "For example: weight of the concern: light."),
                arguments(
                        ReferralCodes.SELF_REFERRAL_MISSING,
                        arrangement(OPEN),
                        "/referral",
                        "Wie zelf eenzaam is, kan nergens heen.",
                        "People who are lonely themselves can go nowhere."),
                arguments(
                        ReferralCodes.SAFETY_MISSING,
                        arrangement(OPEN),
                        "/referral",
                        "Er is geen route voor als iemand in gevaar is.",
                        "There is no route for when somebody is in danger."),
                arguments(
                        ReferralCodes.ANONYMOUS_MISSING,
                        arrangement(OPEN),
                        "/referral",
                        "Er is geen route voor wie onbekend wil blijven.",
                        "There is no route for who wants to stay unknown."),
                arguments(
                        ReferralCodes.CARD_SIGNAL_UNTAKEN,
                        arrangement(rule("dood", when(), to("weg")))
                                .addSignallingCards(
                                        card("leeg", part()),
                                        card("vol", part(), part(SignalGroup.MENTAL), part(SignalGroup.MENTAL))),
                        "/referral/signallingCards/1/parts/1",
                        "De signaleringskaart noemt signalen (psychisch) die geen regel verder helpt.",
                        "The signalling card names signals (of the mind) that no rule takes further."));
    }

    @Test
    void every_code_is_shown_above_or_in_a_test_of_its_own() {
        List<FindingCode> ownTest = List.of(ReferralCodes.GROUP_WITHOUT_ROUTE, ReferralCodes.BOUND_HIT);

        assertThat(oneFindingEach().map(arguments -> arguments.get()[0]))
                .containsExactlyElementsOf(ReferralCodes.all().stream()
                        .filter(code -> !ownTest.contains(code))
                        .toList());
    }

    @Test
    void each_group_without_a_route_is_named() {
        // Where only the young have a route, seniors have none, nor have those carers who are as old
        ReferralAnalysis analysis =
                analysis(arrangement(rule("jong", when().ages(AgeRange.parse("0-64")), to("punt"))));

        assertThat(told(ReferralCodes.GROUP_WITHOUT_ROUTE, analysis))
                .containsExactly(
                        List.of(
                                "/referral",
                                "Voor de doelgroep 'Senioren' is er geen enkele route.",
                                "There is no route at all for the target group 'Senioren'."),
                        List.of(
                                "/referral",
                                "Voor de doelgroep 'Oude mantelzorgers' is er geen enkele route.",
                                "There is no route at all for the target group 'Oude mantelzorgers'."));
    }

    @Test
    void what_could_not_be_found_out_is_named_in_one_sentence() {
        ReferralAnalysis analysis =
                ReferralAnalysis.of(ReferralDesk.of(arrangement(OPEN).build(), SmallTables.DORPSTAD), DAY, 1);

        assertThat(told(ReferralCodes.BOUND_HIT, analysis))
                .containsExactly(List.of(
                        "/referral",
                        "Deze regels zijn te ingewikkeld om na te gaan welke signalen geen regel hebben, "
                                + "welke regels nooit gelden, welke routes te gaan zijn, wie geen route heeft, "
                                + "welke regels elkaar overlappen en welke signalen in een kring gaan.",
                        "These rules are too complex to find out which signals have no rule, "
                                + "which rules never count, which routes can be gone, who has no route, "
                                + "which rules overlap and which signals go round."));
    }

    @Test
    void a_circle_stands_at_the_place_where_it_starts_or_at_the_arrangement_if_that_is_no_place_of_it() {
        ReferralArrangementBuilder arrangement = arrangement(rule(
                        "kring",
                        when(),
                        to("kamer").addIfFailsId("kamer"),
                        to("bus").addIfFailsId("bus"),
                        to("weg").addIfFailsId("weg")))
                .addContactPoint(
                        ContactPoint.builder().id("kamer").name("Huiskamer").build())
                .addServices(service("trein", Progress.CONTINUING), service("bus", Progress.CONTINUING));

        assertThat(findings(ReferralCodes.CYCLE, analysis(arrangement)))
                .extracting(finding -> finding.getLocation().getPointer())
                .containsExactlyInAnyOrder("/referral/contactPoints/1", "/referral/services/1", "/referral");
    }

    @Test
    void gaps_that_differ_only_in_how_roughly_an_age_is_known_are_told_once() {
        // An age of 0 to 64 falls between the first two rules, one of 18 and over between the next two
        ReferralAnalysis analysis = analysis(arrangement(
                rule("jong", when().ages(AgeRange.parse("0-17")), to("punt")),
                rule("midden", when().ages(AgeRange.parse("18-64")), to("punt")),
                rule("oud", when().ages(AgeRange.parse("65+")), to("punt")),
                rule("onbekend", when().addUnknown(Facet.AGE), to("punt"))));

        assertThat(analysis.getGaps()).hasSize(2);
        assertThat(findings(ReferralCodes.GAP_UNTIL_KNOWN, analysis)).hasSize(1);
    }

    @Test
    void rules_that_contradict_each_other_are_not_told_to_overlap_as_well() {
        ReferralAnalysis analysis = analysis(arrangement(
                rule("snel", when(), to("punt").within(Period.ofDays(1))),
                rule("traag", when(), to("punt").within(Period.ofDays(9)))));

        assertThat(findings(ReferralCodes.CONTRADICTION, analysis)).hasSize(1);
        assertThat(findings(ReferralCodes.OVERLAP, analysis)).isEmpty();
        assertThat(findings(ReferralCodes.MORE_OVERLAPS, analysis)).isEmpty();
        assertThat(findings(ReferralCodes.MORE_GAPS, analysis)).isEmpty();
        assertThat(findings(ReferralCodes.BOUND_HIT, analysis)).isEmpty();
    }

    // ---- Fixtures

    private static List<List<String>> told(FindingCode code, ReferralAnalysis analysis) {
        return findings(code, analysis).stream()
                .map(finding -> List.of(
                        finding.getLocation().getPointer(),
                        finding.message(Language.DUTCH),
                        finding.message(Language.ENGLISH)))
                .toList();
    }

    private static List<Finding> findings(FindingCode code, ReferralAnalysis analysis) {
        return analysis.findings(REFERRAL).stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    private static ReferralAnalysis analysis(ReferralArrangementBuilder arrangement) {
        return ReferralAnalysis.of(ReferralDesk.of(arrangement.build(), SmallTables.DORPSTAD), DAY);
    }

    private static ReferralArrangementBuilder arrangement(ReferralRule... rules) {
        return ReferralArrangement.builder()
                .addContactPoint(
                        ContactPoint.builder().id("punt").name("Samenpunt").build())
                .addRules(rules);
    }

    private static ReferralRule rule(String id, ReferralConditionBuilder when, ReferralRouteBuilder... routes) {
        return ReferralRule.builder()
                .id(id)
                .when(when.build())
                .routes(Stream.of(routes).map(ReferralRouteBuilder::build).toList())
                .build();
    }

    private static ReferralRouteBuilder to(String id) {
        return ReferralRoute.builder().toId(id);
    }

    private static Service service(String id, Progress progress) {
        return Service.builder().id(id).name("Dienst " + id).progress(progress).build();
    }

    private static SignallingCard card(String id, CardPart... parts) {
        return SignallingCard.builder().id(id).title(id).addParts(parts).build();
    }

    private static CardPart part(SignalGroup... groups) {
        return CardPart.builder()
                .kind(CardPartKind.RECOGNISE)
                .addSignalGroups(groups)
                .build();
    }

    private static ReferralConditionBuilder when() {
        return ReferralCondition.builder();
    }
}
