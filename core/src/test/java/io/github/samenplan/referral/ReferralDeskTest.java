package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.community.TargetGroupBuilder;
import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Language;
import io.github.samenplan.referral.Advice.Passed;
import io.github.samenplan.referral.Advice.Question;
import io.github.samenplan.referral.Advice.Step;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the desk of Dorpstad sends a signal, and why. */
class ReferralDeskTest {

    private static final LocalDateTime MONDAY_MORNING = LocalDateTime.parse("2026-01-05T10:00");

    // ---- Which rules count

    @Test
    void a_rule_counts_when_every_facet_it_asks_fits() {
        ReferralDesk desk =
                desk(to("punt", when().addSignaller(Capacity.RESIDENT).ages(AgeRange.parse("18+"))));

        assertThat(goesTo(desk, signal().signaller(Capacity.RESIDENT).ages(AgeRange.parse("30-30"))))
                .containsExactly("punt");
        assertThat(goesTo(desk, signal().signaller(Capacity.VOLUNTEER).ages(AgeRange.parse("30-30"))))
                .isEmpty();
        assertThat(goesTo(desk, signal().signaller(Capacity.RESIDENT).ages(AgeRange.parse("17-17"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // rule, unknown too, signal, fits
        "18-64, false, 18-64, true", // the same
        "18-64, false, 30-40, true", // inside
        "18-64, false, 60-70, false", // only in part: not known to fit
        "18-64, true,  60-70, true", // in part is enough where the unknown fits
        "18-64, true,  65-70, false", // outside, whatever is unknown
        "18-64, false, '',    false", // nothing known
        "18-64, true,  '',    true",
        "55-130, false, 80+,  true", // 130 is the oldest there is
        "0+,    false, '',    true", // any age, so also an unknown one
        "'',    true,  '',    true", // asks that nothing is known
        "'',    true,  30-30, false",
        "'',    false, 30-30, true",
    })
    void ages_fit_as_far_as_they_are_known(String rule, boolean unknownToo, String stated, boolean fits) {
        ReferralConditionBuilder when = when();
        if (!rule.isEmpty()) {
            when.ages(AgeRange.parse(rule));
        }
        if (unknownToo) {
            when.addUnknown(Facet.AGE);
        }
        SignalBuilder signal = signal();
        if (!stated.isEmpty()) {
            signal.ages(AgeRange.parse(stated));
        }
        // A second rule cuts the ages at 18 and 65, for those who ask that nothing is known
        ReferralDesk desk = desk(to("punt", when), to("anders", when().ages(AgeRange.parse("18-64"))));

        assertThat(goesTo(desk, signal).contains("punt")).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        // rule, unknown too, signal, fits
        "noord,    false, noord,    true",
        "dorpstad, false, noord,    true", // a part of the place
        "noord,    false, dorpstad, false", // somewhere in the place: perhaps not there
        "noord,    true,  dorpstad, true",
        "noord,    false, '',       false",
        "dorpstad, false, '',       true", // an unknown place is one of the plan's own
        "provincie, false, '',      true",
        "noord,    false, elders,   false",
        "noord,    true,  elders,   false",
    })
    void areas_fit_by_how_they_lie_in_each_other(String rule, boolean unknownToo, String stated, boolean fits) {
        ReferralConditionBuilder when = when().addAreaId(rule);
        if (unknownToo) {
            when.addUnknown(Facet.AREA);
        }
        SignalBuilder signal = signal();
        if (!stated.isEmpty()) {
            signal.areaId(stated);
        }

        assertThat(goesTo(desk(to("punt", when)), signal).contains("punt")).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, unknown too, stated, fits
        "MENTAL,        false, MENTAL,          true",
        "MENTAL,        false, SOCIAL,          false",
        "MENTAL,        false, MENTAL SOCIAL,   true", // one of them is enough
        "MENTAL SOCIAL, false, SOCIAL,          true",
        "MENTAL,        false, '',              false",
        "MENTAL,        true,  '',              true",
        "MENTAL,        true,  SOCIAL,          false", // something is known, and it is another thing
        "'',            true,  '',              true", // asks that nothing is known
        "'',            true,  SOCIAL,          false",
        "'',            false, SOCIAL,          true",
    })
    void of_what_was_noticed_one_of_several_things_is_enough(
            String wanted, boolean unknownToo, String stated, boolean fits) {
        ReferralConditionBuilder when = when().signalGroups(signalGroups(wanted));
        if (unknownToo) {
            when.addUnknown(Facet.SIGNAL_GROUP);
        }

        assertThat(fits(when, signal().signalGroups(signalGroups(stated)))).isEqualTo(fits);
    }

    @Test
    void needs_and_kinds_of_loneliness_fit_in_the_same_way() {
        ReferralConditionBuilder need = when().addNeedIds("contact", "vervoer");
        assertThat(fits(need, signal().addNeedIds("rust", "vervoer"))).isTrue();
        assertThat(fits(need, signal().addNeedId("rust"))).isFalse();
        assertThat(fits(need, signal())).isFalse();
        assertThat(fits(need.addUnknown(Facet.NEED), signal())).isTrue();

        ReferralConditionBuilder kind = when().addLonelinessKind(LonelinessKind.SOCIAL);
        assertThat(fits(kind, signal().addLonelinessKinds(LonelinessKind.SOCIAL, LonelinessKind.EXISTENTIAL)))
                .isTrue();
        assertThat(fits(kind, signal().addLonelinessKind(LonelinessKind.EXISTENTIAL)))
                .isFalse();
        assertThat(fits(kind, signal())).isFalse();
        assertThat(fits(kind.addUnknown(Facet.LONELINESS_KIND), signal())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // in, not in, only where no group is known, carers or not known
        "'',            '',            true,  true",
        "'',            mantelzorgers, true,  false", // known not to be one of a group is no group known
        "'',            senioren,      true,  true",
        "mantelzorgers, '',            false, true",
        "senioren,      '',            false, true",
        "senioren,      mantelzorgers, false, false",
    })
    void a_rule_can_ask_that_no_group_is_known_or_take_those_of_whom_it_is_not(
            String in, String notIn, boolean whereNone, boolean carersOrNotKnown) {
        SignalBuilder signal = signal();
        Stream.of(in).filter(id -> !id.isEmpty()).forEach(signal::addTargetGroupId);
        Stream.of(notIn).filter(id -> !id.isEmpty()).forEach(signal::addOtherTargetGroupId);

        assertThat(fits(when().addUnknown(Facet.TARGET_GROUP), signal)).isEqualTo(whereNone);
        assertThat(fits(when().addTargetGroupId("mantelzorgers").addUnknown(Facet.TARGET_GROUP), signal))
                .isEqualTo(carersOrNotKnown);
    }

    @Test
    void a_rule_can_ask_that_no_area_is_known() {
        ReferralConditionBuilder when = when().addUnknown(Facet.AREA);

        assertThat(fits(when, signal())).isTrue();
        assertThat(fits(when, signal().areaId("noord"))).isFalse();
    }

    @Test
    void where_a_desk_knows_no_areas_one_that_is_not_stated_may_be_any() {
        ReferralRule rule =
                to("punt", when().addAreaId("noord").addUnknown(Facet.AREA)).build();
        ReferralRule sure = to("elders", when().addAreaId("noord")).build();
        ReferralDesk desk = ReferralDesk.of(
                ReferralArrangement.builder().addRules(rule, sure).build());

        assertThat(desk.rulesFor(signal().build())).containsExactly(rule);
        assertThat(desk.rulesFor(signal().areaId("noord").build())).containsExactly(rule, sure);
        assertThat(desk.rulesFor(signal().areaId("zuid").build())).isEmpty();
    }

    @Test
    void groups_follow_from_age_and_from_each_other() {
        ReferralDesk desk = desk(
                to("senioren", when().addTargetGroupId("senioren")),
                to("mantelzorg", when().addTargetGroupId("mantelzorgers")),
                to("oud", when().addTargetGroupId("oude-mantelzorgers")));

        assertThat(goesTo(desk, signal().ages(AgeRange.parse("70-70")))).containsExactly("senioren");
        assertThat(goesTo(desk, signal().addTargetGroupId("oude-mantelzorgers")))
                .as("who is an old carer is a carer, and is old")
                .containsExactly("senioren", "mantelzorg", "oud");
        assertThat(desk.advise(signal().ages(AgeRange.parse("30-30")).build(), MONDAY_MORNING)
                        .getQuestions())
                .as("at 30 nobody need be asked about seniors")
                .extracting(question -> question.value().orElseThrow())
                .containsExactly("mantelzorgers");
    }

    @Test
    void who_is_not_in_a_group_is_in_no_part_of_it_either_nor_in_a_part_of_that() {
        // The parts stand before the groups that they are part of
        ReferralSetting setting = ReferralSetting.of(
                List.of(),
                List.of(),
                List.of(
                        group("jonge-zorgende-ouders")
                                .partOfId("zorgende-ouders")
                                .build(),
                        group("zorgende-ouders").partOfId("ouders").build(),
                        group("ouders").build()),
                List.of(),
                List.of());
        ReferralRule rule =
                to("punt", when().addTargetGroupId("jonge-zorgende-ouders")).build();
        ReferralDesk desk =
                ReferralDesk.of(ReferralArrangement.builder().addRule(rule).build(), setting);

        assertThat(desk.advise(signal().addOtherTargetGroupId("ouders").build(), MONDAY_MORNING)
                        .getPassed())
                .singleElement()
                .satisfies(passed -> assertThat(passed.isOpen()).isFalse());
        assertThat(desk.advise(signal().build(), MONDAY_MORNING).getPassed())
                .singleElement()
                .satisfies(passed -> assertThat(passed.isOpen()).isTrue());
    }

    @Test
    void a_signal_that_contradicts_itself_is_taken_at_its_word() {
        // Seniors are 65 and over
        ReferralDesk desk = desk(
                to("jong", when().ages(AgeRange.parse("0-17"))), to("senioren", when().addTargetGroupId("senioren")));

        assertThat(goesTo(desk, signal().ages(AgeRange.parse("17-17")).addTargetGroupId("senioren")))
                .containsExactly("jong", "senioren");
    }

    @Test
    void the_policy_says_which_of_the_fitting_rules_count() {
        ReferralRule low = to("laag", when()).priority(BigDecimal.ONE).build();
        ReferralRule none = to("geen", when()).build();
        ReferralRule high = to("hoog", when()).priority(BigDecimal.TEN).build();

        assertThat(goesTo(desk(HitPolicy.COLLECT, low, none, high), signal())).containsExactly("laag", "geen", "hoog");
        assertThat(goesTo(desk(HitPolicy.FIRST, none, low, high), signal())).containsExactly("geen");
        assertThat(goesTo(desk(HitPolicy.PRIORITY, none, low, high), signal())).containsExactly("hoog");
    }

    // ---- Danger

    @Test
    void in_danger_rules_for_danger_go_before_all_others_and_112_is_named() {
        ReferralRule any = to("punt", when()).build();
        ReferralRule danger = ReferralRule.builder()
                .id("gevaar")
                .when(when().addConcern(Concern.UNSAFE).build())
                .addRoute(route("crisis").handOver(HandOver.EMERGENCY).build())
                .build();

        Advice advice = desk(HitPolicy.FIRST, any, danger)
                .advise(signal().concern(Concern.UNSAFE).build(), MONDAY_MORNING);
        assertThat(advice.getSteps()).extracting(Step::toId).containsExactly("crisis");
        assertThat(advice.getDanger().orElseThrow().in(Language.DUTCH)).contains("112");
        assertThat(goesTo(desk(HitPolicy.COLLECT, any, danger), signal().concern(Concern.UNSAFE)))
                .containsExactly("crisis", "punt");
        assertThat(goesTo(desk(HitPolicy.FIRST, any, danger), signal().concern(Concern.LIGHT)))
                .containsExactly("punt");
    }

    @ParameterizedTest
    @CsvSource({
        "UNSAFE,   'crisis, punt, lijn'", // who calls for help goes first
        "WORRYING, 'punt, crisis, lijn'", // in the order of the rule
        "'',       'punt, crisis, lijn'",
    })
    void in_danger_calls_for_help_go_before_all_else(String concern, String order) {
        ReferralRule rule = ReferralRule.builder()
                .id("regel")
                .addRoutes(
                        route("punt").handOver(HandOver.WARM).build(),
                        route("crisis").handOver(HandOver.EMERGENCY).build(),
                        route("lijn").build())
                .build();
        SignalBuilder signal = signal().consent(Consent.GIVEN);
        Stream.of(concern)
                .filter(weight -> !weight.isEmpty())
                .map(Concern::valueOf)
                .forEach(signal::concern);

        assertThat(String.join(", ", goesTo(desk(HitPolicy.COLLECT, rule), signal)))
                .isEqualTo(order);
    }

    @Test
    void a_call_for_help_goes_first_also_without_a_name_and_so_does_a_point_for_danger() {
        ReferralRule rule = ReferralRule.builder()
                .id("regel")
                .addRoutes(
                        route("lijn").addIfFailsId("meldpunt").build(),
                        route("politie")
                                .handOver(HandOver.EMERGENCY)
                                .consentNeeded(ConsentNeed.EXPLICIT)
                                .build())
                .build();
        ReferralDesk desk = ReferralDesk.of(ReferralArrangement.builder()
                .addRule(rule)
                .addContactPoints(
                        point("lijn").kind(ContactPointKind.HELPLINE).build(),
                        point("meldpunt").kind(ContactPointKind.EMERGENCY).build(),
                        point("politie").build())
                .build());

        assertThat(goesTo(desk, signal().concern(Concern.UNSAFE).consent(Consent.REFUSED)))
                .containsExactly("meldpunt", "politie", "lijn");
        assertThat(goesTo(desk, signal().concern(Concern.LIGHT).consent(Consent.REFUSED)))
                .containsExactly("lijn", "meldpunt", "politie");
    }

    // ---- Consent

    @ParameterizedTest
    @CsvSource({
        // hand-over, need, signaller, consent, concern, anonymous, may be told
        "WARM, , RESIDENT, GIVEN, , , true",
        "WARM, , RESIDENT, REFUSED, , , false",
        "WARM, , RESIDENT, NOT_ASKED, , , false",
        "WARM, , RESIDENT, , , , false",
        "WARM, , RESIDENT, GIVEN, , true, false", // agrees, and yet wants to stay unknown
        "WARM, , PERSON_CONCERNED, , , , true", // who comes themselves agrees
        "WARM, , PERSON_CONCERNED, REFUSED, , , false",
        "WARM, NONE_ANONYMOUS, RESIDENT, REFUSED, , , true", // the route tells nobody who it is
        "INFORMATION, , RESIDENT, REFUSED, , , true",
        "SELF_REFERRAL, , RESIDENT, REFUSED, , , true",
        "EMERGENCY, , RESIDENT, REFUSED, UNSAFE, , true",
        "EMERGENCY, , RESIDENT, REFUSED, LIGHT, , false",
        "EMERGENCY, EXPLICIT, RESIDENT, REFUSED, UNSAFE, , false",
        ", , RESIDENT, NOT_ASKED, , , false",
        ", , PERSON_CONCERNED, , , true, true", // goes there without a name
    })
    void without_consent_nobody_is_told_who_it_is(
            HandOver handOver,
            ConsentNeed need,
            Capacity signaller,
            Consent consent,
            Concern concern,
            Boolean anonymous,
            boolean mayBeTold) {
        ReferralRouteBuilder route = route("punt");
        SignalBuilder signal = signal().signaller(signaller);
        Stream.ofNullable(handOver).forEach(route::handOver);
        Stream.ofNullable(need).forEach(route::consentNeeded);
        Stream.ofNullable(consent).forEach(signal::consent);
        Stream.ofNullable(concern).forEach(signal::concern);
        Stream.ofNullable(anonymous).forEach(signal::anonymous);
        ReferralRule rule =
                ReferralRule.builder().id("regel").addRoute(route.build()).build();

        Step step = desk(HitPolicy.FIRST, rule)
                .advise(signal.build(), MONDAY_MORNING)
                .getSteps()
                .get(0);

        assertThat(step.isWithoutName()).isEqualTo(!mayBeTold);
        if (!mayBeTold) {
            assertThat(step.handOver()).contains(HandOver.INFORMATION);
            assertThat(step.words().in(Language.DUTCH)).contains("Noem geen naam");
        }
    }

    @Test
    void consent_is_asked_for_where_a_route_waits_for_it() {
        ReferralRule warm = ReferralRule.builder()
                .id("warm")
                .addRoute(route("punt").handOver(HandOver.WARM).build())
                .build();
        ReferralDesk desk = desk(HitPolicy.FIRST, warm);

        Question question = desk.advise(signal().signaller(Capacity.RESIDENT).build(), MONDAY_MORNING)
                .firstQuestion()
                .orElseThrow();
        assertThat(question.facet()).isEqualTo(Facet.CONSENT);
        assertThat(question.choices())
                .extracting(choice -> choice.signal().getConsent().orElseThrow())
                .containsExactly(Consent.GIVEN, Consent.REFUSED);
        assertThat(desk.advise(
                                signal().signaller(Capacity.RESIDENT)
                                        .consent(Consent.REFUSED)
                                        .build(),
                                MONDAY_MORNING)
                        .firstQuestion())
                .as("who refused is not asked again")
                .isEmpty();
    }

    // ---- Where a route ends

    @Test
    void a_place_that_is_not_there_is_left_out_and_what_takes_its_place_is_said() {
        ReferralArrangement arrangement = ReferralArrangement.builder()
                .addContactPoints(
                        point("dicht").period(span(null, "2025")).build(),
                        point("straks").period(span("2027", null)).build(),
                        point("plan").progress(Progress.PLANNED).build(),
                        point("wens").progress(Progress.WANTED).build(),
                        point("gestopt").progress(Progress.STOPPED).build(),
                        point("jong").ages(AgeRange.parse("12-17")).build(),
                        point("open")
                                .progress(Progress.CONTINUING)
                                .period(span("2026", null))
                                .build())
                .addRule(ReferralRule.builder()
                        .id("regel")
                        .addRoutes(
                                route("dicht").addIfFailsId("open").build(),
                                route("straks").build(),
                                route("plan").build(),
                                route("wens").build(),
                                route("gestopt").build(),
                                route("jong").build(),
                                route("weg").build())
                        .build())
                .build();

        Advice advice = ReferralDesk.of(arrangement)
                .advise(signal().ages(AgeRange.parse("40-40")).build(), MONDAY_MORNING);

        assertThat(advice.getSteps()).singleElement().satisfies(step -> {
            assertThat(step.toId()).isEqualTo("open");
            assertThat(step.isFallback()).isTrue();
        });
        assertThat(advice.getObstacles())
                .extracting(obstacle -> obstacle.words().in(Language.ENGLISH))
                .containsExactly(
                        "'dicht' is no longer there.",
                        "'straks' is not there yet.",
                        "'plan' is not there yet.",
                        "'wens' is not there yet.",
                        "'gestopt' is no longer there.",
                        "'jong' is not for this person (age).",
                        "'weg' is not known in this plan.");
    }

    @Test
    void what_would_take_the_place_of_a_route_has_to_be_there_itself() {
        ReferralRule rule = ReferralRule.builder()
                .id("regel")
                .addRoute(route("punt").addIfFailsIds("weg", "lijn").build())
                .build();
        ReferralDesk desk = ReferralDesk.of(ReferralArrangement.builder()
                .addRule(rule)
                .addContactPoints(point("punt").build(), point("lijn").build())
                .build());

        assertThat(goesTo(desk, signal())).containsExactly("punt", "lijn");
    }

    @Test
    void a_service_of_the_social_map_takes_those_whom_it_is_for() {
        ReferralRule rule = ReferralRule.builder()
                .id("regel")
                .addRoute(route("bus").build())
                .build();
        ReferralDesk desk = ReferralDesk.of(
                ReferralArrangement.builder()
                        .addRule(rule)
                        .addService(Service.builder()
                                .id("bus")
                                .name("Buurtbus")
                                .ages(AgeRange.parse("65+"))
                                .addAreaId("noord")
                                .addTargetGroupId("mantelzorgers")
                                .addNeedId("vervoer")
                                .anonymous(Anonymity.NOT_POSSIBLE)
                                .build())
                        .build(),
                SmallTables.DORPSTAD);

        assertThat(goesTo(desk, signal()))
                .as("what is not known is no hindrance")
                .containsExactly("bus");
        assertThat(desk.advise(
                                signal().ages(AgeRange.parse("30-30"))
                                        .areaId("elders")
                                        .addOtherTargetGroupId("mantelzorgers")
                                        .addNeedId("rust")
                                        .anonymous(true)
                                        .build(),
                                MONDAY_MORNING)
                        .getObstacles())
                .extracting(obstacle -> obstacle.words().in(Language.DUTCH))
                .containsExactly("'Buurtbus' is niet voor deze persoon "
                        + "(leeftijd, doelgroep, gebied, behoefte en anonimiteit).");
    }

    // ---- Why not, and what to ask

    @Test
    void of_every_other_rule_it_says_why_not_and_what_would_make_it_fit() {
        ReferralDesk desk = desk(
                HitPolicy.FIRST,
                to("punt", when().addSignaller(Capacity.RESIDENT)).build(),
                to("jong", when().addSignaller(Capacity.RESIDENT).ages(AgeRange.parse("0-17")))
                        .build(),
                to("arts", when().addSignaller(Capacity.REFERRER)).build());

        Advice advice = desk.advise(signal().signaller(Capacity.RESIDENT).build(), MONDAY_MORNING);

        assertThat(advice.getPassed()).extracting(Passed::isOpen).containsExactly(true, false);
        assertThat(advice.getPassed())
                .extracting(passed -> passed.words().in(Language.ENGLISH))
                .containsExactly(
                        "Rule 'naar jong' may still fit, once is known: age: ages 0 to 17.",
                        "Rule 'naar arts' does not fit. It would with who signals: a referrer, such as a GP.");
        assertThat(advice.firstQuestion())
                .as("the first rule counts already: no answer changes that")
                .isEmpty();
    }

    @Test
    void danger_is_asked_first_and_else_what_most_rules_wait_for() {
        ReferralRule young = to("jong", when().ages(AgeRange.parse("0-17"))).build();
        ReferralRule old = to("oud", when().ages(AgeRange.parse("65+"))).build();
        ReferralRule danger = to("crisis", when().addConcern(Concern.UNSAFE)).build();

        Question first = desk(HitPolicy.COLLECT, young, old, danger)
                .advise(signal().build(), MONDAY_MORNING)
                .firstQuestion()
                .orElseThrow();
        assertThat(first.facet()).isEqualTo(Facet.CONCERN);

        Question second = desk(
                        HitPolicy.COLLECT,
                        to("arts", when().addSignaller(Capacity.REFERRER)).build(),
                        young,
                        old)
                .advise(signal().build(), MONDAY_MORNING)
                .firstQuestion()
                .orElseThrow();
        assertThat(second.facet()).isEqualTo(Facet.AGE);
        assertThat(second.choices())
                .extracting(choice -> choice.signal().getAges().orElseThrow().toString())
                .containsExactly("0-17", "18-64", "65+");
        assertThat(second.reason().in(Language.ENGLISH))
                .isEqualTo("The answer decides whether 'naar jong' or 'naar oud' counts.");
    }

    @Test
    void whether_there_is_danger_is_asked_even_where_another_rule_counts_already() {
        ReferralRule any = to("punt", when()).build();
        ReferralRule young = to("jong", when().ages(AgeRange.parse("0-17"))).build();
        ReferralRule danger = to("crisis", when().addConcern(Concern.UNSAFE)).build();
        ReferralDesk desk = desk(HitPolicy.FIRST, any, young, danger);

        assertThat(desk.advise(signal().build(), MONDAY_MORNING).getQuestions())
                .extracting(Question::facet)
                .containsExactly(Facet.CONCERN);
        assertThat(desk.advise(signal().concern(Concern.LIGHT).build(), MONDAY_MORNING)
                        .getQuestions())
                .isEmpty();
    }

    @Test
    void asking_on_comes_to_an_end_with_a_rule_that_counts() {
        ReferralDesk desk = desk(
                to("jong", when().ages(AgeRange.parse("0-17")).addNeedId("contact")),
                to("oud", when().addTargetGroupId("oude-mantelzorgers").addConsent(Consent.GIVEN)));
        Signal signal = signal().build();
        int asked = 0;
        while (desk.advise(signal, MONDAY_MORNING).firstQuestion().isPresent() && asked < 20) {
            List<Advice.Choice> choices = desk.advise(signal, MONDAY_MORNING)
                    .firstQuestion()
                    .orElseThrow()
                    .choices();
            signal = choices.get(0).signal();
            asked++;
        }
        assertThat(asked).isBetween(1, 6);
        assertThat(desk.advise(signal, MONDAY_MORNING).leadsSomewhere()).isTrue();
    }

    @Test
    void a_step_says_how_how_soon_and_by_which_rule() {
        ReferralRule rule = ReferralRule.builder()
                .id("regel")
                .title("Ouderen naar het punt")
                .when(when().ages(AgeRange.parse("75+")).build())
                .addRoute(route("punt")
                        .handOver(HandOver.WARM)
                        .within(Period.ofDays(2))
                        .feedback("een bericht na het gesprek")
                        .build())
                .build();

        Advice advice = desk(HitPolicy.FIRST, rule)
                .advise(
                        signal().ages(AgeRange.parse("80-80"))
                                .consent(Consent.GIVEN)
                                .build(),
                        MONDAY_MORNING);

        assertThat(advice.toString())
                .isEqualTo("To 'Samenpunt' (somebody brings them into contact; within 2 days; "
                        + "feedback: een bericht na het gesprek). "
                        + "Rule 'Ouderen naar het punt' is for age: ages 75 and over.");
        assertThat(advice.sentences().get(0).in(Language.DUTCH))
                .isEqualTo("Naar 'Samenpunt' (iemand brengt hen met elkaar in contact; binnen 2 dagen; "
                        + "terugkoppeling: een bericht na het gesprek). "
                        + "Regel 'Ouderen naar het punt' geldt voor leeftijd: 75 jaar en ouder.");
    }

    @Test
    void a_step_without_a_name_says_what_can_be_done_and_not_how_it_would_be_handed_over() {
        ReferralRule rule = ReferralRule.builder()
                .id("regel")
                .addRoute(route("punt")
                        .handOver(HandOver.WARM)
                        .within(Period.ofDays(2))
                        .withinWording("zo snel als het kan")
                        .build())
                .build();
        Advice advice = desk(HitPolicy.FIRST, rule)
                .advise(signal().consent(Consent.REFUSED).build(), MONDAY_MORNING);

        assertThat(advice.sentences())
                .extracting(sentence -> sentence.in(Language.DUTCH))
                .containsExactly("Naar 'Samenpunt' (zo snel als het kan). Noem geen naam: zonder toestemming kunt u "
                        + "vertellen wat er is, of om raad vragen. Regel 'regel' geldt voor elk signaal.");
        assertThat(advice.toString())
                .isEqualTo("To 'Samenpunt' (zo snel als het kan). Give no name: without consent you can tell what "
                        + "there is, or ask for advice. Rule 'regel' is for any signal.");
    }

    @Test
    void a_step_says_whether_the_place_is_open_and_what_takes_its_place() {
        OpeningHours tuesdays = OpeningHours.builder().addDay(DayOfWeek.TUESDAY).build();
        ReferralDesk desk = ReferralDesk.of(ReferralArrangement.builder()
                .addContactPoint(point("punt").addOpeningHours(tuesdays).build())
                .addService(Service.builder()
                        .id("lijn")
                        .name("Luisterlijn")
                        .addOpeningHours(OpeningHours.builder().build())
                        .build())
                .addRule(ReferralRule.builder()
                        .id("regel")
                        .addRoute(route("punt")
                                .consentNeeded(ConsentNeed.NONE_ANONYMOUS)
                                .addIfFailsId("lijn")
                                .build())
                        .build())
                .build());

        assertThat(desk.advise(signal().build(), MONDAY_MORNING).sentences())
                .extracting(sentence -> sentence.in(Language.DUTCH))
                .containsExactly(
                        "Naar 'punt' (nu gesloten, weer open op dinsdag 2026-01-06 om 00:00). "
                                + "Regel 'regel' geldt voor elk signaal.",
                        "Lukt dat niet: 'Luisterlijn' (nu open). Regel 'regel' geldt voor elk signaal.");
    }

    @Test
    void a_desk_describes_a_signal_and_knows_whose_rules_it_goes_by() {
        ReferralArrangement arrangement = ReferralArrangement.builder()
                .addNeeds(
                        Need.builder().id("rust").name("Rust").build(),
                        Need.builder().id("contact").name("Contact met anderen").build())
                .build();
        ReferralDesk desk = ReferralDesk.of(arrangement, SmallTables.DORPSTAD);
        Signal signal = signal().concern(Concern.WORRYING)
                .signaller(Capacity.NEIGHBOUR)
                .ages(AgeRange.parse("82-82"))
                .addTargetGroupId("mantelzorgers")
                .addOtherTargetGroupIds("studenten", "nieuwkomers")
                .areaId("noord")
                .addSignalGroups(SignalGroup.MENTAL, SignalGroup.BEHAVIOURAL)
                .addNeedIds("contact", "vervoer")
                .addLonelinessKind(LonelinessKind.EMOTIONAL)
                .consent(Consent.NOT_ASKED)
                .anonymous(false)
                .build();

        assertThat(desk.getArrangement()).isSameAs(arrangement);
        assertThat(desk.describe(signal).in(Language.DUTCH))
                .isEqualTo("zwaarte van de zorg: zorgelijk; wie signaleert: iemand uit de buurt; leeftijd: 82 jaar; "
                        + "doelgroep: 'Mantelzorgers', niet 'studenten' en niet 'nieuwkomers'; gebied: noord; "
                        + "wat is opgevallen: psychisch en in gedrag; behoefte: 'Contact met anderen' en 'vervoer'; "
                        + "soort eenzaamheid: emotioneel; toestemming: niet gevraagd; "
                        + "anonimiteit: hoeft niet onbekend te blijven");
        assertThat(desk.describe(signal).in(Language.ENGLISH))
                .isEqualTo("weight of the concern: worrying; who signals: a neighbour; age: age 82; "
                        + "target group: 'Mantelzorgers', not 'studenten' and not 'nieuwkomers'; area: noord; "
                        + "what was noticed: of the mind and in behaviour; need: 'Contact met anderen' and 'vervoer'; "
                        + "kind of loneliness: emotional; consent: not asked; anonymity: need not stay unknown");
        assertThat(desk.describe(signal().build()).in(Language.DUTCH)).isEqualTo("een signaal waarvan niets bekend is");
    }

    @Test
    void a_rule_whose_routes_cannot_be_gone_is_told_apart_from_no_rule() {
        ReferralDesk desk = ReferralDesk.of(ReferralArrangement.builder()
                .addRule(ReferralRule.builder()
                        .id("regel")
                        .addRoute(ReferralRoute.builder().toId("weg").build())
                        .build())
                .build());

        Advice advice = desk.advise(signal().build(), MONDAY_MORNING);

        assertThat(advice.leadsSomewhere()).isFalse();
        assertThat(advice.sentences().stream().map(words -> words.in(Language.DUTCH)))
                .containsExactly(
                        "Er geldt een regel voor dit signaal, maar geen van zijn routes is te gaan.",
                        "'weg' is in dit plan niet bekend.");
        assertThat(advice.sentences().get(0).in(Language.ENGLISH))
                .isEqualTo("A rule is for this signal, but none of its routes can be gone.");
    }

    @Test
    void nobody_belongs_to_a_group_and_does_not() {
        assertThatThrownBy(() -> signal().addTargetGroupId("a")
                        .addOtherTargetGroupId("a")
                        .build())
                .isInstanceOf(ImpossibleValueException.class)
                .hasMessage("Person in a signal must not both belong to a target group and not - but was: a");
    }

    @Test
    void a_desk_without_rules_says_so() {
        ReferralDesk desk = ReferralDesk.of(ReferralArrangement.builder().build());
        Signal nothing = signal().build();

        assertThat(desk.advise(nothing, MONDAY_MORNING))
                .hasToString("No rule of this plan says where this signal can go.")
                .extracting(Advice::getSignal)
                .isSameAs(nothing);
    }

    // ---- Fixtures

    private static List<String> goesTo(ReferralDesk desk, SignalBuilder signal) {
        return desk.advise(signal.build(), MONDAY_MORNING).getSteps().stream()
                .map(Step::toId)
                .toList();
    }

    private static boolean fits(ReferralConditionBuilder when, SignalBuilder signal) {
        return !goesTo(desk(to("punt", when)), signal).isEmpty();
    }

    private static List<SignalGroup> signalGroups(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(SignalGroup::valueOf)
                .toList();
    }

    private static TargetGroupBuilder group(String id) {
        return TargetGroup.builder().id(id).name(id);
    }

    private static ReferralDesk desk(ReferralRuleBuilder... rules) {
        return desk(
                HitPolicy.COLLECT,
                Stream.of(rules).map(ReferralRuleBuilder::build).toArray(ReferralRule[]::new));
    }

    private static ReferralDesk desk(HitPolicy policy, ReferralRule... rules) {
        ReferralArrangementBuilder arrangement =
                ReferralArrangement.builder().hitPolicy(policy).addRules(rules);
        Stream.of(rules)
                .flatMap(rule -> rule.getRoutes().stream())
                .map(ReferralRoute::getToId)
                .distinct()
                .forEach(id -> arrangement.addContactPoint(
                        id.equals("punt")
                                ? point(id).name("Samenpunt").build()
                                : point(id).build()));
        return ReferralDesk.of(arrangement.build(), SmallTables.DORPSTAD);
    }

    private static ReferralRuleBuilder to(String id, ReferralConditionBuilder when) {
        return ReferralRule.builder()
                .id("naar-" + id)
                .title("naar " + id)
                .when(when.build())
                .addRoute(route(id).handOver(HandOver.INFORMATION).build());
    }

    private static ReferralRouteBuilder route(String toId) {
        return ReferralRoute.builder().toId(toId);
    }

    private static ContactPointBuilder point(String id) {
        return ContactPoint.builder().id(id).name(id);
    }

    private static ReferralConditionBuilder when() {
        return ReferralCondition.builder();
    }

    private static SignalBuilder signal() {
        return Signal.builder();
    }

    private static TimeSpan span(String begin, String end) {
        return TimeSpan.builder()
                .begin(Stream.ofNullable(begin).map(PartialDate::parse).findFirst())
                .end(Stream.ofNullable(end).map(PartialDate::parse).findFirst())
                .build();
    }
}
