package io.github.samenplan.jackson;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Source;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Direction;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.IndicatorUnit;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MeasurementBuilder;
import io.github.samenplan.monitoring.MeasurementMethod;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.Uncertainty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is kept of the rows: the cells on the areas that were asked for. */
final class FigureCells {

    private static final String AREA = "WijkenEnBuurten";
    private static final String AGE = "Leeftijd";
    private static final String MARGIN = "Marges";
    private static final String PERIOD = "Perioden";
    private static final List<String> DIMENSIONS = List.of(AREA, AGE, MARGIN, PERIOD);

    private static final Pattern AREA_FORM =
            Pattern.compile("GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{2}[0-9]{2}|NL[0-9]{2}");
    private static final Pattern YEAR_FORM = Pattern.compile("([12][0-9]{3})JJ00");
    private static final Pattern NUMBER_FORM = Pattern.compile("-?[0-9]{1,20}(?:\\.[0-9]{1,40})?");
    private static final int MOST_DECIMALS = 12;
    private static final Percentage LEVEL = Percentage.ofPercent("95");

    private final Map<String, Area> areas;
    private final FigureFindings findings;
    private final Map<Key, Map<FigureTopic, Figure>> figures = new HashMap<>();
    private final Set<Object> rows = new HashSet<>();
    private final Set<FigureTopic> topics = EnumSet.noneOf(FigureTopic.class);
    private final Set<Area> found = new HashSet<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    /** Keeps the cells on these areas, by their codes. */
    FigureCells(Map<String, Area> areas, FigureFindings findings) {
        this.areas = areas;
        this.findings = findings;
    }

    boolean uses(String column) {
        return DIMENSIONS.contains(column) || FigureTopic.isColumn(column);
    }

    void add(FigureRow row) {
        for (String dimension : DIMENSIONS) {
            FigureRow.Cell cell = row.columns().get(dimension);
            if (cell == null || cell.text().isEmpty()) {
                findings.once(FigureCodes.COLUMN_MISSING, row.location(), Words.ofBoth(dimension));
                return;
            }
        }
        FigureRow.Cell code = row.columns().get(AREA);
        Area area = areas.get(code.text());
        if (area != null) {
            found.add(area);
            add(area, row);
        } else if (!isAreaCode(code.text())) {
            // One finding for each sort of code, not for each area of a province
            String sort = code.text().replaceAll("[0-9]", "0");
            findings.once(FigureCodes.UNKNOWN_AREA, row.at(code), Kinds.shown(sort));
        }
    }

    static boolean isAreaCode(String code) {
        return AREA_FORM.matcher(code).matches();
    }

    private void add(Area area, FigureRow row) {
        FigureRow.Cell period = row.columns().get(PERIOD);
        FigureRow.Cell ageCode = row.columns().get(AGE);
        FigureRow.Cell marginCode = row.columns().get(MARGIN);
        Matcher year = YEAR_FORM.matcher(period.text());
        Optional<FigureAge> age = FigureAge.ofCode(ageCode.text());
        Optional<Margin> margin = Margin.ofCode(marginCode.text());
        if (!year.matches()) {
            tellUnknown(FigureCodes.UNKNOWN_PERIOD, row, period);
        } else if (age.isEmpty()) {
            tellUnknown(FigureCodes.UNKNOWN_AGE, row, ageCode);
        } else if (margin.isEmpty()) {
            tellUnknown(FigureCodes.UNKNOWN_MARGIN, row, marginCode);
        } else {
            add(new Key(area, age.get(), Integer.parseInt(year.group(1))), margin.get(), row);
        }
    }

    private void tellUnknown(FindingCode finding, FigureRow row, FigureRow.Cell cell) {
        findings.once(finding, row.at(cell), Kinds.shown(cell.text()));
    }

