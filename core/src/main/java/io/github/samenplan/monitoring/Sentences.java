package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a verdict says, in words that a councillor understands and a statistician accepts. */
final class Sentences {

    private Sentences() {}

    /** What the figure is, against a level. */
    static Words level(Observation last, Side wanted, BigDecimal level) {
        return Words.of(
                        "In {0} was het cijfer {1}; gevraagd is {2} {3}.",
                        "In {0} the figure was {1}; wanted is {2} {3}.")
                .with(List.of(period(last), value(last), wanted.bound, Shown.figure(level, last.isShare())));
    }

    /** What change was asked for. */
    static Words asked(BigDecimal change, boolean share) {
        return Words.of(
                        change.signum() > 0 ? "Gevraagd is {0} erbij." : "Gevraagd is {0} eraf.",
                        change.signum() > 0 ? "Wanted is {0} more." : "Wanted is {0} less.")
                .with(List.of(Shown.difference(change.doubleValue(), share)));
    }

    /** How the figure went from one round to another. */
    static Words change(Observation first, Observation last) {
        double change =
                last.value().orElseThrow().subtract(first.value().orElseThrow()).doubleValue();
        Words how = change == 0
                ? Words.of("dat is hetzelfde", "which is the same")
                : Words.of(change > 0 ? "{0} erbij" : "{0} eraf", change > 0 ? "{0} more" : "{0} less")
                        .with(List.of(Shown.difference(change, last.isShare())));
        return Words.of(
                        "Het cijfer ging van {0} ({1}) naar {2} ({3}): {4}.",
                        "The figure went from {0} ({1}) to {2} ({3}): {4}.")
                .with(List.of(value(first), period(first), value(last), period(last), how));
    }

    /** What a test says, for whoever wants to know. */
    static Words test(TestResult test) {
        return test.isExact()
                ? Words.ofBoth("")
                : Words.of(" (T = {0}, grens {1}, p {2})", " (T = {0}, limit {1}, p {2})")
                        .with(List.of(
                                Shown.statistic(test.statistic()),
                                Shown.statistic(test.critical()),
                                Shown.chance(test.pValue())));
    }

    /** Whether a level or change was reached, by a test. */
    static Words ofTarget(Outcome outcome, TestResult result, boolean share) {
        if (result.isExact()) {
            return goal(outcome);
        }
        Words template = outcome == Outcome.UNDECIDED
                ? Words.of(
                        "Het verschil met wat gevraagd is, kan toeval zijn{0}. {1} {2}",
                        "The difference from what is wanted may be chance{0}. {1} {2}")
                : Words.of(
                        "Het verschil met wat gevraagd is, is meer dan toeval{0}. {1}",
                        "The difference from what is wanted is more than chance{0}. {1}");
        return template.with(List.of(test(result), goal(outcome), detectable(result, share)));
    }

    /** What the outcome is. */
    static Words goal(Outcome outcome) {
        return switch (outcome) {
            case MET -> Words.of("Het doel is gehaald.", "The goal is met.");
            case NOT_MET -> Words.of("Het doel is niet gehaald.", "The goal is not met.");
            default ->
                Words.of("Of het doel is gehaald, is niet te zeggen.", "Whether the goal is met, nobody can tell.");
        };
    }

    /** Whether an increase is significant, and what is not excluded by that. */
    static Words noIncrease(Outcome outcome, TestResult result, Optional<TestResult> margin, boolean share) {
        if (result.isExact()) {
            return goal(outcome);
        }
        if (outcome == Outcome.NOT_MET) {
            return Words.of(
                            "Die stijging is significant, meer dan toeval{0}. {1}",
                            "That increase is significant, more than chance{0}. {1}")
                    .with(List.of(test(result), goal(outcome)));
        }
        Words left = margin.map(test -> Words.of(
                                test.showsBelow()
                                        ? "Een stijging van {0}, die ertoe doet, is uitgesloten."
                                        : "Maar een stijging van {0}, die ertoe doet, is daarmee niet uitgesloten.",
                                test.showsBelow()
                                        ? "An increase of {0}, which would matter, is excluded."
                                        : "But an increase of {0}, which would matter, is not excluded by that.")
                        .with(List.of(Shown.difference(test.reference(), share))))
                .orElseGet(() -> result.upper() > 0
                        ? Words.of(
                                        "Maar een stijging tot {0} is daarmee niet uitgesloten.",
                                        "But an increase of up to {0} is not excluded by that.")
                                .with(List.of(Shown.difference(result.upper(), share)))
                        : Words.of("Een stijging is uitgesloten.", "An increase is excluded."));
        return Words.of(
                        "Een significante stijging is dat niet{0}. Zoals het er staat, is het doel gehaald. {1}",
                        "That is no significant increase{0}. As it is worded, the goal is met. {1}")
                .with(List.of(test(result), left));
    }

