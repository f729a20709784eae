package io.github.samenplan.referral;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.finding.Words;
import io.github.samenplan.referral.Advice.Choice;
import io.github.samenplan.referral.Advice.Question;
import io.github.samenplan.referral.RuleTable.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which questions can still change an advice, and which to ask first: danger, if a rule is for it; else the one that most
 * rules wait for.
 */
final class Questions {

    private static final int MOST_NAMED = 4;

    private final RuleTable table;

    Questions(RuleTable table) {
        this.table = table;
    }

    /** Returns the questions, by the rules that count and whether some step lacks consent. */
    List<Question> on(Signal signal, Known known, List<Row> counting, boolean lacksConsent) {
        List<Row> open = open(known, counting);
        List<Question> questions = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Row> waiting = open.stream()
                    .filter(row -> !table.fits(facet, row.when(), known))
                    .toList();
            if (facet == Facet.TARGET_GROUP) {
                groupsOf(waiting, known).forEach(id -> questions.add(aboutGroup(id, waiting, signal)));
            } else if (!waiting.isEmpty()) {
                questions.add(about(facet, waiting, signal, known));
            } else if (facet == Facet.CONSENT && lacksConsent && mayAgree(known)) {
                questions.add(aboutConsent(signal));
            }
        }
        return questions.stream()
                .sorted(Comparator.comparing((Question question) -> question.facet() != Facet.CONCERN
                                || open.stream().noneMatch(Row::isForDanger))
                        .thenComparing(question -> -waitingFor(question, open, known)))
                .toList();
    }

    /** Returns the rules that do not fit yet and may, as far as they would count then. */
    private List<Row> open(Known known, List<Row> counting) {
        List<Row> ordered = table.ordered(known.isUnsafe());
        int before = table.policy() == HitPolicy.COLLECT || counting.isEmpty()
                ? ordered.size()
                : ordered.indexOf(counting.get(0));
        return IntStream.range(0, ordered.size())
                .filter(place -> place < before || mayBecomeUrgent(ordered.get(place), known))
                .mapToObj(ordered::get)
                .filter(row -> !table.fits(row.when(), known) && table.fits(row.possibly(), known))
                .toList();
    }

    private static boolean mayBecomeUrgent(Row row, Known known) {
        return row.isForDanger() && known.concern().isEmpty();
    }

    private static boolean mayAgree(Known known) {
        return !known.wantsToStayUnknown()
                && known.consent()
                        .filter(consent -> consent != Consent.NOT_ASKED)
                        .isEmpty();
    }

    private List<String> groupsOf(List<Row> waiting, Known known) {
        return table.groupIds().stream()
                .filter(id -> !known.otherGroups().contains(id))
                .filter(id -> waiting.stream()
                        .anyMatch(row -> row.when().getTargetGroupIds().contains(id)))
                .toList();
    }

    private int waitingFor(Question question, List<Row> open, Known known) {
        return (int) open.stream()
                .filter(row -> !table.fits(question.facet(), row.when(), known))
                .filter(row -> question.value()
                        .map(row.when().getTargetGroupIds()::contains)
                        .orElse(true))
                .count();
    }

    private Question aboutGroup(String id, List<Row> waiting, Signal signal) {
        List<Row> own = waiting.stream()
                .filter(row -> row.when().getTargetGroupIds().contains(id))
                .toList();
        return new Question(
                Facet.TARGET_GROUP,
                Optional.of(id),
                Words.of("Hoort de persoon bij {0}?", "Does the person belong to {0}?")
                        .with(List.of(table.name(Facet.TARGET_GROUP, id))),
                because(own),
                List.of(
                        new Choice(
                                Words.of("ja", "yes"),
                                signal.toBuilder().addTargetGroupId(id).build()),
                        new Choice(
                                Words.of("nee", "no"),
                                signal.toBuilder().addOtherTargetGroupId(id).build())));
    }

    private Question aboutConsent(Signal signal) {
        return new Question(
                Facet.CONSENT,
                Optional.empty(),
                text(Facet.CONSENT),
                Words.of(
                        "Zonder toestemming mag niemand horen om wie het gaat.",
                        "Without consent nobody may be told who it is about."),
                Stream.of(Consent.GIVEN, Consent.REFUSED)
                        .map(consent -> new Choice(
                                ReferralWords.of(consent),
                                signal.toBuilder().consent(consent).build()))
                        .toList());
    }

    private Question about(Facet facet, List<Row> waiting, Signal signal, Known known) {
        return new Question(
                facet, Optional.empty(), text(facet), because(waiting), choices(facet, waiting, signal, known));
    }

    private static Words because(List<Row> waiting) {
        boolean all = waiting.size() <= MOST_NAMED;
        List<Words> names = waiting.stream()
                .limit(all ? MOST_NAMED : MOST_NAMED - 1)
                .map(row -> RuleTable.name(row.rule()))
                .toList();
        int others = waiting.size() - names.size();
        return all
                ? Words.of("Het antwoord beslist of {0} geldt.", "The answer decides whether {0} counts.")
                        .with(List.of(ReferralWords.or(names)))
                : Words.of(
                                "Het antwoord beslist of {0} of een van " + others + " andere regels geldt.",
                                "The answer decides whether {0} or one of " + others + " other rules counts.")
                        .with(List.of(ReferralWords.joined(names, ", ")));
    }

    private List<Choice> choices(Facet facet, List<Row> waiting, Signal signal, Known known) {
        SignalBuilder as = signal.toBuilder();
        return switch (facet) {
            case CONCERN ->
                Stream.of(Concern.values())
                        .map(value -> new Choice(
                                ReferralWords.of(value), as.concern(value).build()))
                        .toList();
            case SIGNALLER ->
                Stream.of(Capacity.values())
                        .map(value -> new Choice(
                                ReferralWords.of(value), as.signaller(value).build()))
                        .toList();
            case CONSENT ->
                Stream.of(Consent.values())
                        .map(value -> new Choice(
                                ReferralWords.of(value), as.consent(value).build()))
                        .toList();
            case ANONYMITY ->
                Stream.of(true, false)
                        .map(value -> new Choice(
                                ReferralWords.ofAnonymity(value),
                                as.anonymous(value).build()))
                        .toList();
            case AREA ->
                table.areaIds().stream()
                        .filter(id -> tellsMore(id, known))
                        .map(id -> new Choice(
                                table.name(Facet.AREA, id), as.areaId(id).build()))
                        .toList();
            case AGE ->
                IntStream.range(0, table.cells().size())
                        .mapToObj(cell -> table.cells().run(cell, cell))
                        .filter(ages -> known.ages().encloses(ages))
                        .map(ages ->
                                new Choice(ReferralWords.of(ages), as.ages(ages).build()))
                        .toList();
            case SIGNAL_GROUP ->
                Stream.of(SignalGroup.values())
                        .map(value -> new Choice(
                                ReferralWords.of(value),
                                signal.toBuilder().addSignalGroup(value).build()))
                        .toList();
            case LONELINESS_KIND ->
                Stream.of(LonelinessKind.values())
                        .map(value -> new Choice(
                                ReferralWords.of(value),
                                signal.toBuilder().addLonelinessKind(value).build()))
                        .toList();
            case NEED ->
                table.needIds().stream()
                        .map(id -> new Choice(
                                table.name(Facet.NEED, id),
                                signal.toBuilder().addNeedId(id).build()))
                        .toList();
            case TARGET_GROUP -> List.of();
        };
    }

    /** Tells whether an area lies in the one that is known. */
    private boolean tellsMore(String areaId, Known known) {
        return known.area()
                .map(own -> !areaId.equals(own) && table.setting().tree().liesIn(areaId, own))
                .orElse(true);
    }

    private static Words text(Facet facet) {
        return switch (facet) {
            case CONCERN -> Words.of("Hoe zwaar is de zorg?", "How heavy is the concern?");
            case SIGNALLER -> Words.of("Wie signaleert?", "Who signals?");
            case AGE -> Words.of("Hoe oud is de persoon?", "How old is the person?");
            case TARGET_GROUP ->
                Words.of("Bij welke groep hoort de persoon?", "Which group does the person belong to?");
            case AREA -> Words.of("Waar woont de persoon?", "Where does the person live?");
            case SIGNAL_GROUP -> Words.of("Wat is er opgevallen?", "What was noticed?");
            case NEED -> Words.of("Wat heeft de persoon nodig?", "What does the person need?");
            case LONELINESS_KIND -> Words.of("Om welke soort eenzaamheid gaat het?", "Which kind of loneliness is it?");
            case CONSENT ->
                Words.of(
                        "Vindt de persoon het goed dat anderen dit horen?",
                        "Does the person agree that others are told?");
            case ANONYMITY -> Words.of("Wil iemand onbekend blijven?", "Does somebody want to stay unknown?");
        };
    }
}
