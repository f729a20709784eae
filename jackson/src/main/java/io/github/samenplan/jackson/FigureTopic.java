package io.github.samenplan.jackson;

import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.Instrument;
import io.github.samenplan.monitoring.InstrumentKind;
import io.github.samenplan.monitoring.Instruments;
import io.github.samenplan.monitoring.LonelinessSeverity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A topic on loneliness in RIVM's table, by the name of its column before the underscore: the number behind it moves
 * from one edition of the table to the next.
 */
enum FigureTopic {
    LONELY(
            "Eenzaam",
            "eenzaam",
            "Eenzaam",
            Construct.LONELINESS,
            LonelinessSeverity.MODERATE,
            LonelinessSeverity.SEVERE,
            LonelinessSeverity.VERY_SEVERE),
    SEVERELY(
            "ErnstigZeerErnstigEenzaam",
            "ernstig-eenzaam",
            "Ernstig of zeer ernstig eenzaam",
            Construct.LONELINESS,
            LonelinessSeverity.SEVERE,
            LonelinessSeverity.VERY_SEVERE),
    EMOTIONALLY("EmotioneelEenzaam", "emotioneel-eenzaam", "Emotioneel eenzaam", Construct.EMOTIONAL_LONELINESS),
    SOCIALLY("SociaalEenzaam", "sociaal-eenzaam", "Sociaal eenzaam", Construct.SOCIAL_LONELINESS);

    private static final int FIRST_ROUND_SOCIALLY = 2016;
    private static final Set<String> COLUMNS =
            Stream.of(values()).map(topic -> topic.column).collect(Collectors.toUnmodifiableSet());

    final String column;
    final String id;
    final String wording;
    final Construct construct;
    final List<LonelinessSeverity> severities;

    FigureTopic(String column, String id, String wording, Construct construct, LonelinessSeverity... severities) {
        this.column = column;
        this.id = id;
        this.wording = wording;
        this.construct = construct;
        this.severities = List.of(severities);
    }

    /** Returns the instrument; for a subscale without cut-offs, on which the sources differ and the table is silent. */
    Instrument instrument() {
        return construct == Construct.LONELINESS
                ? Instruments.DE_JONG_GIERVELD_11
                : Instrument.builder().kind(InstrumentKind.DE_JONG_GIERVELD_11).build();
    }

    /** Tells whether the question was asked in a round; social loneliness is reported from 2016 on. */
    boolean wasAskedIn(int year) {
        return this != SOCIALLY || year >= FIRST_ROUND_SOCIALLY;
    }

    static boolean isColumn(String name) {
        return COLUMNS.contains(name);
    }
}
