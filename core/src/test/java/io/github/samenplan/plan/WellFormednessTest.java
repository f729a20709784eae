package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.TestPlans;
import io.github.samenplan.Validators;
import io.github.samenplan.approach.Budget;
import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.coalition.Organisation;
import io.github.samenplan.community.Area;
import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.Money;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WellFormednessTest {

    private static final Validator VALIDATOR = Validators.plain();

    @Test
    void a_plan_that_states_little_is_well_formed() {
        assertThat(WellFormedness.check(TestPlans.emptyPlan(), VALIDATOR)).isEmpty();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(
                        TestPlans.plan().title(" ").build(),
                        "/title malformed-text",
                        "'title' moet leesbare tekst bevatten van hoogstens 200 tekens.",
                        "'title' must hold readable text of at most 200 characters."),
                Arguments.of(
                        TestPlans.plan().summary("\u0000").build(),
                        "/summary malformed-text",
                        "'summary' moet leesbare tekst bevatten van hoogstens 4000 tekens.",
                        "'summary' must hold readable text of at most 4000 characters."),
                Arguments.of(
                        TestPlans.plan().id("Plan 1").build(),
                        "/id malformed-id",
                        "'id' moet bestaan uit kleine letters, cijfers en losse streepjes, hoogstens 80 tekens, zoals"
                                + " 'contactpunt-eenzaamheid'.",
                        "'id' must consist of lower-case letters, digits and single hyphens, at most 80 characters, such"
                                + " as 'contactpunt-eenzaamheid'."),
                Arguments.of(
                        TestPlans.plan().uri("dorpstad.example").build(),
                        "/uri malformed-web-address",
                        "'uri' moet een webadres zijn dat begint met https:// of http://, zonder spaties.",
                        "'uri' must be a web address that starts with https:// or http://, without blanks."),
                Arguments.of(
                        TestPlans.plan().language("Nederlands").build(),
                        "/language malformed-language",
                        "'language' moet een taalcode zijn, zoals nl, en of pt-BR.",
                        "'language' must be a language code, such as nl, en or pt-BR."),
                Arguments.of(
                        TestPlans.plan()
                                .addBudget(Budget.builder()
                                        .id("geld")
                                        .title("Budget")
                                        .total(Money.builder()
                                                .amount(BigDecimal.TEN)
                                                .currency("euro")
                                                .build())
                                        .build())
                                .build(),
                        "/budgets/0/total/currency malformed-currency",
                        "'currency' moet een muntcode van drie hoofdletters zijn, zoals EUR.",
                        "'currency' must be a currency code of three capitals, such as EUR."),
                Arguments.of(
                        TestPlans.plan()
                                .addOrganisation(Organisation.builder()
                                        .id("welzijn")
                                        .name("Welzijn")
                                        .addChannel(Channel.builder()
                                                .kind(ChannelKind.EMAIL)
                                                .address("info")
                                                .build())
                                        .build())
                                .build(),
                        "/organisations/0/channels/0/address malformed-address",
                        "'address' past niet bij de soort kanaal: schrijf een e-mailadres, een telefoonnummer of een"
                                + " webadres voluit.",
                        "'address' does not fit the kind of channel: write an e-mail address, a telephone number or a"
                                + " web address in full."),
                Arguments.of(
                        TestPlans.plan()
                                .addDocument(Document.builder()
                                        .id("nota")
                                        .title("Nota")
                                        .addPublisherIds("welzijn", "Welzijn!")
                                        .build())
                                .addOrganisation(Organisation.builder()
                                        .id("welzijn")
                                        .name("Welzijn")
                                        .build())
                                .build(),
                        "/documents/0/publisherIds/1 malformed-reference",
                        "'publisherIds' moet de id van een ander onderdeel zijn: kleine letters, cijfers en losse"
                                + " streepjes, hoogstens 80 tekens.",
                        "'publisherIds' must be the id of another part: lower-case letters, digits and single hyphens,"
                                + " at most 80 characters."));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_breaks_a_constraint_is_a_finding_at_its_place(
            PlanDocument plan, String found, String dutch, String english) {
        List<Finding> findings = WellFormedness.check(plan, VALIDATOR).stream()
                .filter(finding -> !finding.getCode().equals(IdIndex.UNKNOWN_REFERENCE))
                .toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getLocation().getPointer() + " " + finding.getCode())
                    .isEqualTo(found);
            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Language.DUTCH)).isEqualTo(dutch);
            assertThat(finding.message(Language.ENGLISH)).isEqualTo(english);
        });
    }

    @Test
    void the_trail_leads_to_the_part_that_breaks_the_constraint() {
        PlanDocument plan = TestPlans.plan()
                .addGoals(
                        TestPlans.goal("doel"),
                        TestPlans.goal("doel-2").toBuilder().description("").build())
                .build();
        assertThat(WellFormedness.check(plan, VALIDATOR)).singleElement().satisfies(finding -> {
            assertThat(finding.getLocation().trail(Language.DUTCH)).isEqualTo("doel 'Minder eenzame ouderen'");
            assertThat(finding.getLocation().trail(Language.ENGLISH)).isEqualTo("goal 'Minder eenzame ouderen'");
            assertThat(finding.getLocation().getPointer()).isEqualTo("/goals/1/description");
        });
    }

    @Test
    void ids_and_references_are_found_once_and_in_their_place_among_the_rest() {
        PlanDocument plan = TestPlans.plan()
                .publisherId("weg")
                .title("")
                .addGoals(
                        TestPlans.goal("doel").toBuilder().addAreaIds("weg").build(),
                        TestPlans.goal("doel").toBuilder().title("").build())
                .addDocument(Document.builder().id("nota").title("").build())
                .build();
        assertThat(found(plan))
                .containsExactly(
                        "/title malformed-text",
                        "/publisherId unknown-reference",
                        "/goals/0/areaIds/0 unknown-reference",
                        "/goals/1/id duplicate-id",
                        "/goals/1/title malformed-text",
                        "/documents/0/title malformed-text");
    }

    @Test
    void findings_of_one_part_come_in_the_order_in_which_its_properties_are_written() {
        // the validator gives violations in an order that changes from one run to the next
        PlanDocument plan = TestPlans.plan()
                .addDocument(Document.builder()
                        .id("Nota")
                        .title(" ")
                        .uri("uri")
                        .revision(" ")
                        .addPublisherIds("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L")
                        .language("NL")
                        .addSupersedesIds("Z")
                        .description(" ")
                        .build())
                .build();
        assertThat(found(plan).stream().filter(finding -> !finding.endsWith("unknown-reference")))
                .containsExactly(
                        "/documents/0/id malformed-id",
                        "/documents/0/title malformed-text",
                        "/documents/0/uri malformed-web-address",
                        "/documents/0/revision malformed-text",
                        "/documents/0/publisherIds/0 malformed-reference",
                        "/documents/0/publisherIds/1 malformed-reference",
                        "/documents/0/publisherIds/2 malformed-reference",
                        "/documents/0/publisherIds/3 malformed-reference",
                        "/documents/0/publisherIds/4 malformed-reference",
                        "/documents/0/publisherIds/5 malformed-reference",
                        "/documents/0/publisherIds/6 malformed-reference",
                        "/documents/0/publisherIds/7 malformed-reference",
                        "/documents/0/publisherIds/8 malformed-reference",
                        "/documents/0/publisherIds/9 malformed-reference",
                        "/documents/0/publisherIds/10 malformed-reference",
                        "/documents/0/publisherIds/11 malformed-reference",
                        "/documents/0/language malformed-language",
                        "/documents/0/supersedesIds/0 malformed-reference",
                        "/documents/0/description malformed-text");
    }

    @Test
    void a_constraint_of_the_hosts_own_is_found_in_its_own_words() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(PlanDocument.class)
                .getter("goals")
                .constraint(new SizeDef().min(1).message("noem een doel {0}"));
        Validator ofHost =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        assertThat(WellFormedness.check(TestPlans.emptyPlan(), ofHost))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo(WellFormedness.OTHER);
                    assertThat(finding.getLocation().getPointer()).isEqualTo("/goals");
                    assertThat(finding.message(Language.DUTCH)).isEqualTo("'goals' klopt niet: noem een doel {0}");
                });
    }

    @Test
    void a_constraint_on_the_whole_of_what_is_large_is_found_too() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(PlanDocument.class).getter("goals").constraint(new SizeDef().max(1_000));
        Validator ofHost =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        PlanDocument large = TestPlans.plan()
                .addAllGoals(IntStream.range(0, 1_500)
                        .mapToObj(i -> TestPlans.goal("doel-" + i))
                        .toList())
                .build();

        assertThat(WellFormedness.check(large, VALIDATOR)).isEmpty();
        assertThat(WellFormedness.check(large, ofHost))
                .extracting(finding -> finding.getLocation().getPointer() + " " + finding.getCode())
                .containsExactly("/goals constraint-broken");
    }

    @Test
    void what_is_gone_over_in_pieces_keeps_its_place() {
        List<String> areas = new ArrayList<>(Collections.nCopies(3_000, "dorp"));
        areas.set(700, "Het dorp");
        areas.set(2_999, "De stad");
        PlanDocument large = TestPlans.plan()
                .addArea(Area.builder().id("dorp").name("Dorp").build())
                .addAllAreaIds(areas)
                .addAllGoals(IntStream.range(0, 1_500)
                        .mapToObj(i -> TestPlans.goal("doel-" + i).toBuilder()
                                .title(i == 1_400 ? " " : "Doel")
                                .build())
                        .toList())
                .build();
        String[] places = {"/areaIds/700", "/areaIds/2999", "/goals/1400/title"};

        // As many as are asked for come from the pieces; fewer, from the whole
        assertThat(WellFormedness.check(large, VALIDATOR, 3))
                .extracting(finding -> finding.getLocation().getPointer())
                .containsExactly(places);
        assertThat(WellFormedness.check(large, VALIDATOR))
                .extracting(finding -> finding.getLocation().getPointer())
                .containsExactly(places);
        assertThat(WellFormedness.check(large, VALIDATOR, 1)).hasSize(1);
    }

    @Test
    void a_document_and_a_validator_are_needed() {
        assertThatNullPointerException().isThrownBy(() -> WellFormedness.check(null, VALIDATOR));
        assertThatNullPointerException().isThrownBy(() -> WellFormedness.check(TestPlans.emptyPlan(), null));
    }

    @Test
    void the_list_of_codes_has_every_code_of_this_gate_once() {
        List<FindingCode> constants = Stream.of(WellFormedness.class, IdIndex.class)
                .flatMap(type -> Stream.of(type.getFields()))
                .filter(field -> field.getType() == FindingCode.class && Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (FindingCode) field.get(null);
                    } catch (IllegalAccessException bug) {
                        throw new IllegalStateException(bug);
                    }
                })
                .filter(code -> !code.equals(IdIndex.UNCHECKED_REFERENCE)) // which is no fault
                .toList();
        assertThat(WellFormedness.codes())
                .containsExactlyInAnyOrderElementsOf(constants)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code.getSeverity()).isEqualTo(Severity.ERROR));
        assertThat(WellFormedness.codes())
                .extracting(FindingCode::getSentence)
                .allSatisfy(
                        sentence -> assertThat(sentence.in(Language.DUTCH)).isNotEqualTo(sentence.in(Language.ENGLISH)))
                .extracting(Words::toString)
                .doesNotHaveDuplicates();
    }

    private static List<String> found(PlanDocument document) {
        return WellFormedness.check(document, VALIDATOR).stream()
                .map(finding -> finding.getLocation().getPointer() + " " + finding.getCode())
                .toList();
    }
}
