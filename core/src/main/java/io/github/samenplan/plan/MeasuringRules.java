package io.github.samenplan.plan;

import io.github.samenplan.fact.Document;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Source;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.AcceptedBreak;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Instrument;
import io.github.samenplan.monitoring.Measurement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Marks what moved in indicators, their measurements and the evaluations. */
record MeasuringRules(Versions versions) {

    /** What decides whether two figures of an indicator may be compared, and what they mean. */
    private static final List<String> DEFINITION = List.of(
            "construct",
            "severities",
            "targetGroupId",
            "ages",
            "areaId",
            "subjectId",
            "seriesId",
            "method",
            "unit",
            "desiredDirection");

    void indicator(VersionPair<Indicator> indicator) {
        instrument(indicator);
        Content was = versions.matching().content(indicator.oldPart(), true);
        Content is = versions.matching().content(indicator.currentPart(), false);
        for (String property : DEFINITION) {
            Optional<Object> old = Optional.ofNullable(was.stated().get(property));
            Optional<Object> current = Optional.ofNullable(is.stated().get(property));
            if (!old.equals(current)) {
                defined(
                        indicator,
                        property,
                        stated(indicator.oldPart(), property, versions.words()::old),
                        stated(indicator.currentPart(), property, versions.words()::current));
            }
        }
        breaks(indicator);
        baseline(
                versions,
                indicator,
                indicator.old().getBaselineId(),
                indicator.current().getBaselineId());
        boolean measured = versions.after().children(indicator.currentPart(), "measurements").stream()
                .filter(part -> hasValue((Measurement) part.getValue()))
                .anyMatch(part -> versions.matching()
                        .before(part)
                        .filter(old -> hasValue((Measurement) old.getValue()))
                        .isEmpty());
        Optional<PartialDate> due = indicator.old().getNextDue();
        Optional<PartialDate> newDue = indicator.current().getNextDue();
        if (due.isPresent() && !measured && (newDue.isEmpty() || VersionPair.isLater(newDue, due))) {
            indicator.markAt("nextDue", Goalposts.MEASURING_POSTPONED, ValueWords.of(due), ValueWords.of(newDue));
        }
    }

    private void instrument(VersionPair<Indicator> indicator) {
        Optional<Instrument> old = indicator.old().getInstrument();
        Optional<Instrument> current = indicator.current().getInstrument();
        if (old.isEmpty() || current.isEmpty()) {
            if (old.isPresent() || current.isPresent()) {
                defined(
                        indicator,
                        "instrument",
                        old.map(is -> ValueWords.of(is.getKind())),
                        current.map(is -> ValueWords.of(is.getKind())));
            }
            return;
        }
        Instrument was = old.get();
        Instrument is = current.get();
        if (was.getKind() != is.getKind() || !was.getName().equals(is.getName())) {
            defined(
                    indicator,
                    "instrument",
                    Optional.of(ValueWords.of(Stream.concat(Stream.of(was.getKind()), was.getName().stream())
                            .toList())),
                    Optional.of(ValueWords.of(Stream.concat(Stream.of(is.getKind()), is.getName().stream())
                            .toList())));
        }
        if (!new HashSet<>(was.getCutOffs()).equals(new HashSet<>(is.getCutOffs()))) {
            defined(
                    indicator,
                    "cutOffs",
                    Optional.of(was.getCutOffs())
                            .filter(list -> !list.isEmpty())
                            .map(ValueWords::of),
                    Optional.of(is.getCutOffs()).filter(list -> !list.isEmpty()).map(ValueWords::of));
        }
    }

    private static Optional<Words> stated(PlanPart<?> part, String property, Function<List<?>, Words> referred) {
        Shape shape = Shape.of(part.getValue());
        Property stated = shape.find(property).orElseThrow();
        return Optional.ofNullable(shape.values(part.getValue()).get(stated))
                .map(value -> stated.holdsReferences() ? referred.apply(List.of(value)) : ValueWords.of(value));
    }

