package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Obstacle.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures of an indicator that are known on a day, and which of them a target asks for. */
final class Figures {

    private final TargetQuestion question;
    private final VerdictMethod method;
    private final Notes notes;
    private final List<Observation> known;

    Figures(TargetQuestion question, VerdictMethod method, LocalDate date, Notes notes) {
        this.question = question;
        this.method = method;
        this.notes = notes;
        this.known = question.indicator().map(it -> known(it, date)).orElse(List.of());
    }

    /** Returns what of an indicator is known on a day, in order of time. */
    static List<Observation> known(Indicator indicator, LocalDate date) {
        return indicator.getMeasurements().stream()
                .map(measurement -> Observation.of(indicator, measurement))
                .filter(it -> isKnown(it, date))
                .sorted(Comparator.comparing((Observation it) -> moment(it).earliest())
                        .thenComparing(it -> moment(it).latest()))
                .toList();
    }

    /** What was measured later, or published later, is not known yet; what cannot be placed in time is left out. */
    private static boolean isKnown(Observation observation, LocalDate date) {
        return observation
                        .period()
                        .filter(period -> !period.certainlyAfter(date))
                        .isPresent()
                && observation
                        .getMeasurement()
                        .getPublished()
                        .filter(published -> published.certainlyAfter(date))
                        .isEmpty();
    }

    static PartialDate moment(Observation observation) {
        return observation.period().orElseThrow();
    }

    /** Returns the known levels that have a value, in order of time. */
    List<Observation> levels() {
        return levels(known);
    }

    /** Returns those that are a level and have a value. */
    static List<Observation> levels(List<Observation> observations) {
        return observations.stream()
                .filter(it -> it.value().isPresent())
                .filter(it -> it.kind() == MeasurementKind.LEVEL)
                .toList();
    }

    /** Returns the known counts, of whatever kind but a change, in order of time. */
    List<Observation> counts() {
        return known.stream()
                .filter(it -> it.getMeasurement().getNumber().isPresent())
                .filter(it -> it.kind() != MeasurementKind.CHANGE)
                .toList();
    }

    /** Returns the figure that speaks for the deadline: the last one up to it, if that is not too old. */
    Optional<Observation> speakingFor(PartialDate deadline) {
        LocalDate oldest = deadline.earliest().minus(method.getFreshness());
        Predicate<Observation> inTime = it -> !moment(it).certainlyAfter(deadline.latest());
        Predicate<Observation> fresh = inTime.and(it -> !moment(it).certainlyBefore(oldest));
        Optional<Observation> found = last(levels(), fresh);
        if (found.isEmpty() && question.indicator().isPresent()) {
            tellWhyNoneSpeaksFor(deadline, inTime, fresh);
        }
        found.filter(it -> moment(it).certainlyBefore(deadline))
                .ifPresent(it -> notes.remark(
                        "het cijfer van {0} spreekt voor {1}",
                        "the figure of {0} speaks for {1}", Sentences.period(it), Shown.date(deadline)));
        return found;
    }

    private void tellWhyNoneSpeaksFor(
            PartialDate deadline, Predicate<Observation> inTime, Predicate<Observation> fresh) {
        Optional<Observation> withoutValue =
                last(known, fresh.and(it -> it.value().isEmpty()));
        Optional<Observation> older = last(levels(), inTime);
        if (withoutValue.isPresent()) {
            noValue(withoutValue.get());
        } else if (older.isPresent()) {
            notes.obstacle(
                    Kind.LAST_ROUND_TOO_EARLY,
                    "Over {0} zegt geen cijfer iets: het laatste tot dan is van {1}.",
                    "No figure speaks for {0}: the last one up to then is of {1}.",
                    Shown.date(deadline),
                    Sentences.period(older.get()));
        } else {
            notes.obstacle(
                    Kind.NO_MEASUREMENT,
                    "Tot en met {0} is van deze indicator geen cijfer bekend.",
                    "No figure of this indicator is known up to {0}.",
                    Shown.date(deadline));
        }
    }