    private void add(Key key, Margin margin, FigureRow row) {
        if (!rows.add(List.of(key, margin))) {
            findings.add(FigureCodes.ROW_TWICE, row.location());
            return;
        }
        years.add(key.year);
        if (key.age.movedSince(key.year)) {
            findings.once(FigureCodes.AGE_BASE, row.at(row.columns().get(AGE)));
        }
        for (FigureTopic topic : FigureTopic.values()) {
            FigureRow.Cell cell = row.columns().get(topic.column);
            if (cell != null) {
                topics.add(topic);
                figures.computeIfAbsent(key, first -> new EnumMap<>(FigureTopic.class))
                        .computeIfAbsent(topic, first -> new Figure(cell.column()))
                        .values
                        .put(margin, value(row, cell));
            }
        }
    }

    private Value value(FigureRow row, FigureRow.Cell cell) {
        if (cell.text().isEmpty() || cell.text().equals(".")) {
            return new Value(Optional.empty(), true, row.at(cell));
        }
        boolean isNumber = NUMBER_FORM.matcher(cell.text()).matches();
        if (!isNumber || !isShare(new BigDecimal(cell.text()))) {
            findings.add(
                    isNumber ? FigureCodes.OUT_OF_RANGE : FigureCodes.NOT_A_NUMBER,
                    row.at(cell),
                    Kinds.shown(cell.text()));
            return new Value(Optional.empty(), false, row.at(cell));
        }
        return new Value(Optional.of(withoutTail(new BigDecimal(cell.text()))), true, row.at(cell));
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    /** More decimals than any survey has are the tail of a binary fraction, as in 48.599999999999994. */
    private static BigDecimal withoutTail(BigDecimal number) {
        return number.scale() <= MOST_DECIMALS
                ? number
                : number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Returns the years of which something was found. */
    SortedSet<Integer> years() {
        return years;
    }

    /** Returns what was found as indicators, and tells what was not. */
    List<Indicator> indicators() {
        for (FigureTopic topic : FigureTopic.values()) {
            if (!topics.contains(topic) && !found.isEmpty()) {
                findings.add(FigureCodes.TOPIC_MISSING, Location.ofDocument().at(1, 1), Words.ofBoth(topic.column));
            }
        }
        List<Indicator> indicators = new ArrayList<>();
        areas.forEach((code, area) -> {
            if (!found.contains(area)) {
                findings.add(FigureCodes.AREA_MISSING, Location.ofDocument().at(1, 1), Words.ofBoth(code));
            }
            for (FigureTopic topic : FigureTopic.values()) {
                for (FigureAge age : FigureAge.values()) {
                    indicators.addAll(indicators(code, area, topic, age));
                }
            }
        });
        return indicators;
    }

    /** Returns the indicators on one topic and age: one, or two where the age at which asking began has moved. */
    private List<Indicator> indicators(String code, Area area, FigureTopic topic, FigureAge age) {
        Map<AgeRange, List<Measurement>> byAges = new TreeMap<>((one, other) -> other.getFrom() - one.getFrom());
        for (int year : years) {
            Figure figure =
                    figures.getOrDefault(new Key(area, age, year), Map.of()).get(topic);
            if (figure != null) {
                AgeRange ages = age.in(year);
                measurement(id(area, topic, ages), code, topic, year, figure)
                        .ifPresent(measurement -> byAges.computeIfAbsent(ages, first -> new ArrayList<>())
                                .add(measurement));
            }
        }
        List<Indicator> indicators = new ArrayList<>();
        byAges.forEach((ages, measurements) -> indicators.add(Indicator.builder()
                .id(id(area, topic, ages))
                .name(topic.wording + ", " + inWords(ages) + ", " + area.getName())
                .construct(topic.construct)
                .instrument(topic.instrument())
                .severities(topic.severities)
                .severityWording(topic.wording)
                .ages(ages)
                .areaId(area.getId())
                .seriesId(RivmFigures.SERIES)
                .method(MeasurementMethod.SMALL_AREA_MODEL)
                .unit(IndicatorUnit.PERCENT)
                .desiredDirection(Direction.DECREASE)
                .measurements(measurements)
                .build()));
        return indicators;
    }

    private static String id(Area area, FigureTopic topic, AgeRange ages) {
        return topic.id + "-" + ages.toString().replace("+", "-plus") + "-" + area.getId();
    }

    private static String inWords(AgeRange ages) {
        return ages.getTo()
                .map(to -> ages.getFrom() + " tot " + (to + 1) + " jaar")
                .orElse(ages.getFrom() + " jaar en ouder");
    }

    private Optional<Measurement> measurement(String id, String code, FigureTopic topic, int year, Figure figure) {
        Optional<BigDecimal> value = figure.number(Margin.VALUE);
        Optional<BigDecimal> lower = figure.number(Margin.LOWER);
        Optional<BigDecimal> upper = figure.number(Margin.UPPER);
        if (!figure.isSound(Margin.VALUE)) {
            return Optional.empty(); // as was told
        }
        if (value.isEmpty() && (lower.isPresent() || upper.isPresent())) {
            findings.add(
                    FigureCodes.LIMIT_WITHOUT_VALUE,
                    figure.values.get(lower.isPresent() ? Margin.LOWER : Margin.UPPER).location);
        }
        if (!figure.values.containsKey(Margin.VALUE)) {
            return Optional.empty();
        }
        MeasurementBuilder measurement = Measurement.builder()
                .id(id + "-" + year)
                .period(PartialDate.ofYear(year))
                .addSource(Source.builder()
                        .organisationId(RivmFigures.PUBLISHER)
                        .url(RivmFigures.ADDRESS)
                        .locator(figure.column + ", " + code + ", " + year + "JJ00")
                        .build());
        if (value.isEmpty()) {
            return Optional.of(measurement
                    .missing(topic.wasAskedIn(year) ? MissingValue.NOT_STATED : MissingValue.NOT_ASKED)
                    .build());
        }
        measurement.share(Percentage.ofPercent(value.get()));
        if (lower.isPresent() != upper.isPresent() && figure.isSound(Margin.LOWER) && figure.isSound(Margin.UPPER)) {
            findings.add(FigureCodes.LIMIT_MISSING, figure.values.get(Margin.VALUE).location);
        }
        if ((lower.isPresent() || upper.isPresent()) && limitsFit(figure, value.get(), lower, upper)) {
            measurement.uncertainty(Uncertainty.builder()
                    .lower(lower)
                    .upper(upper)
                    .confidence(LEVEL)
                    .build());
        }
        return Optional.of(measurement.build());
    }

    private boolean limitsFit(Figure figure, BigDecimal value, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        boolean reversed = lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
        boolean outside = lower.filter(limit -> limit.compareTo(value) > 0).isPresent()
                || upper.filter(limit -> limit.compareTo(value) < 0).isPresent();
        if (reversed || outside) {
            findings.add(
                    reversed ? FigureCodes.LIMITS_REVERSED : FigureCodes.VALUE_OUTSIDE_LIMITS,
                    figure.values.get(Margin.VALUE).location);
        }
        return !reversed && !outside;
    }

    /** What a row holds: the value, or a limit of its interval of 95 per cent. */
    private enum Margin {
        VALUE("MW00000"),
        LOWER("MOG0095"),
        UPPER("MBG0095");

        private final String code;

        Margin(String code) {
            this.code = code;
        }

        static Optional<Margin> ofCode(String code) {
            for (Margin margin : values()) {
                if (margin.code.equals(code)) {
                    return Optional.of(margin);
                }
            }
            return Optional.empty();
        }
    }

    /** What figures are about, beside their topic. */
    private record Key(Area area, FigureAge age, int year) {}

    /** The value and limits of one figure, and the column they stand in. */
    private record Figure(String column, Map<Margin, Value> values) {

        Figure(String column) {
            this(column, new EnumMap<>(Margin.class));
        }

        Optional<BigDecimal> number(Margin margin) {
            return Optional.ofNullable(values.get(margin)).flatMap(Value::number);
        }

        boolean isSound(Margin margin) {
            return !values.containsKey(margin) || values.get(margin).sound;
        }
    }

    /** A number, if there is one, whether what stands there can be one, and where. */
    private record Value(Optional<BigDecimal> number, boolean sound, Location location) {}
}
