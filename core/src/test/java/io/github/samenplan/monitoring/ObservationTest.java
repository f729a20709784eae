package io.github.samenplan.monitoring;

import static io.github.samenplan.monitoring.Given.LATER;
import static io.github.samenplan.monitoring.Given.noIncrease;
import static io.github.samenplan.monitoring.Given.question;
import static io.github.samenplan.monitoring.Given.round;
import static io.github.samenplan.monitoring.Given.share;
import static io.github.samenplan.monitoring.Given.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which figures may be compared. */
class ObservationTest {

    private static final Map<Aspect, UnaryOperator<MeasurementBasisBuilder>> BREAKS = new EnumMap<>(Map.of(
            Aspect.INSTRUMENT,
            it -> it.instrument(
                    Instrument.builder().kind(InstrumentKind.DE_JONG_GIERVELD_6).build()),
            Aspect.SEVERITY,
            it -> it.addSeverity(LonelinessSeverity.SEVERE),
            Aspect.POPULATION,
            it -> it.targetGroupId("ouderen"),
            Aspect.AGE_BASE,
            it -> it.ages(AgeRange.parse("18+")),
            Aspect.AREA,
            it -> it.areaId("groot-dorpstad"),
            Aspect.SERIES,
            it -> it.seriesId("eigen-onderzoek"),
            Aspect.METHOD,
            it -> it.method(MeasurementMethod.SMALL_AREA_MODEL),
            Aspect.EDITION,
            it -> it.edition("vragenlijst 2024")));

    private static IndicatorBuilder indicator() {
        return share("2020 40 1.5")
                .construct(Construct.LONELINESS)
                .instrument(Instrument.builder()
                        .kind(InstrumentKind.DE_JONG_GIERVELD_11)
                        .build())
                .ages(AgeRange.parse("19+"))
                .areaId("dorpstad")
                .seriesId("gezondheidsmonitor")
                .method(MeasurementMethod.SURVEY);
    }