    /**
     * Returns the figure that a later one is set against: the one that the target or the indicator names; else the last
     * one up to the start, or the first one after it.
     */
    Optional<Observation> baseline() {
        Optional<String> named = baselineId();
        if (named.isPresent()) {
            Optional<Observation> found = named.flatMap(question::find);
            found.filter(it -> it.value().isEmpty()).ifPresent(this::noValue);
            return found.filter(it -> it.value().isPresent() && it.period().isPresent())
                    .or(() -> noneEarlier(found.filter(it -> it.value().isEmpty())));
        }
        Optional<Observation> found = question.start()
                .flatMap(start -> last(levels(), it -> isUpTo(start, it))
                        .or(() -> levels().stream().findFirst()));
        return found.or(() -> noneEarlier(Optional.empty()));
    }

    private Optional<String> baselineId() {
        Optional<String> ofTarget =
                question.target() instanceof ChangeBy change ? change.getBaselineId() : Optional.empty();
        return ofTarget.or(() -> question.indicator().flatMap(Indicator::getBaselineId));
    }

    /** A year that starts in the year of the start counts as up to the start: it is the baseline. */
    static boolean isUpTo(PartialDate start, Observation observation) {
        return !moment(observation).latest().isAfter(start.latest());
    }

    /** Whether the change that a target asks for starts from the baseline. */
    static boolean startsFromBaseline(GoalTarget target) {
        return target instanceof ChangeBy
                || target instanceof NoSignificantIncrease
                || target instanceof StabiliseOrDecrease;
    }

    /** Returns the figure that another one is set against. */
    Optional<Observation> setAgainst(Observation later) {
        if (question.target() instanceof LowerThanLastRound) {
            return before(later);
        }
        return question.target() instanceof BackToLevelOf back ? at(back.getMoment(), later) : baseline();
    }

    /** Returns the figure before another one. */
    private Optional<Observation> before(Observation later) {
        return last(levels(), it -> isEarlier(it, later)).or(() -> noneEarlier(Optional.empty()));
    }

    /** Returns the figure of a moment before another one. */
    private Optional<Observation> at(PartialDate moment, Observation later) {
        Optional<Observation> found = last(levels(), it -> isEarlier(it, later) && isOf(moment, it));
        if (found.isEmpty()) {
            notes.obstacle(
                    Kind.NO_BASELINE,
                    "Er is geen cijfer van {0} om mee te vergelijken.",
                    "There is no figure of {0} to compare with.",
                    Shown.date(moment));
        }
        return found;
    }

    /** Whether a figure may be of a moment. */
    static boolean isOf(PartialDate moment, Observation observation) {
        return !moment(observation).certainlyBefore(moment) && !moment.certainlyBefore(moment(observation));
    }

    static boolean isEarlier(Observation one, Observation other) {
        return moment(one).certainlyBefore(moment(other));
    }

    /** Says that there is no earlier figure, unless it was said already why that one has no value. */
    Optional<Observation> noneEarlier(Optional<Observation> known) {
        if (known.isEmpty()) {
            notes.obstacle(
                    Kind.NO_BASELINE,
                    "Er is geen eerder cijfer om mee te vergelijken.",
                    "There is no earlier figure to compare with.");
        }
        return Optional.empty();
    }

    private void noValue(Observation observation) {
        Words why = observation
                .getMeasurement()
                .getMissing()
                .map(missing -> switch (missing) {
                    case EXPECTED -> Words.of("het moet nog verschijnen", "it is still to be published");
                    case NOT_ASKED -> Words.of("er is niet naar gevraagd", "it was not asked");
                    case SUPPRESSED -> Words.of("te weinig mensen antwoordden", "too few people answered");
                    case NOT_STATED -> Words.of("de bron noemt het niet", "the source does not name it");
                })
                .orElseGet(() -> Words.of("het is niet vermeld", "it is not stated"));
        notes.obstacle(
                Kind.NO_VALUE,
                "Het cijfer van {0} is er niet: {1}.",
                "There is no figure of {0}: {1}.",
                Sentences.period(observation),
                why);
    }

    static Optional<Observation> last(List<Observation> observations, Predicate<Observation> which) {
        return observations.stream().filter(which).reduce((earlier, later) -> later);
    }

