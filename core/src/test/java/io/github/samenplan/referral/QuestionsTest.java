package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.finding.Language;
import io.github.samenplan.referral.Advice.Choice;
import io.github.samenplan.referral.Advice.Question;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the desk of Dorpstad asks, in which words, and what one can answer. */
class QuestionsTest {

    private static final LocalDateTime MONDAY_MORNING = LocalDateTime.parse("2026-01-05T10:00");

    // ---- The words

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # facet;        in Dutch;                                           in English;                                         answers
            CONCERN;        Hoe zwaar is de zorg?;                              How heavy is the concern?;                          light|worrying|unsafe
            AGE;            Hoe oud is de persoon?;                             How old is the person?;                             ages 0 to 17|ages 18 to 64|ages 65 and over
            TARGET_GROUP;   Hoort de persoon bij 'Mantelzorgers'?;              Does the person belong to 'Mantelzorgers'?;         yes|no
            AREA;           Waar woont de persoon?;                             Where does the person live?;                        dorpstad|noord
            SIGNAL_GROUP;   Wat is er opgevallen?;                              What was noticed?;                                  of the body|of the mind|between people|in behaviour|an event in life
            NEED;           Wat heeft de persoon nodig?;                        What does the person need?;                         'Contact met anderen'|'rust'
            LONELINESS_KIND;Om welke soort eenzaamheid gaat het?;               Which kind of loneliness is it?;                    emotional|social|existential
            CONSENT;        Vindt de persoon het goed dat anderen dit horen?;   Does the person agree that others are told?;        given|refused|not asked
            ANONYMITY;      Wil iemand onbekend blijven?;                       Does somebody want to stay unknown?;                wants to stay unknown|need not stay unknown
            """)
    void of_each_facet_it_asks_what_a_rule_waits_for(Facet facet, String dutch, String english, String answers) {
        Question question = onlyQuestion(desk(rule("regel", asking(facet))), signal());

        assertThat(question.facet()).isEqualTo(facet);
        assertThat(question.text().in(Language.DUTCH)).isEqualTo(dutch);
        assertThat(question.text().in(Language.ENGLISH)).isEqualTo(english);
        assertThat(question.choices())
                .extracting(choice -> choice.words().in(Language.ENGLISH))
                .containsExactly(answers.split("\\|"));
    }

    @Test
    void who_lives_in_the_town_is_asked_for_the_part_of_it() {
        Question question = onlyQuestion(desk(rule("regel", asking(Facet.AREA))), signal().areaId("dorpstad"));

        assertThat(question.choices())
                .extracting(choice -> choice.signal().getAreaId())
                .containsExactly(Optional.of("noord"));
    }

    @Test
    void who_signals_is_asked_with_every_capacity_as_an_answer() {
        Question question = onlyQuestion(desk(rule("regel", asking(Facet.SIGNALLER))), signal());

        assertThat(question.text().in(Language.DUTCH)).isEqualTo("Wie signaleert?");
        assertThat(question.text().in(Language.ENGLISH)).isEqualTo("Who signals?");
        assertThat(question.choices())
                .extracting(choice -> choice.signal().getSignaller().orElseThrow())
                .containsExactly(Capacity.values());
    }

    @ParameterizedTest
    @EnumSource(value = Facet.class, mode = EnumSource.Mode.EXCLUDE, names = "TARGET_GROUP")
    void with_an_answer_the_signal_states_just_that(Facet facet) {
        ReferralDesk desk = desk(rule("regel", asking(facet)));

        assertThat(onlyQuestion(desk, signal()).choices())
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(desk.describe(choice.signal()))
                        .isEqualTo(ReferralWords.facet(facet, choice.words())));
    }

    @Test
    void who_belongs_to_a_group_or_not_is_written_down_and_not_asked_again() {
        ReferralDesk desk = desk(rule("regel", asking(Facet.TARGET_GROUP)));
        Question question = onlyQuestion(desk, signal());

        assertThat(question.value()).contains("mantelzorgers");
        assertThat(question.choices())
                .extracting(choice -> desk.describe(choice.signal()).in(Language.DUTCH))
                .containsExactly("doelgroep: 'Mantelzorgers'", "doelgroep: niet 'Mantelzorgers'");
        assertThat(question.choices())
                .allSatisfy(choice ->
                        assertThat(questions(desk, choice.signal().toBuilder())).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1; Het antwoord beslist of 'regel 1' geldt.;                                The answer decides whether 'regel 1' counts.
            2; Het antwoord beslist of 'regel 1' of 'regel 2' geldt.;                   The answer decides whether 'regel 1' or 'regel 2' counts.
            3; Het antwoord beslist of 'regel 1', 'regel 2' of 'regel 3' geldt.;        The answer decides whether 'regel 1', 'regel 2' or 'regel 3' counts.
            4; Het antwoord beslist of 'regel 1', 'regel 2', 'regel 3' of 'regel 4' geldt.;  The answer decides whether 'regel 1', 'regel 2', 'regel 3' or 'regel 4' counts.
            5; "Het antwoord beslist of 'regel 1', 'regel 2', 'regel 3' of een van 2 andere regels geldt."; "The answer decides whether 'regel 1', 'regel 2', 'regel 3' or one of 2 other rules counts."
            """, quoteCharacter = '"')
    void a_question_says_which_rules_wait_for_it(int rules, String dutch, String english) {
        Question question = onlyQuestion(
                desk(IntStream.rangeClosed(1, rules)
                        .mapToObj(i -> rule("regel " + i, asking(Facet.NEED)))
                        .toArray(ReferralRule[]::new)),
                signal());

        assertThat(question.reason().in(Language.DUTCH)).isEqualTo(dutch);
        assertThat(question.reason().in(Language.ENGLISH)).isEqualTo(english);
    }

    // ---- What is asked

    @Test
    void where_nothing_is_known_of_the_place_the_areas_are_those_that_rules_and_places_name() {
        ReferralDesk desk = ReferralDesk.of(ReferralArrangement.builder()
                .addRules(
                        rule("een", when().addAreaIds("noord", "zuid")),
                        rule("twee", when().addAreaIds("zuid", "oost")))
                .addService(Service.builder()
                        .id("bus")
                        .name("Buurtbus")
                        .addAreaId("west")
                        .build())
                .build());

        assertThat(onlyQuestion(desk, signal()).choices())
                .extracting(choice -> choice.words().toString())
                .containsExactly("noord", "zuid", "oost", "west");
    }

    @Test
    void an_age_that_is_known_in_part_is_asked_within_that_part() {
        Question question = onlyQuestion(desk(rule("jong", asking(Facet.AGE))), signal().ages(AgeRange.parse("10-64")));

        assertThat(question.choices())
                .extracting(choice -> choice.signal().getAges().orElseThrow().toString())
                .containsExactly("0-17", "18-64");
    }

    @Test
    void only_groups_are_asked_that_a_rule_waits_for_and_that_are_not_known_yet() {
        ReferralDesk desk = desk(rule("een", when().addTargetGroupIds("mantelzorgers", "senioren")));

        assertThat(questions(desk, signal()))
                .extracting(QuestionsTest::group)
                .containsExactly("mantelzorgers", "senioren");
        assertThat(questions(desk, signal().addOtherTargetGroupId("mantelzorgers")))
                .extracting(QuestionsTest::group)
                .containsExactly("senioren");
        assertThat(questions(desk, signal().addTargetGroupId("mantelzorgers"))).isEmpty();
    }

    @Test
    void a_group_is_asked_for_its_own_rules_and_in_the_order_of_how_many_wait() {
        ReferralDesk desk = desk(
                rule("zorg", when().addTargetGroupId("mantelzorgers")),
                rule("oud", when().addTargetGroupId("senioren")),
                rule("ouder", when().addTargetGroupId("senioren")),
                rule("contact", asking(Facet.NEED)),
                rule("beide", when().addNeedId("contact").addTargetGroupId("senioren")));

        // Seniors: 3 rules; contact: 2; carers: 1
        assertThat(questions(desk, signal()))
                .extracting(QuestionsTest::group, question -> question.reason().toString())
                .containsExactly(
                        tuple("senioren", "The answer decides whether 'oud', 'ouder' or 'beide' counts."),
                        tuple("", "The answer decides whether 'contact' or 'beide' counts."),
                        tuple("mantelzorgers", "The answer decides whether 'zorg' counts."));
    }

    @Test
    void nothing_is_asked_for_a_rule_that_cannot_fit_any_more() {
        ReferralDesk desk = desk(
                rule("jong", asking(Facet.AGE).addSignaller(Capacity.RESIDENT)),
                rule("gevaar", when().addConcern(Concern.UNSAFE).addSignaller(Capacity.RESIDENT)));

        assertThat(questions(desk, signal().signaller(Capacity.VOLUNTEER))).isEmpty();
        assertThat(questions(desk, signal().signaller(Capacity.RESIDENT)))
                .extracting(Question::facet)
                .containsExactly(Facet.CONCERN, Facet.AGE);
    }

    @Test
    void danger_is_asked_first_only_while_a_rule_for_it_may_still_fit() {
        ReferralDesk desk = desk(
                rule("zorg", when().addConcern(Concern.WORRYING)),
                rule("gevaar", when().addConcern(Concern.UNSAFE).addSignaller(Capacity.RESIDENT)),
                rule("jong", asking(Facet.AGE)),
                rule("kind", asking(Facet.AGE)));

        assertThat(questions(desk, signal().signaller(Capacity.RESIDENT)))
                .extracting(Question::facet)
                .containsExactly(Facet.CONCERN, Facet.AGE);
        assertThat(questions(desk, signal().signaller(Capacity.VOLUNTEER)))
                .as("two rules wait for the age and one for the concern")
                .extracting(Question::facet)
                .containsExactly(Facet.AGE, Facet.CONCERN);
    }

    @Test
    void behind_a_rule_that_counts_only_those_are_asked_for_that_can_count_beside_it() {
        ReferralRule danger = rule("gevaar", when().addConcern(Concern.UNSAFE));
        ReferralRule youngInDanger = rule("jong gevaar", asking(Facet.AGE).addConcern(Concern.UNSAFE));
        SignalBuilder unsafe = signal().concern(Concern.UNSAFE);

        assertThat(questions(desk(danger, youngInDanger), unsafe))
                .as("where all that fit count")
                .extracting(Question::facet)
                .containsExactly(Facet.AGE);
        assertThat(questions(desk(HitPolicy.FIRST, danger, youngInDanger), unsafe))
                .as("where the first counts, and it is known")
                .isEmpty();
        assertThat(questions(desk(HitPolicy.FIRST, youngInDanger, danger), unsafe))
                .as("where one before it may still fit")
                .extracting(Question::facet)
                .containsExactly(Facet.AGE);
    }

    @ParameterizedTest
    @CsvSource({
        // signaller, consent, anonymous, is asked
        "RESIDENT, , , true",
        "RESIDENT, NOT_ASKED, , true", // what was not asked yet can be asked
        "RESIDENT, GIVEN, , false",
        "RESIDENT, REFUSED, , false",
        "RESIDENT, , true, false", // nobody is told anyway
        "RESIDENT, , false, true",
        "PERSON_CONCERNED, , , false", // agrees
    })
    void consent_is_asked_once_where_a_counting_route_needs_it(
            Capacity signaller, Consent consent, Boolean anonymous, boolean asked) {
        SignalBuilder signal = signal().signaller(signaller);
        Stream.ofNullable(consent).forEach(signal::consent);
        Stream.ofNullable(anonymous).forEach(signal::anonymous);
        ReferralRule warm = rule("warm", when()).toBuilder()
                .addRoute(ReferralRoute.builder()
                        .toId("punt")
                        .handOver(HandOver.WARM)
                        .build())
                .build();

        List<Question> questions = questions(desk(warm), signal);

        assertThat(questions).hasSize(asked ? 1 : 0).allSatisfy(question -> {
            assertThat(question.text().in(Language.DUTCH))
                    .isEqualTo("Vindt de persoon het goed dat anderen dit horen?");
            assertThat(question.reason().in(Language.DUTCH))
                    .isEqualTo("Zonder toestemming mag niemand horen om wie het gaat.");
            assertThat(question.reason().in(Language.ENGLISH))
                    .isEqualTo("Without consent nobody may be told who it is about.");
            assertThat(question.choices())
                    .extracting(Choice::words)
                    .extracting(words -> words.in(Language.DUTCH))
                    .containsExactly("gegeven", "geweigerd");
        });
    }

    // ---- Fixtures

    private static ReferralConditionBuilder asking(Facet facet) {
        return switch (facet) {
            case CONCERN -> when().addConcern(Concern.WORRYING);
            case SIGNALLER -> when().addSignaller(Capacity.RESIDENT);
            case AGE -> when().ages(AgeRange.parse("0-17"));
            case TARGET_GROUP -> when().addTargetGroupId("mantelzorgers");
            case AREA -> when().addAreaId("noord");
            case SIGNAL_GROUP -> when().addSignalGroup(SignalGroup.MENTAL);
            case NEED -> when().addNeedId("contact");
            case LONELINESS_KIND -> when().addLonelinessKind(LonelinessKind.EMOTIONAL);
            case CONSENT -> when().addConsent(Consent.GIVEN);
            case ANONYMITY -> when().anonymous(true);
        };
    }

    private static Question onlyQuestion(ReferralDesk desk, SignalBuilder signal) {
        List<Question> questions = questions(desk, signal);
        assertThat(questions).hasSize(1);
        return questions.get(0);
    }

    private static List<Question> questions(ReferralDesk desk, SignalBuilder signal) {
        return desk.advise(signal.build(), MONDAY_MORNING).getQuestions();
    }

    private static String group(Question question) {
        return question.value().orElse("");
    }

    private static ReferralDesk desk(ReferralRule... rules) {
        return desk(HitPolicy.COLLECT, rules);
    }

    private static ReferralDesk desk(HitPolicy policy, ReferralRule... rules) {
        return ReferralDesk.of(
                ReferralArrangement.builder()
                        .hitPolicy(policy)
                        .addRules(rules)
                        .addNeeds(
                                Need.builder()
                                        .id("contact")
                                        .name("Contact met anderen")
                                        .build(),
                                Need.builder().id("rust").name("rust").build())
                        .addContactPoint(
                                ContactPoint.builder().id("punt").name("punt").build())
                        .build(),
                SmallTables.DORPSTAD);
    }

    private static ReferralRule rule(String id, ReferralConditionBuilder when) {
        return ReferralRule.builder().id(id).when(when.build()).build();
    }

    private static ReferralConditionBuilder when() {
        return ReferralCondition.builder();
    }

    private static SignalBuilder signal() {
        return Signal.builder();
    }
}
