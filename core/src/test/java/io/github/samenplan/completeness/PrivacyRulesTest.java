package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.channel;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.contactPoint;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.indicator;
import static io.github.samenplan.TestPlans.measurement;
import static io.github.samenplan.TestPlans.number;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.coalition.ChannelKind;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.monitoring.IndicatorBuilder;
import io.github.samenplan.monitoring.IndicatorUnit;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.CoalitionPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("personal-contact-data", "This looks like the e-mail address of a person.")
                        .lacking(
                                "initials before the sign",
                                planWith(contactPoint("punt")
                                        .addChannel(channel(ChannelKind.EMAIL, "a.b.jansen@example.org"))),
                                "/referral/contactPoints/0/channels/0")
                        .met("the complete plan", completePlan(), ""),
                rule("person-named", "Somebody seems to be named here.")
                        .lacking(
                                "a title and a name",
                                plan().summary("Bel mevrouw Jansen.").build(),
                                "")
                        .met("the complete plan", completePlan(), ""),
                rule("citizen-service-number", "There is a number here that can be a citizen service number.")
                        .lacking(
                                "one in a text",
                                plan().summary("Dossier 111222333 loopt nog.").build(),
                                "")
                        .met("the complete plan", completePlan(), ""),
                rule("cell-too-small", "")
                        .lackingIn(
                                "There are fewer than 10 people behind this figure; they could be recognised.",
                                "nine people, and a share of a hundred that is nine",
                                planWith(
                                        counted("een", 9),
                                        counted("twee", 10),
                                        counted("drie", 0),
                                        share("vier", "9", 100)),
                                "/indicators/0/measurements/0",
                                "/indicators/3/measurements/0")
                        .met("the complete plan", completePlan(), "/indicators/0/measurements/0")
                        .notApplicable("no figure", emptyPlan())
                        .notApplicable(
                                "visitors of the contact point, and a score",
                                planWith(
                                        counted("een", 3).subjectId("contactpunt"),
                                        counted("twee", 3).unit(IndicatorUnit.SCORE))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # address                          | answer
            contactpunteenzaamheid@example.org | MET
            info@example.org                   | MET
            sociaal.loket@example.org          | MET
            a.jansen@example.org               | NOT_MET
            A.Jansen@example.org               | NOT_MET
            jan.van.dijk@example.org           | NOT_MET
            wmo@example.org                    | MET
            """)
    void an_address_of_a_person_is_told_by_initials_or_van(String address, Outcome answer) {
        assertThat(outcome(
                        "personal-contact-data",
                        planWith(contactPoint("punt").addChannel(channel(ChannelKind.EMAIL, address)))))
                .isEqualTo(answer);
        assertThat(outcome(
                        "personal-contact-data",
                        plan().summary("Mail naar " + address + " of bel.").build()))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                             | answer
            Vraag het de heer De Vries         | NOT_MET
            Vraag het dhr. De Vries            | NOT_MET
            Vraag het mw. Jansen               | NOT_MET
            Vraag het Mrs Jansen               | NOT_MET
            De heer van het huis               | MET
            Iedere meneer en mevrouw is welkom | MET
            Gemw. Jansenstraat                 | MET
            """)
    void a_person_is_told_by_a_title_and_a_capital(String text, Outcome answer) {
        assertThat(outcome("person-named", plan().summary(text).build())).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                             | answer
            # 9*1+8*1+7*1+6*2+5*2+4*2+3*3+2*3-3 = 66, which divides by eleven
            111222333                          | NOT_MET
            1112.22.333                        | NOT_MET
            nummer: 111222333.                 | NOT_MET
            # the sum of this one is 67
            111222332                          | MET
            # ten digits, or part of a longer number, or of a word
            1112223330                         | MET
            0111222333                         | MET
            NL111222333                        | MET
            000000000                          | MET
            # organisations have such numbers too, and say so
            RSIN 111222333                     | MET
            rsin: 111222333                    | MET
            KvK-nummer is geen 111222333       | NOT_MET
            """)
    void a_citizen_service_number_passes_the_test_of_eleven(String text, Outcome answer) {
        assertThat(outcome("citizen-service-number", plan().summary(text).build()))
                .isEqualTo(answer);
    }

    @Test
    void properties_of_others_are_looked_through_as_well() {
        assertThat(outcome("citizen-service-number", with("x-bsn", "111222333")))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("citizen-service-number", with("x-bsn", number(111222333))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("citizen-service-number", with("x-dossier", Map.of("nummers", List.of("111222333")))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("citizen-service-number", with("x-rsin", "111222333")))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("citizen-service-number", with("x-dossier", Map.of("rsin", "111222333"))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void numbers_to_call_and_addresses_on_the_web_are_left_alone() {
        assertThat(outcome(
                        "citizen-service-number",
                        planWith(contactPoint("punt").addChannel(channel(ChannelKind.PHONE, "111222333")))))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(
                        "citizen-service-number",
                        plan().addDocument(Document.builder()
                                        .id("pagina")
                                        .title("Pagina")
                                        .uri("https://example.org/?id=111222333")
                                        .build())
                                .build()))
                .isEqualTo(Outcome.MET);
    }

    private static CoalitionPlan with(String name, Object value) {
        return plan().extensions(Extensions.of(name, value)).build();
    }

    private static IndicatorBuilder counted(String id, long people) {
        return indicator(id)
                .unit(IndicatorUnit.COUNT)
                .addMeasurement(measurement(id + "-meting")
                        .number(Quantity.builder().exact(number(people)).build())
                        .build());
    }

    private static IndicatorBuilder share(String id, String percent, long asked) {
        return indicator(id)
                .addMeasurement(measurement(id + "-meting")
                        .share(Percentage.ofPercent(percent))
                        .uncertainty(Uncertainty.builder()
                                .sampleSize(
                                        Quantity.builder().exact(number(asked)).build())
                                .build())
                        .build());
    }
}