    private static IndicatorBuilder broken(Aspect aspect) {
        return indicator()
                .addMeasurement(round("2024 46 2")
                        .basis(BREAKS.get(aspect)
                                .apply(MeasurementBasis.builder())
                                .build())
                        .build());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CONSTRUCT", "UNIT"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_break_within_an_indicator_is_no_comparison_unless_it_is_accepted(Aspect aspect) {
        Verdict verdict = verdict(noIncrease(), broken(aspect));
        assertThat(verdict.getOutcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(verdict.getObstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.NOT_COMPARABLE);

        AcceptedBreak accepted = AcceptedBreak.builder()
                .aspect(aspect)
                .reason("verschil is klein")
                .build();
        Verdict byPlan = verdict(noIncrease(), broken(aspect).addAcceptedBreak(accepted));
        assertThat(byPlan.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(byPlan.getRemarks())
                .extracting(remark -> remark.in(Language.DUTCH))
                .anyMatch(remark -> remark.endsWith("verschilt, en dat is aanvaard: verschil is klein"));
        Verdict byHost = VerdictMethod.HEALTH_STATISTICS
                .accepting(accepted)
                .judge(question(noIncrease(), broken(aspect)), LATER);
        assertThat(byHost.getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void what_is_accepted_of_one_measurement_is_not_of_another() {
        AcceptedBreakBuilder accepted =
                AcceptedBreak.builder().aspect(Aspect.AGE_BASE).reason("klein");
        assertThat(verdict(
                                noIncrease(),
                                broken(Aspect.AGE_BASE)
                                        .addAcceptedBreak(accepted.addMeasurementId("m-2024")
                                                .build()))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        AcceptedBreak another = AcceptedBreak.builder()
                .aspect(Aspect.AGE_BASE)
                .addMeasurementId("m-2016")
                .reason("klein")
                .build();
        assertThat(verdict(noIncrease(), broken(Aspect.AGE_BASE).addAcceptedBreak(another))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSABLE);
        AcceptedBreak otherAspect =
                AcceptedBreak.builder().aspect(Aspect.METHOD).reason("klein").build();
        assertThat(verdict(noIncrease(), broken(Aspect.AGE_BASE).addAcceptedBreak(otherAspect))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @Test
    void the_reason_names_both_age_bases() {
        assertThat(verdict(noIncrease(), broken(Aspect.AGE_BASE)).sentence(Language.DUTCH))
                .isEqualTo(
                        "De cijfers van 2020 en 2024 zijn niet te vergelijken; wat verschilt: de leeftijd (19+, 18+).");
    }

    @Test
    void figures_of_two_indicators_must_agree_in_all() {
        Observation one = Observation.of(indicator().build(), round("2020 40").build());
        Observation emotional = Observation.of(
                indicator().construct(Construct.EMOTIONAL_LONELINESS).build(),
                round("2024 46").build());
        Observation number = Observation.of(
                indicator().build(),
                Measurement.builder().id("m").number(Given.exactly("12")).build());
        Observation unknown = Observation.of(share().build(), round("2024 46").build());

        assertThat(emotional.differencesFrom(one, List.of())).containsExactly(Aspect.CONSTRUCT);
        assertThat(number.differencesFrom(one, List.of())).containsExactly(Aspect.UNIT);
        assertThat(unknown.differencesFrom(one, List.of()))
                .as("what is not stated is not known to agree")
                .containsExactly(
                        Aspect.CONSTRUCT,
                        Aspect.INSTRUMENT,
                        Aspect.AGE_BASE,
                        Aspect.AREA,
                        Aspect.SERIES,
                        Aspect.METHOD);
    }

    @Test
    void the_order_of_severities_does_not_matter() {
        IndicatorBuilder both = share().addSeverities(LonelinessSeverity.MODERATE, LonelinessSeverity.SEVERE);
        Measurement turned = round("2024 46")
                .basis(MeasurementBasis.builder()
                        .addSeverities(LonelinessSeverity.SEVERE, LonelinessSeverity.MODERATE)
                        .build())
                .build();
        assertThat(Observation.of(both.build(), turned)
                        .differencesFrom(
                                Observation.of(both.build(), round("2020 40").build()), List.of()))
                .isEmpty();
    }

    @Test
    void a_place_that_was_merged_in_between_is_another_place() {
        IndicatorBuilder figures = indicator().addMeasurement(round("2024 46 2").build());
        TargetQuestion question = question(noIncrease(), figures);
        assertThat(outcome(question, "-", "-")).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(question, "2000", "2024")).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(question, "2000", "2022")).as("merged in 2022").isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(outcome(question, "2021", "-")).as("formed in 2021").isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    private static Outcome outcome(TargetQuestion question, String begin, String end) {
        var existence = TimeSpan.builder();
        Stream.of(begin).filter(it -> !it.equals("-")).map(PartialDate::parse).forEach(existence::begin);
        Stream.of(end).filter(it -> !it.equals("-")).map(PartialDate::parse).forEach(existence::end);
        Area area = Area.builder()
                .id("dorpstad")
                .name("Dorpstad")
                .existence(existence.build())
                .build();
        Area elsewhere = Area.builder()
                .id("elders")
                .name("Elders")
                .existence(TimeSpan.builder().end(PartialDate.ofYear(2000)).build())
                .build();
        return VerdictMethod.HEALTH_STATISTICS
                .judge(question.inAreas(List.of(elsewhere, area)), LATER)
                .getOutcome();
    }

    @Test
    void two_are_equal_when_indicator_and_measurement_are() {
        Observation one = Observation.of(indicator().build(), round("2020 40").build());
        assertThat(one)
                .isEqualTo(Observation.of(indicator().build(), round("2020 40").build()))
                .hasSameHashCodeAs(
                        Observation.of(indicator().build(), round("2020 40").build()))
                .isNotEqualTo(
                        Observation.of(indicator().build(), round("2020 41").build()))
                .isNotEqualTo(Observation.of(share().build(), round("2020 40").build()))
                .isNotEqualTo("aandeel/m-2020");
    }
}
