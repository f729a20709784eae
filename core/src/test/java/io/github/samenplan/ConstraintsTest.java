package io.github.samenplan;

import static io.github.samenplan.Validators.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Framework;
import io.github.samenplan.approach.FrameworkUse;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.approach.PillarEntry;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.approach.PillarStatus;
import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.Source;
import io.github.samenplan.fact.Statement;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.IdIndex;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRule;
import jakarta.validation.Constraint;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ill-formed: each constraint on a type that bears it, found by a plain validator without expression language. */
class ConstraintsTest {

    private static final String OF_200 = "é".repeat(200);
    private static final String OF_4000 = "é".repeat(4000);
    private static final String OF_80 = "x".repeat(80);

    // ---- Text

    static Stream<String> readable() {
        return Stream.of(
                "a",
                ".",
                "0",
                "  a  ",
                "\n\ta\r\nb\n", // tabs and line ends between and around
                "👵🏽",
                "\u200bx", // an invisible sign before a visible one
                "a\u2028b",
                OF_200);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void readable_text_is_right(String text) {
        assertThat(violations(targetGroup(text))).isEmpty();
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                " ",
                "\n\t\r",
                "\u00a0\u2003", // blanks that are not ASCII
                "\u2028",
                "\u200b\ufeff", // invisible signs only
                "a\u0000", // controls, wherever they stand
                "\u001b[31mrood",
                "a\u0007b",
                "a\u007f",
                "a\u0085b",
                "a\ud83d", // half a character
                "\udc75a",
                OF_200 + "é");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void blank_too_long_or_unreadable_text_is_wrong(String text) {
        assertThat(violations(targetGroup(text))).containsExactly("name text");
    }

    @Test
    void a_text_without_a_limit_of_its_own_may_have_four_thousand_characters() {
        assertThat(violations(Statement.builder().text(OF_4000).build())).isEmpty();
        assertThat(violations(Statement.builder().text(OF_4000 + ".").build())).containsExactly("text text");
    }

    @Test
    void a_text_is_checked_in_an_optional_and_in_a_list() {
        TargetGroup group = targetGroup("Ouderen").toBuilder()
                .description(" ")
                .addCharacteristics("alleen", "", "75+", "\t")
                .build();
        assertThat(violations(group))
                .containsExactly(
                        "characteristics[1].<list element> text",
                        "characteristics[3].<list element> text",
                        "description text");
    }

    @Test
    void a_label_says_something_in_each_language() {
        Pillar pillar = Pillar.builder().id("netwerk").name(Label.of("nl", " ")).build();
        assertThat(violations(pillar)).containsExactly("name text");
    }

    @Test
    void what_is_not_stated_breaks_no_constraint() {
        assertThat(violations(Source.builder().build())).isEmpty();
    }

    // ---- Identifier and Reference

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "0-0", "contactpunt-eenzaamheid", "2021-2023"})
    void an_id_in_kebab_case_is_right(String id) {
        assertThat(violations(targetGroup("Ouderen").toBuilder().id(id).build()))
                .isEmpty();
        assertThat(violations(Source.builder().documentId(id).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "Doel", // capitals
                "doel 1", "doel_1", "doel.1", "doel/1", "-doel", "doel-", "doel--1", "één", "doel\n",
                "ı", // no dot, in whatever language
            })
    void an_id_of_another_form_is_wrong(String id) {
        assertThat(violations(targetGroup("Ouderen").toBuilder().id(id).build()))
                .containsExactly("id identifier");
        assertThat(violations(Source.builder().documentId(id).build())).containsExactly("documentId reference");
    }

    @Test
    void an_id_has_at_most_eighty_characters() {
        assertThat(violations(targetGroup("Ouderen").toBuilder().id(OF_80).build()))
                .isEmpty();
        assertThat(violations(targetGroup("Ouderen").toBuilder().id(OF_80 + "x").build()))
                .containsExactly("id identifier");
        assertThat(violations(Source.builder().documentId(OF_80 + "x").build()))
                .containsExactly("documentId reference");
    }

    @Test
    void references_in_a_list_are_checked_one_by_one() {
        assertThat(violations(targetGroup("Ouderen").toBuilder()
                        .addAreaIds("leusden", "Leusden")
                        .build()))
                .containsExactly("areaIds[1].<list element> reference");
    }

    // ---- WebAddress

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a/b?c=d#e",
                "https://localhost?x",
                "https://voorbeeld.example/één",
                "https://example.org/a@b", // an @ behind the host is no user name
            })
    void a_web_address_with_its_scheme_is_right(String address) {
        assertThat(violations(Source.builder().url(address).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org", // no scheme
                "www.example.org",
                "https://",
                "https:///pad",
                "ftp://example.org",
                "javascript:alert(1)",
                "https://naam@example.org", // a user name is personal, or a trick
                "https://example.org/a b",
                "https://example.org\n",
                " https://example.org",
                "file:///etc/passwd",
            })
    void a_web_address_of_another_form_is_wrong(String address) {
        assertThat(violations(Source.builder().url(address).build())).containsExactly("url web-address");
    }

    @Test
    void a_web_address_has_at_most_two_thousand_characters() {
        String longest = "https://example.org/" + "a".repeat(1980);
        assertThat(violations(Source.builder().url(longest).build())).isEmpty();
        assertThat(violations(Source.builder().url(longest + "a").build())).containsExactly("url web-address");
    }

    // ---- LanguageTag and CurrencyCode

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fy", "pap", "pt-BR", "zh-Hant", "es-419", "sr-Latn-RS"})
    void a_language_tag_is_right(String tag) {
        assertThat(violations(channel(ChannelKind.VISIT, "Plein 1").toBuilder()
                        .addLanguage(tag)
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "NL", "nl_NL", "nl-nl", "nl-", "nederlands", "nl ", "zh-hant"})
    void a_language_tag_of_another_form_is_wrong(String tag) {
        assertThat(violations(channel(ChannelKind.VISIT, "Plein 1").toBuilder()
                        .addLanguages("nl", tag)
                        .build()))
                .containsExactly("languages[1].<list element> language-tag");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code, what is wrong with it
            EUR,
            XCG,
            eur,    currency currency-code
            EU,     currency currency-code
            EURO,   currency currency-code
            €,      currency currency-code
            '',     currency currency-code
            'EUR ', currency currency-code
            """)
    void a_currency_code_is_three_capitals(String code, String wrong) {
        assertThat(violations(
                        Money.builder().amount(BigDecimal.TEN).currency(code).build()))
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    // ---- WorkingAddress

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,      an address that works,              one that does not
            EMAIL,        info@gemeente.example,              info@gemeente
            EMAIL,        a+b.c@sub.gemeente.example,         info(at)gemeente.example
            EMAIL,        één@voorbeeld.example,              a b@gemeente.example
            EMAIL,        o'neill@a.nl,                       a@b@gemeente.example
            EMAIL,        x@a-b.example,                      @gemeente.example
            EMAIL,        x@y.zz,                             x@.zz
            EMAIL,        x@y.zz,                             x@y.z
            PHONE,        112,                                12
            PHONE,        14 033,                             bel ons
            PHONE,        0800-1234,                          0800-GEMEENTE
            PHONE,        +31 (0)343 12 34 56,                ++31343123456
            PHONE,        (0343) 123456,                      'tel: 0343 123456'
            PHONE,        +123456789012345,                   +1234567890123456
            TEXT_MESSAGE, 06-12345678,                        06
            WEBSITE,      https://example.org/meldpunt,       example.org/meldpunt
            CHAT,         https://example.org/chat,           whatsapp
            """)
    void an_address_is_written_as_its_kind_asks(ChannelKind kind, String works, String fails) {
        assertThat(violations(channel(kind, works))).isEmpty();
        assertThat(violations(channel(kind, fails))).containsExactly("address working-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISIT", "POST", "SOCIAL_MEDIA"})
    void for_a_place_or_an_account_any_readable_text_will_do(ChannelKind kind) {
        assertThat(violations(channel(kind, "Plein 1, 3831 Leusden"))).isEmpty();
        assertThat(violations(channel(kind, " "))).containsExactly("address text");
    }

    // ---- ConsistentIds

    @Test
    void a_plan_without_parts_is_well_formed() {
        assertThat(violations(plan())).isEmpty();
    }

    @Test
    void an_id_that_is_used_twice_is_a_violation_at_the_second() {
        CoalitionPlan plan = plan().toBuilder()
                .addGoals(goal("doel"), goal("doel-2"), goal("doel"))
                .build();
        assertThat(violations(plan)).containsExactly("goals[2].id duplicate-id");
    }

    @Test
    void a_reference_that_leads_nowhere_is_a_violation_at_the_reference() {
        CoalitionPlan plan = plan().toBuilder()
                .publisherId("weg")
                .addAreaId("weg")
                .addGoal(goal("doel").toBuilder()
                        .addPartOfId("weg")
                        .addIndicatorId("weg")
                        .addTarget(AtMost.builder()
                                .number(BigDecimal.ONE)
                                .indicatorId("weg")
                                .build())
                        .build())
                .build();
        assertThat(violations(plan))
                .containsExactly(
                        "areaIds[0] unknown-reference",
                        "goals[0].indicatorIds[0] unknown-reference",
                        "goals[0].partOfIds[0] unknown-reference",
                        "goals[0].targets[0].indicatorId unknown-reference",
                        "publisherId unknown-reference");
    }

    @Test
    void a_reference_deep_inside_lists_keeps_its_whole_path() {
        ReferralRoute route =
                ReferralRoute.builder().toId("weg").addIfFailsIds("doel", "weg").build();
        CoalitionPlan plan = plan().toBuilder()
                .addGoal(goal("doel"))
                .referral(ReferralArrangement.builder()
                        .addRule(ReferralRule.builder()
                                .id("regel")
                                .addRoute(route)
                                .addSource(Source.builder().documentId("weg").build())
                                .build())
                        .build())
                .build();
        assertThat(violations(plan))
                .containsExactly(
                        "referral.rules[0].routes[0].ifFailsIds[0] wrong-reference",
                        "referral.rules[0].routes[0].ifFailsIds[1] unknown-reference",
                        "referral.rules[0].routes[0].toId unknown-reference",
                        "referral.rules[0].sources[0].documentId unknown-reference");
    }

    @Test
    void a_pillar_or_version_that_a_framework_does_not_have_is_a_violation() {
        CoalitionPlan plan = plan().toBuilder()
                .addFrameworkUse(FrameworkUse.builder()
                        .frameworkId("een-tegen-eenzaamheid")
                        .version("1999")
                        .addEntry(PillarEntry.builder()
                                .pillarId("zesde-pijler")
                                .status(PillarStatus.ABSENT)
                                .build())
                        .build())
                .addGoal(goal("doel").toBuilder()
                        .addPillar(PillarRef.parse("eigen/pijler"))
                        .build())
                .addFramework(Framework.builder()
                        .id("eigen")
                        .version("1")
                        .name(Label.of("nl", "Eigen"))
                        .build())
                .build();
        assertThat(violations(plan))
                .containsExactly(
                        "frameworkUses[0].entries[0].pillarId unknown-pillar",
                        "frameworkUses[0].version unknown-framework-version",
                        "goals[0].pillars[0] unknown-pillar");
    }

    // ---- Every type

    static List<Shape> shapes() {
        return Shape.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_type_can_be_validated_and_its_well_formed_parts_have_no_violation(Shape shape) {
        // A constraint on the wrong sort of value, or on an override, shows only at the first use (HV000030, 131, 151)
        Plans.sampleOf(shape.getType(), 30)
                .forEach(part -> assertThat(violations(part))
                        .as("%s", part)
                        // standing alone, a document's references lead nowhere
                        .filteredOn(violation -> !violation.matches(".* (unknown-.*|wrong-reference|duplicate-id)"))
                        .isEmpty());
    }

    // ---- Messages

    private static final String DUTCH_TEXT = "moet leesbare tekst zijn van hoogstens 200 tekens, en niet leeg";
    private static final String ENGLISH_TEXT = "must be readable text of at most 200 characters, and not blank";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked, language of the machine, answered
            nl,      nl,                      nl
            nl,      en,                      nl
            nl-BE,   en,                      nl
            nl,      tr,                      nl
            en,      en,                      en
            en,      nl,                      en
            en-GB,   nl-NL,                   en
            en,      tr,                      en
            fr,      en,                      en
            """)
    void a_message_is_in_the_language_asked_for_whatever_the_machine_speaks(
            String asked, String machine, String answered) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            ResourceBundle.clearCache();
            Validator validator = Validators.speaking(Locale.forLanguageTag(asked));
            assertThat(validator.validate(targetGroup("")))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage())
                            .isEqualTo(answered.equals("nl") ? DUTCH_TEXT : ENGLISH_TEXT));
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_message_repeats_what_came_from_outside(String language) {
        CoalitionPlan plan = plan().toBuilder()
                .language("Kwaad ${1+1} {max}")
                .addAreaId("kwaad-weg")
                .addGoals(goal("kwaad-dubbel"), goal("kwaad-dubbel"))
                .build();
        assertThat(Validators.speaking(Locale.forLanguageTag(language)).validate(plan))
                .hasSize(3)
                .allSatisfy(violation -> assertThat(violation.getMessage())
                        .startsWith(language.equals("nl") ? "moet " : "must ")
                        .doesNotContainIgnoringCase("kwaad")
                        .doesNotContain("{", "}", "$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl", "_en"})
    void each_bundle_has_a_message_for_each_constraint_and_each_fault_of_ids_and_no_other(String suffix) {
        assertThat(new TreeSet<>(bundle(suffix).stringPropertyNames()))
                .as("keys of ContributorValidationMessages%s.properties", suffix)
                .isEqualTo(keysInUse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl", "_en"})
    void a_message_is_a_clause_without_any_parameter_but_the_limit(String suffix) {
        bundle(suffix)
                .forEach((key, message) -> assertThat(message.toString().replace("{max}", "200"))
                        .as("%s", key)
                        .startsWith(suffix.equals("_nl") ? "moet " : "must ")
                        .doesNotEndWith(".")
                        .doesNotContain("{", "}", "$"));
    }

    @Test
    void the_messages_for_other_languages_are_the_english_ones() {
        assertThat(bundle("")).isEqualTo(bundle("_en"));
    }

    private static Set<String> keysInUse() {
        Stream<String> constraints = ModelClasses.all().stream()
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .map(ConstraintsTest::defaultMessage);
        Stream<String> faults = Stream.of(
                        IdIndex.DUPLICATE_ID,
                        IdIndex.UNKNOWN_REFERENCE,
                        IdIndex.WRONG_REFERENCE,
                        IdIndex.UNKNOWN_VERSION,
                        IdIndex.UNKNOWN_PILLAR)
                .map(FindingCode::getId)
                .map(code -> "io.github.samenplan." + code);
        return new TreeSet<>(Stream.concat(constraints, faults).toList());
    }

    private static String defaultMessage(Class<?> constraint) {
        try {
            String template = (String) constraint.getDeclaredMethod("message").getDefaultValue();
            assertThat(template).startsWith("{").endsWith("}");
            return template.substring(1, template.length() - 1);
        } catch (NoSuchMethodException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static Properties bundle(String suffix) {
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        try (InputStream bytes = Shape.class.getResourceAsStream(name);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(text);
            return messages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // ---- Fixtures

    private static TargetGroup targetGroup(String name) {
        return TargetGroup.builder().id("groep").name(name).build();
    }

    private static Channel channel(ChannelKind kind, String address) {
        return Channel.builder().kind(kind).address(address).build();
    }

    private static Goal goal(String id) {
        return Goal.builder().id(id).title("Minder eenzame ouderen").build();
    }

    private static CoalitionPlan plan() {
        return CoalitionPlan.builder().id("plan").title("Samen").language("nl").build();
    }
}
