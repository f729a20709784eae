package io.github.samenplan.referral;

import io.github.samenplan.finding.Words;
import io.github.samenplan.referral.Advice.Obstacle;
import io.github.samenplan.referral.Advice.Passed;
import io.github.samenplan.referral.Advice.Step;
import io.github.samenplan.referral.RuleTable.Row;
import io.github.samenplan.referral.RuleTable.Way;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says where a signal can go by the rules of a place (Dutch: <i>verwijsdesk</i>), why there, and what to ask first.
 *
 * <p>A rule fits when every facet that it asks for fits as far as it is known. Of the rules that fit, all count, in their
 * order, unless the hit policy says that only the first counts, or the one with the highest priority. In danger, rules
 * that name danger go before all others.
 *
 * <p>Who it is about is told to nobody without consent: then the advice is what can be done without a name. The person
 * who signals about themselves agrees, unless they say otherwise.
 *
 * <p>The same signal and moment give the same advice. Immutable, and safe for use by many threads.
 */
public final class ReferralDesk {

    private static final Words CALL_112 =
            Words.of("Is er direct gevaar? Bel dan eerst 112.", "Is there immediate danger? Then call 112 first.");

    private final RuleTable table;
    private final Questions questions;

    private ReferralDesk(RuleTable table) {
        this.table = table;
        this.questions = new Questions(table);
    }

    /** Returns the arrangement whose rules it goes by. */
    public ReferralArrangement getArrangement() {
        return table.arrangement();
    }

    RuleTable table() {
        return table;
    }

    /** Returns what a signal states, in words. */
    public Words describe(Signal signal) {
        return table.inWords(signal);
    }

    /** Returns the rules that count for a signal, in the order in which they do. */
    public List<ReferralRule> rulesFor(Signal signal) {
        return counting(table.know(signal)).stream().map(Row::rule).toList();
    }

    /**
     * Says where a signal can go.
     *
     * @param moment when it is asked, on the clock of the place
     */
    public Advice advise(Signal signal, LocalDateTime moment) {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(moment, "moment");
        Known known = table.know(signal);
        List<Row> counting = counting(known);
        List<Step> steps = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        for (Row row : counting) {
            for (Way way : row.ways()) {
                advise(row, way, known, moment, steps, obstacles);
            }
        }
        Set<Integer> numbers = counting.stream().map(Row::number).collect(Collectors.toSet());
        List<Passed> passed = table.rows().stream()
                .filter(row -> !numbers.contains(row.number()))
                .map(row -> passed(row, counting, known))
                .toList();
        return new Advice(
                signal,
                known.isUnsafe() ? Optional.of(CALL_112) : Optional.empty(),
                inOrder(steps, known),
                obstacles,
                passed,
                questions.on(signal, known, counting, steps.stream().anyMatch(Step::isWithoutName)));
    }

    private List<Row> counting(Known known) {
        Stream<Row> fitting = table.ordered(known.isUnsafe()).stream().filter(row -> table.fits(row.when(), known));
        return (table.policy() == HitPolicy.COLLECT ? fitting : fitting.limit(1)).toList();
    }

    private void advise(
            Row row, Way way, Known known, LocalDateTime moment, List<Step> steps, List<Obstacle> obstacles) {
        Optional<Words> hindered = hindrance(way.to(), known, moment);
        if (hindered.isEmpty()) {
            steps.add(step(row, way, way.to(), false, known, moment));
        } else {
            obstacles.add(new Obstacle(row.rule(), way.route(), hindered.get()));
        }
        for (Destination other : way.ifFails()) {
            if (hindrance(other, known, moment).isEmpty()) {
                steps.add(step(row, way, other, true, known, moment));
            }
        }
    }

