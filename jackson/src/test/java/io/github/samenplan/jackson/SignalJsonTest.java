package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.plan.WellFormedness;
import io.github.samenplan.referral.Consent;
import io.github.samenplan.referral.Signal;
import jakarta.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A signal for the desk, as JSON. */
class SignalJsonTest {

    private static final SignalJson JSON = SignalJson.withoutConstraints();

    @Test
    void a_signal_is_read_as_it_was_written() {
        Signal signal = Signal.builder()
                .signaller(Capacity.INFORMAL_CARER)
                .ages(AgeRange.parse("82-82"))
                .addOtherTargetGroupId("jongeren")
                .consent(Consent.NOT_ASKED)
                .anonymous(false)
                .build();

        assertThat(JSON.write(signal)).contains("\"signaller\": \"informal-carer\"");
        assertThat(JSON.read(JSON.write(signal)).orThrow()).isEqualTo(signal);
        assertThat(JSON.read("{}").orThrow()).isEqualTo(Signal.builder().build());
    }

    @Test
    void what_cannot_be_is_found_where_it_stands() {
        CheckReading<Signal> reading = JSON.read("""
                {
                  "consent": "perhaps",
                  "anonymous": "no",
                  "name": "x"
                }
                """);

        assertThat(reading.getDocument()).isEmpty();
        assertThat(reading.getFindings())
                .extracting(Finding::getLocation)
                .extracting(place -> place.getPointer() + " " + place.getLine().orElse(0))
                .containsExactly("/consent 2", "/anonymous 3", "/name 4");
    }

    @Test
    void a_group_that_one_is_in_and_not_in_is_no_signal() {
        assertThat(JSON.read("{\"targetGroupIds\": [\"a\"], \"otherTargetGroupIds\": [\"a\"]}")
                        .getFindings())
                .singleElement()
                .extracting(Finding::getCode)
                .isEqualTo(ReadingCodes.IMPOSSIBLE);
    }

    @Test
    void ids_are_those_of_a_plan_that_is_not_here() {
        SignalJson json = SignalJson.using(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator());
        Signal signal = Signal.builder()
                .areaId("oost")
                .addTargetGroupId("ouderen")
                .addNeedId("vervoer")
                .build();

        assertThat(json.read(json.write(signal)).orThrow()).isEqualTo(signal);
        assertThat(json.read("{\"areaId\": \"Oost!\"}").getFindings())
                .extracting(Finding::getCode)
                .containsExactly(WellFormedness.REFERENCE);
    }
}