    /** Whether a figure stayed as it was or got better. */
    static Words stable(
            Outcome outcome, List<TestResult> results, Optional<TestResult> margin, Side side, boolean share) {
        TestResult decisive = results.get(0);
        if (decisive.isExact()) {
            return goal(outcome);
        }
        Words numbers = test(decisive);
        if (outcome == Outcome.MET && decisive.subject() == TestResult.Subject.MARGIN) {
            return Words.of(
                            "Een {3} van {0}, die ertoe doet, is uitgesloten{1}. {2}",
                            "A {3} of {0}, which would matter, is excluded{1}. {2}")
                    .with(List.of(Shown.difference(decisive.reference(), share), numbers, goal(outcome), side.worse));
        }
        if (outcome != Outcome.UNDECIDED) {
            return Words.of("Die {0} is meer dan toeval{1}. {2}", "That {0} is more than chance{1}. {2}")
                    .with(List.of(outcome == Outcome.MET ? side.better : side.worse, numbers, goal(outcome)));
        }
        Words why = margin.map(test -> Words.of(
                                "een {1} van {0}, die ertoe doet, is niet uitgesloten",
                                "a {1} of {0}, which would matter, is not excluded")
                        .with(List.of(Shown.difference(test.reference(), share), side.worse)))
                .orElseGet(() -> Words.of(
                        "het plan zegt niet welk verschil ertoe doet",
                        "the plan does not say which difference matters"));
        return Words.of(
                        "Dat kan toeval zijn{0}, maar dat het cijfer gelijk bleef is niet aangetoond: {1}. {2}",
                        "That may be chance{0}, yet it is not shown that the figure stayed the same: {1}. {2}")
                .with(List.of(numbers, why, goal(outcome)));
    }

    /** How a figure went before and after a break. */
    static Words slopes(Observation bend, Statistics.Line line, boolean share) {
        return Words.of(
                        "Tot {0} {1} het cijfer met {2} per jaar, daarna {3} het met {4} per jaar.",
                        "Up to {0} the figure {1} by {2} a year, after that it {3} by {4} a year.")
                .with(List.of(
                        period(bend),
                        went(line.slope()),
                        Shown.difference(line.slope(), share),
                        went(line.slopeAfter()),
                        Shown.difference(line.slopeAfter(), share)));
    }

    private static Words went(double slope) {
        return slope > 0 ? Words.of("steeg", "rose") : Words.of("daalde", "fell");
    }

    /** Whether a rising trend was broken. */
    static Words trend(Outcome outcome, TestResult result) {
        Words said = switch (outcome) {
            case MET -> Words.of("Die ombuiging is meer dan toeval{0}. {1}", "That bend is more than chance{0}. {1}");
            case NOT_MET ->
                Words.of(
                        "Dat het nog steeds stijgt, is meer dan toeval{0}. {1}",
                        "That it still rises is more than chance{0}. {1}");
            default -> Words.of("Die ombuiging kan toeval zijn{0}. {1}", "That bend may be chance{0}. {1}");
        };
        return result.isExact() ? goal(outcome) : said.with(List.of(test(result), goal(outcome)));
    }

    /** How many there are, against how many were wanted. */
    static Words count(Observation last, Quantity wanted) {
        return Words.of("In {0} waren het er {1}; gevraagd is {2}.", "In {0} there were {1}; wanted is {2}.")
                .with(List.of(
                        period(last), quantity(last.getMeasurement().getNumber().orElseThrow()), quantity(wanted)));
    }