    private static void defined(
            VersionPair<Indicator> indicator, String property, Optional<Words> old, Optional<Words> current) {
        Words name = PropertyWords.of(property);
        String place = property.equals("cutOffs") ? "instrument" : property;
        Words none = ValueWords.of(Optional.empty());
        if (old.isPresent()) {
            indicator.markAt(place, Goalposts.INDICATOR_REDEFINED, name, old.get(), current.orElse(none));
        } else {
            indicator.markAt(place, Goalposts.INDICATOR_SPECIFIED, name, current.orElse(none));
        }
    }

    /** Says which figures are compared now that were not, and the other way round; a reason may be worded anew. */
    private void breaks(VersionPair<Indicator> indicator) {
        List<PlanPart<?>> old = versions.before().children(indicator.oldPart(), "acceptedBreaks");
        List<PlanPart<?>> current = versions.after().children(indicator.currentPart(), "acceptedBreaks");
        List<Content> was = old.stream().map(part -> extent(part, true)).toList();
        List<Content> is = current.stream().map(part -> extent(part, false)).toList();
        old.stream()
                .filter(part -> !is.contains(extent(part, true)))
                .forEach(part ->
                        indicator.markAt("acceptedBreaks", Goalposts.BREAK_REFUSED, said(part, versions.before())));
        current.stream()
                .filter(part -> !was.contains(extent(part, false)))
                .forEach(part ->
                        indicator.markAt("acceptedBreaks", Goalposts.BREAK_ACCEPTED, said(part, versions.after())));
    }

    private Content extent(PlanPart<?> accepted, boolean isOld) {
        return versions.matching().content(accepted, isOld).without("reason").without("sources");
    }

    private static Words said(PlanPart<?> part, PartTree tree) {
        AcceptedBreak accepted = (AcceptedBreak) part.getValue();
        return Words.joined(
                ", ",
                Stream.concat(
                                Stream.of(ValueWords.of(accepted.getAspect())),
                                accepted.getMeasurementIds().stream().map(id -> measured(tree, Optional.of(id))))
                        .toList());
    }

    static void baseline(Versions versions, VersionPair<?> pair, Optional<String> old, Optional<String> current) {
        if (old.isPresent() && !old.map(versions.matching()::newId).equals(current)) {
            pair.markAt(
                    "baselineId",
                    Goalposts.BASELINE_CHANGED,
                    measured(versions.before(), old),
                    measured(versions.after(), current));
        }
    }

    private static Words measured(PartTree tree, Optional<String> id) {
        return id.flatMap(named -> tree.parts().find(named, Measurement.class))
                .map(part -> said(part.getValue()))
                .orElseGet(() -> ValueWords.of(id));
    }

    void measurement(VersionPair<Measurement> measurement) {
        Measurement was = measurement.old();
        Measurement is = measurement.current();
        PlanPart<?> oldOwner = measurement.oldPart().getOwner().orElseThrow();
        PlanPart<?> owner = measurement.currentPart().getOwner().orElseThrow();
        if (!hasValue(was)) {
            return;
        }
        if (versions.matching().after(oldOwner).filter(same -> same == owner).isEmpty()) {
            measurement.mark(Goalposts.MEASUREMENT_DROPPED, said(was));
        }
        boolean corrected = isCorrection(was, is);
        if (!isSameFigure(was, is)) {
            FindingCode rewritten =
                    isBaseline(was.getId()) ? Goalposts.BASELINE_REWRITTEN : Goalposts.MEASUREMENT_REWRITTEN;
            measurement.mark(corrected ? Goalposts.MEASUREMENT_CORRECTED : rewritten, said(was), said(is));
        }
        if (was.getUncertainty().isPresent() && !was.getUncertainty().equals(is.getUncertainty()) && !corrected) {
            measurement.markAt("uncertainty", Goalposts.UNCERTAINTY_REWRITTEN);
        }
        if (!corrected) {
            basis(measurement);
        }
    }

