package io.github.samenplan.monitoring;

import java.math.BigDecimal;

/**
 * The scales of De Jong Gierveld with the cut-offs that monitors use (Dutch: <i>meetinstrumenten</i>).
 *
 * <p>They are for the score on the whole scale. Where a subscale begins to count differs between series (2 or 3 items of
 * the long one), and UCLA-3 has no official cut-off at all: a plan states those itself.
 */
public final class Instruments {

    /**
     * Eleven items: 3 to 8 is moderate, 9 and 10 severe, 11 very severe (Van Tilburg and De Jong Gierveld, 1999). The
     * health monitors report "lonely" from 3 on and "(very) severely lonely" from 9 on.
     */
    public static final Instrument DE_JONG_GIERVELD_11 = Instrument.builder()
            .kind(InstrumentKind.DE_JONG_GIERVELD_11)
            .addCutOffs(
                    cutOff(LonelinessSeverity.NOT, 0, 2),
                    cutOff(LonelinessSeverity.MODERATE, 3, 8),
                    cutOff(LonelinessSeverity.SEVERE, 9, 10),
                    cutOff(LonelinessSeverity.VERY_SEVERE, 11, 11))
            .build();

    /**
     * Six items: 2 to 4 is somewhat, 5 and 6 strongly lonely, in the words of Statistics Netherlands; the manual of the
     * scale has the same cut-offs and calls them moderate and severe.
     */
    public static final Instrument DE_JONG_GIERVELD_6 = Instrument.builder()
            .kind(InstrumentKind.DE_JONG_GIERVELD_6)
            .addCutOffs(
                    cutOff(LonelinessSeverity.NOT, 0, 1),
                    cutOff(LonelinessSeverity.SOMEWHAT, 2, 4),
                    cutOff(LonelinessSeverity.STRONG, 5, 6))
            .build();

    private Instruments() {}

    private static CutOff cutOff(LonelinessSeverity severity, int lowest, int highest) {
        return CutOff.builder()
                .severity(severity)
                .lowest(BigDecimal.valueOf(lowest))
                .highest(BigDecimal.valueOf(highest))
                .build();
    }
}