    private static Words quantity(Quantity quantity) {
        Stream<Words> exact = quantity.getExact().stream().map(it -> Shown.figure(it, false));
        Stream<Words> about = quantity.getAbout().stream()
                .map(it -> Words.of("ongeveer {0}", "about {0}").with(List.of(Shown.figure(it, false))));
        Stream<Words> least = quantity.getAtLeast().stream()
                .map(it -> Words.of("minstens {0}", "at least {0}").with(List.of(Shown.figure(it, false))));
        Stream<Words> most = quantity.getAtMost().stream()
                .map(it -> Words.of("hoogstens {0}", "at most {0}").with(List.of(Shown.figure(it, false))));
        return joined(Stream.of(exact, about, least, most)
                .flatMap(Function.identity())
                .toList());
    }

    /** When a milestone was reached. */
    static Words reached(PartialDate moment, boolean late) {
        return Words.of(
                        late ? "Dit is bereikt in {0}, en dat is te laat." : "Dit is bereikt in {0}.",
                        late ? "This was reached in {0}, which is too late." : "This was reached in {0}.")
                .with(List.of(Shown.date(moment)));
    }

    /** Some of what makes up a milestone is not there. */
    static Words unfinished() {
        return Words.of(
                "Volgens het plan is nog niet alles klaar dat hierbij hoort.",
                "By what the plan records, not all that makes it up is finished.");
    }

    /** All that makes up a milestone is there. */
    static Words partsInPlace() {
        return Words.of(
                "Alles dat hierbij hoort is er, maar nergens staat of het daarmee is bereikt.",
                "All that makes it up is there, but nobody recorded whether that reached it.");
    }

    /** What the smallest difference is that would have been noticed. */
    static Words detectable(TestResult test, boolean share) {
        return Words.of(
                        "Met deze aantallen was pas een verschil van {0} meestal opgemerkt.",
                        "With these numbers only a difference of {0} would mostly have been noticed.")
                .with(List.of(Shown.difference(test.detectable(), share)));
    }

    static Words aspects(List<Aspect> aspects, Observation one, Observation other) {
        List<Words> named = aspects.stream()
                .map(aspect -> aspect == Aspect.AGE_BASE
                        ? Words.of("de leeftijd ({0}, {1})", "the ages ({0}, {1})")
                                .with(List.of(ages(one), ages(other)))
                        : name(aspect))
                .toList();
        return joined(named);
    }

    /** Returns words with commas between them. */
    static Words joined(List<Words> words) {
        return words.stream()
                .reduce((one, other) -> Words.ofBoth("{0}, {1}").with(List.of(one, other)))
                .orElseGet(() -> Words.ofBoth(""));
    }

    /** Returns sentences one after the other. */
    static Words text(List<Words> sentences) {
        return sentences.stream()
                .reduce((one, other) -> Words.ofBoth("{0} {1}").with(List.of(one, other)))
                .orElseGet(() -> Words.ofBoth(""));
    }

    static Words period(Observation observation) {
        return observation.period().map(Shown::date).orElseGet(() -> Words.of("een onbekend jaar", "an unknown year"));
    }

    static Words value(Observation observation) {
        return Shown.figure(observation.value().orElseThrow(), observation.isShare());
    }

    private static Words ages(Observation observation) {
        return observation
                .ages()
                .map(ages -> Words.ofBoth(ages.toString()))
                .orElseGet(() -> Words.of("niet vermeld", "not stated"));
    }

    private static Words name(Aspect aspect) {
        return switch (aspect) {
            case CONSTRUCT -> Words.of("wat er gemeten is", "what was measured");
            case INSTRUMENT -> Words.of("de vragenlijst", "the questionnaire");
            case SEVERITY -> Words.of("de mate van eenzaamheid die telt", "the degree of loneliness that counts");
            case POPULATION -> Words.of("de groep mensen", "the group of people");
            case AGE_BASE -> Words.of("de leeftijd", "the ages");
            case AREA -> Words.of("het gebied", "the area");
            case SERIES -> Words.of("de meetreeks", "the series");
            case METHOD -> Words.of("de meetmethode", "the method");
            case EDITION -> Words.of("de uitgave van de vragen", "the edition of the questions");
            case UNIT -> Words.of("de eenheid", "the unit");
        };
    }
}