    private void basis(VersionPair<Measurement> measurement) {
        Object was = versions.matching()
                .content(measurement.oldPart(), true)
                .stated()
                .get("basis");
        Object is = versions.matching()
                .content(measurement.currentPart(), false)
                .stated()
                .get("basis");
        if (Objects.equals(was, is)) {
            return;
        }
        Words now = basis(versions.after(), measurement.currentPart(), versions.words()::current);
        if (was == null) {
            measurement.markAt("basis", Goalposts.BASIS_STATED, now);
        } else {
            Words before = basis(versions.before(), measurement.oldPart(), versions.words()::old);
            measurement.markAt("basis", Goalposts.BASIS_REWRITTEN, before, now);
        }
    }

    /** Says all that a measurement states of what it is of; nothing, where it is as its indicator. */
    private static Words basis(PartTree tree, PlanPart<?> measurement, Function<List<?>, Words> referred) {
        List<Words> all = tree.children(measurement, "basis").stream()
                .flatMap(basis -> basis.shape().getProperties().stream()
                        .map(Property::getName)
                        .flatMap(property -> stated(basis, property, referred)
                                .map(value -> PropertyWords.of(property)
                                        .then(Words.ofBoth(" "))
                                        .then(value))
                                .stream()))
                .toList();
        return all.isEmpty() ? ValueWords.of(Optional.empty()) : Words.joined(", ", all);
    }

    private static boolean isSameFigure(Measurement was, Measurement is) {
        return was.getPeriod().equals(is.getPeriod())
                && was.getKind().equals(is.getKind())
                && is.getMissing().isEmpty()
                && TargetStrength.isSame(was.getShare(), is.getShare())
                && TargetStrength.isSameNumber(was.getNumber(), is.getNumber());
    }

    private boolean isBaseline(String id) {
        Stream<String> ofIndicators = versions.before().parts().of(Indicator.class).stream()
                .flatMap(part -> part.getValue().getBaselineId().stream());
        Stream<String> ofTargets = versions.before().parts().of(ChangeBy.class).stream()
                .flatMap(part -> part.getValue().getBaselineId().stream());
        return Stream.concat(ofIndicators, ofTargets).anyMatch(id::equals);
    }

    /** A correction names a source that was published after the figure it replaces, or replaces a provisional one. */
    private boolean isCorrection(Measurement was, Measurement is) {
        Optional<PartialDate> old = published(versions.before(), was);
        Optional<PartialDate> current = published(versions.after(), is);
        boolean newer = current.isPresent() && (old.isEmpty() || VersionPair.isLater(current, old));
        return was.isProvisional() && !is.isProvisional() || !is.getSources().isEmpty() && newer;
    }

    /** Returns the latest date on which a figure, or a source that it names, was published. */
    private static Optional<PartialDate> published(PartTree tree, Measurement measurement) {
        Stream<PartialDate> bySources = measurement.getSources().stream()
                .flatMap(source -> source.getDate().or(() -> issued(tree, source)).stream());
        return Stream.concat(measurement.getPublished().stream(), bySources)
                .max(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::toString));
    }

    private static Optional<PartialDate> issued(PartTree tree, Source source) {
        return source.getDocumentId()
                .flatMap(id -> tree.parts().find(id, Document.class))
                .flatMap(document -> document.getValue().getIssued());
    }

    static boolean hasValue(Measurement measurement) {
        return measurement.getShare().isPresent() || measurement.getNumber().isPresent();
    }

    static Words said(Measurement measurement) {
        Words value = ValueWords.of(measurement);
        return measurement
                .getPeriod()
                .map(period -> Words.of("{0} in {1}", "{0} in {1}").with(List.of(value, ValueWords.of(period))))
                .orElse(value);
    }

    void evaluation(VersionPair<Evaluation> evaluation) {
        Optional<PartialDate> old = evaluation.old().getDate();
        Optional<PartialDate> current = evaluation.current().getDate();
        if (!GoalpostRules.isFinished(evaluation.current().getProgress()) && VersionPair.isLater(current, old)) {
            evaluation.markAt("date", Goalposts.EVALUATION_POSTPONED, ValueWords.of(old), ValueWords.of(current));
        }
    }
}
