package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets scored by hand after the published rules; the letters are explained at {@link Sheets#filledIn}. */
class ScaleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # items 1 to 11; emotional are 2, 3, 5, 6, 9, 10, social 1, 4, 7, 8, 11
            # answers, total, emotional, social
            # the least and the most that can be
            YNNYNNYYNNY,  0, 0, 0
            NYYNYYNNYYN, 11, 6, 5
            # more or less scores on every item
            MMMMMMMMMMM, 11, 6, 5
            # always yes: the emotional items score; always no: the social ones
            YYYYYYYYYYY,  6, 6, 0
            NNNNNNNNNNN,  5, 0, 5
            # with emphasis is as without
            +--+--++--+,  0, 0, 0
            -++-++--++-, 11, 6, 5
            # one item at a time: the second is emotional, the first social
            YYNYNNYYNNY,  1, 1, 0
            NNNYNNYYNNY,  1, 0, 1
            # around the cut-offs of 3 and 9
            MMNYNNYYNNY,  2, 1, 1
            MMNYNNYYNMY,  3, 2, 1
            NYYNYYNNNNY,  8, 4, 4
            NYYNYYNNYNY,  9, 5, 4
            # one missing: the whole scale bears it and scores the rest, the subscale it is in does not
            Y.NYNNYYNNY,  0, -, 0
            N.YNYYNNYYN, 10, -, 5
            .YYNYYNNYYN, 10, 6, -
            # two missing: the whole scale has no score
            N..NYYNNYYN,  -, -, 5
            .YYNYYNNYY.,  -, 6, -
            ..YNYYNNYYN,  -, -, -
            # nothing filled in
            ...........,  -, -, -
            """)
    void de_jong_gierveld_with_eleven_items(String answers, String total, String emotional, String social) {
        AnswerSheet sheet =
                Sheets.filledIn(InstrumentKind.DE_JONG_GIERVELD_11, answers).build();

        assertThat(sheet.score(Construct.LONELINESS)).isEqualTo(score(total));
        assertThat(sheet.score(Construct.EMOTIONAL_LONELINESS)).isEqualTo(score(emotional));
        assertThat(sheet.score(Construct.SOCIAL_LONELINESS)).isEqualTo(score(social));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # items 3, 4, 7, 8, 9, 10; emotional are 3, 9, 10, social 4, 7, 8
            # answers, total, emotional, social
            NYYYNN, 0, 0, 0
            YNNNYY, 6, 3, 3
            MMMMMM, 6, 3, 3
            YYYYYY, 3, 3, 0
            NNNNNN, 3, 0, 3
            -+++--, 0, 0, 0
            +---++, 6, 3, 3
            # around the cut-offs of 2 and 5
            MYYYNN, 1, 1, 0
            MMYYNN, 2, 1, 1
            YNNYYN, 4, 2, 2
            YNNNYN, 5, 2, 3
            # one missing, two missing
            .NNNYY, 5, -, 3
            YNN.YY, 5, 3, -
            .YYYNN, 0, -, 0
            ..NNYY, -, -, -
            .NNNY., -, -, 3
            """)
    void de_jong_gierveld_with_six_items(String answers, String total, String emotional, String social) {
        AnswerSheet sheet =
                Sheets.filledIn(InstrumentKind.DE_JONG_GIERVELD_6, answers).build();

        assertThat(sheet.score(Construct.LONELINESS)).isEqualTo(score(total));
        assertThat(sheet.score(Construct.EMOTIONAL_LONELINESS)).isEqualTo(score(emotional));
        assertThat(sheet.score(Construct.SOCIAL_LONELINESS)).isEqualTo(score(social));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # hardly ever 1, some of the time 2, often 3
            HHH, 3
            HSO, 6
            OSH, 6
            SSS, 6
            OOO, 9
            # a sum needs all three
            .SO, -
            OO., -
            """)
    void ucla_with_three_items(String answers, String total) {
        assertThat(Sheets.filledIn(InstrumentKind.UCLA_3, answers).build().score(Construct.LONELINESS))
                .isEqualTo(score(total));
    }

    @ParameterizedTest
    @CsvSource({
        "DE_JONG_GIERVELD_11, LONELINESS, 0, 11",
        "DE_JONG_GIERVELD_11, EMOTIONAL_LONELINESS, 0, 6",
        "DE_JONG_GIERVELD_11, SOCIAL_LONELINESS, 0, 5",
        "DE_JONG_GIERVELD_6, LONELINESS, 0, 6",
        "DE_JONG_GIERVELD_6, EMOTIONAL_LONELINESS, 0, 3",
        "DE_JONG_GIERVELD_6, SOCIAL_LONELINESS, 0, 3",
        "UCLA_3, LONELINESS, 3, 9"
    })
    void a_score_lies_on_its_scale(Scale scale, Construct construct, int lowest, int highest) {
        assertThat(scale.lowest(construct)).isEqualTo(lowest);
        assertThat(scale.highest(construct)).isEqualTo(highest);
    }

    @Test
    void ucla_has_no_subscales() {
        assertThat(Scale.UCLA_3.measures(Construct.EMOTIONAL_LONELINESS)).isFalse();
        assertThat(Scale.UCLA_3.measures(Construct.SOCIAL_LONELINESS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the reporting groups of the manual and the monitors, score by score
            DE_JONG_GIERVELD_11, 0, NOT
            DE_JONG_GIERVELD_11, 2, NOT
            DE_JONG_GIERVELD_11, 3, MODERATE
            DE_JONG_GIERVELD_11, 8, MODERATE
            DE_JONG_GIERVELD_11, 9, SEVERE
            DE_JONG_GIERVELD_11, 10, SEVERE
            DE_JONG_GIERVELD_11, 11, VERY_SEVERE
            DE_JONG_GIERVELD_6, 1, NOT
            DE_JONG_GIERVELD_6, 2, SOMEWHAT
            DE_JONG_GIERVELD_6, 4, SOMEWHAT
            DE_JONG_GIERVELD_6, 5, STRONG
            DE_JONG_GIERVELD_6, 6, STRONG
            """)
    void a_shipped_instrument_puts_each_score_in_one_degree(
            InstrumentKind kind, String score, LonelinessSeverity severity) {
        Instrument instrument = kind == InstrumentKind.DE_JONG_GIERVELD_11
                ? Instruments.DE_JONG_GIERVELD_11
                : Instruments.DE_JONG_GIERVELD_6;

        assertThat(instrument.getKind()).isEqualTo(kind);
        assertThat(instrument.getCutOffs())
                .filteredOn(cutOff -> cutOff.getLowest().compareTo(Sheets.number(score)) <= 0
                        && cutOff.getHighest().orElseThrow().compareTo(Sheets.number(score)) >= 0)
                .extracting(CutOff::getSeverity)
                .containsExactly(severity);
    }

    private static OptionalInt score(String score) {
        return score.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(score));
    }
}