    /** Returns the rounds from one to another that can be compared with the last. */
    List<Observation> from(Observation first, Observation last) {
        List<Observation> between = levels().stream()
                .filter(it -> isEarlier(first, it) && isEarlier(it, last))
                .filter(it -> areComparable(it, last))
                .toList();
        return Stream.of(List.of(first), between, List.of(last))
                .flatMap(List::stream)
                .toList();
    }

    /** Tells whether two figures can be compared, by themselves or because their break is accepted. */
    boolean areComparable(Observation one, Observation other) {
        List<Aspect> different = other.differencesFrom(one, question.areas());
        List<AcceptedBreak> accepted = Stream.concat(
                        method.getAcceptedBreaks().stream(), other.getIndicator().getAcceptedBreaks().stream())
                .filter(it -> different.contains(it.getAspect()))
                .filter(it -> it.getMeasurementIds().isEmpty()
                        || Stream.of(one, other)
                                .anyMatch(each -> it.getMeasurementIds()
                                        .contains(each.getMeasurement().getId())))
                .toList();
        boolean comparable =
                different.stream().allMatch(aspect -> accepted.stream().anyMatch(it -> it.getAspect() == aspect));
        if (comparable) {
            accepted.forEach(it -> notes.remark(
                    "{0} verschilt, en dat is aanvaard: {1}",
                    "{0} differs, which is accepted: {1}",
                    Sentences.aspects(List.of(it.getAspect()), one, other),
                    Words.ofBoth(it.getReason())));
        }
        return comparable;
    }

    /** Says in what two figures cannot be compared. */
    void notComparable(Observation one, Observation other) {
        notes.obstacle(
                Kind.NOT_COMPARABLE,
                "De cijfers van {0} en {1} zijn niet te vergelijken; wat verschilt: {2}.",
                "The figures of {0} and {1} cannot be compared; what differs: {2}.",
                Sentences.period(one),
                Sentences.period(other),
                Sentences.aspects(other.differencesFrom(one, question.areas()), one, other));
    }

    /** Returns a figure with its standard errors. */
    Optional<Difference> precise(Observation observation) {
        Optional<Precision> precision = Precision.of(observation);
        precision.flatMap(Precision::assumption).ifPresent(notes::remark);
        if (precision.isEmpty()) {
            notes.obstacle(
                    Kind.NO_UNCERTAINTY,
                    "Bij het cijfer van {0} staat niet hoe zeker het is.",
                    "It is not stated how sure the figure of {0} is.",
                    Sentences.period(observation));
        }
        return precision.map(Precision::figure);
    }

    /** Tells what should be known of a figure that decides. */
    void tell(Observation observation) {
        if (observation.getMeasurement().isProvisional()) {
            notes.remark(
                    "het cijfer van {0} is voorlopig",
                    "the figure of {0} is provisional", Sentences.period(observation));
        }
        if (observation
                .method()
                .filter(MeasurementMethod.SMALL_AREA_MODEL::equals)
                .isPresent()) {
            notes.remark(
                    "een model schatte het cijfer van {0}; een toets met zulke cijfers is een aanwijzing, geen bewijs",
                    "a model estimated the figure of {0}; a test with such figures is an indication, no proof",
                    Sentences.period(observation));
        }
        boolean rival = levels().stream()
                .anyMatch(it ->
                        it.period().equals(observation.period()) && !it.value().equals(observation.value()));
        if (rival) {
            notes.remark(
                    "van {0} noemt het plan meer dan een cijfer; {1} is het laatste dat het noemt",
                    "of {0} the plan names more than one figure; {1} is the last that it names",
                    Sentences.period(observation),
                    Sentences.value(observation));
        }
    }

    /** Returns the size of the simple random sample that is as precise as the one behind a figure. */
    Optional<Double> size(Observation observation) {
        Optional<Double> size = Precision.effectiveSize(observation).filter(it -> observation.isShare());
        if (size.isEmpty()) {
            notes.obstacle(
                    Kind.NO_SAMPLE_SIZE,
                    "De toets vraagt een aandeel met het aantal deelnemers; bij {0} is dat er niet.",
                    "The test asks for a share with the number of respondents; for {0} there is none.",
                    Sentences.period(observation));
        }
        return size;
    }
}