    /** Returns why somebody cannot go to a place, as a sentence. */
    private Optional<Words> hindrance(Destination to, Known known, LocalDateTime moment) {
        return to.closedOn(moment.toLocalDate())
                .map(kind -> ReferralWords.hindrance(kind, to.quoted()))
                .or(() -> {
                    List<Words> misfits = table.misfits(to.takes(), known).stream()
                            .map(Facet::inWords)
                            .toList();
                    return misfits.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Words.of(
                                            "{0} is niet voor deze persoon ({1}).", "{0} is not for this person ({1}).")
                                    .with(List.of(to.quoted(), ReferralWords.and(misfits))));
                });
    }

    private Step step(Row row, Way way, Destination to, boolean fallback, Known known, LocalDateTime moment) {
        boolean withoutName = !way.mayBeTold(known);
        Optional<HandOver> handOver =
                withoutName ? Optional.of(HandOver.INFORMATION) : way.route().getHandOver();
        List<Words> details = new ArrayList<>();
        handOver.filter(how -> !withoutName).ifPresent(how -> details.add(ReferralWords.of(how)));
        way.route()
                .getWithinWording()
                .map(Words::ofBoth)
                .or(() -> way.route().getWithin().map(ReferralWords::within))
                .ifPresent(details::add);
        to.times().inWords(moment).ifPresent(details::add);
        way.route()
                .getFeedback()
                .ifPresent(feedback -> details.add(
                        Words.of("terugkoppeling: {0}", "feedback: {0}").with(List.of(Words.ofBoth(feedback)))));
        Words head = Words.of(fallback ? "Lukt dat niet: {0}" : "Naar {0}", fallback ? "If that fails: {0}" : "To {0}")
                .with(List.of(to.quoted()));
        Words sentence = Words.of("{0}{1}. {2}{3}", "{0}{1}. {2}{3}")
                .with(List.of(
                        head,
                        details.isEmpty()
                                ? Words.ofBoth("")
                                : Words.ofBoth(" ({0})").with(List.of(ReferralWords.list(details))),
                        withoutName
                                ? Words.of(
                                        "Noem geen naam: zonder toestemming kunt u vertellen wat er is, of om raad vragen. ",
                                        "Give no name: without consent you can tell what there is, or ask for advice. ")
                                : Words.ofBoth(""),
                        reason(row)));
        return new Step(row.rule(), way.route(), to.id(), handOver, withoutName, fallback, sentence);
    }

    private Words reason(Row row) {
        return Words.of("Regel {0} geldt voor {1}.", "Rule {0} is for {1}.")
                .with(List.of(RuleTable.name(row.rule()), table.inWords(row.when())));
    }

    /** In danger, calls for help go first. */
    private List<Step> inOrder(List<Step> steps, Known known) {
        return Stream.of(true, false)
                .flatMap(urgent -> steps.stream().filter(step -> urgent == (known.isUnsafe() && isCallForHelp(step))))
                .toList();
    }

    private boolean isCallForHelp(Step step) {
        return RuleTable.isCallForHelp(step.route(), table.destination(step.toId()));
    }

    private Passed passed(Row row, List<Row> counting, Known known) {
        List<Facet> misfits = table.misfits(row.when(), known);
        if (misfits.isEmpty()) {
            return new Passed(
                    row.rule(),
                    misfits,
                    false,
                    Words.of(
                                    "Regel {0} past ook, maar regel {1} gaat voor.",
                                    "Rule {0} fits too, but rule {1} goes first.")
                            .with(List.of(
                                    RuleTable.name(row.rule()),
                                    RuleTable.name(counting.get(0).rule()))));
        }
        boolean open = table.fits(row.possibly(), known);
        List<Words> wanted = misfits.stream()
                .map(facet -> table.inWords(facet, row.when()).orElseThrow())
                .toList();
        Words sentence = open
                ? Words.of(
                        "Regel {0} kan nog passen, als bekend is: {1}.", "Rule {0} may still fit, once is known: {1}.")
                : Words.of("Regel {0} past niet. Hij past wel bij {1}.", "Rule {0} does not fit. It would with {1}.");
        return new Passed(
                row.rule(),
                misfits,
                open,
                sentence.with(List.of(RuleTable.name(row.rule()), ReferralWords.list(wanted))));
    }

    /** Returns a desk that knows no more than the arrangement itself. */
    public static ReferralDesk of(ReferralArrangement arrangement) {
        return of(arrangement, ReferralSetting.unknown());
    }

    /** Returns a desk that also knows the areas, target groups and organisations of the plan. */
    public static ReferralDesk of(ReferralArrangement arrangement, ReferralSetting setting) {
        return new ReferralDesk(new RuleTable(
                Objects.requireNonNull(arrangement, "arrangement"), Objects.requireNonNull(setting, "setting")));
    }
}
