package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.monitoring.ItemAnswer.Agreement;
import io.github.samenplan.monitoring.ItemAnswer.HowOften;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How the answers to a scale are scored. It stays inside this package: outside there is no score of a person.
 *
 * <p>Of De Jong Gierveld after the Manual of the Loneliness Scale (De Jong Gierveld and Van Tilburg, 1999, updated in
 * 2022): an emotional item scores for "more or less" and "yes", a social one for "more or less" and "no"; the whole
 * scale bears one missing answer, which then scores nothing, and a subscale none. The items of the short scale keep
 * their numbers in the long one.
 *
 * <p>Of UCLA after Hughes and others (2004): each item scores one to three, and the sum needs all three.
 */
enum Scale {
    DE_JONG_GIERVELD_11(List.of(2, 3, 5, 6, 9, 10), List.of(1, 4, 7, 8, 11)),
    DE_JONG_GIERVELD_6(List.of(3, 9, 10), List.of(4, 7, 8)),
    UCLA_3(Map.of(Construct.LONELINESS, List.of(1, 2, 3)), 0, HowOften.class);

    static final Clause SCORED = Clause.of(
                    "Instrument", "be a scale whose scoring is known: De Jong Gierveld or UCLA-3")
            .inDutch(
                    "Een meetinstrument moet een schaal zijn waarvan de telling bekend is: De Jong Gierveld of UCLA-3");

    private final Map<Construct, List<Integer>> items;
    private final int mostMissing;
    private final Class<? extends ItemAnswer> answers;

    Scale(List<Integer> emotional, List<Integer> social) {
        this(
                Map.of(
                        Construct.LONELINESS,
                        Stream.concat(emotional.stream(), social.stream())
                                .sorted()
                                .toList(),
                        Construct.EMOTIONAL_LONELINESS,
                        emotional,
                        Construct.SOCIAL_LONELINESS,
                        social),
                1,
                Agreement.class);
    }

    Scale(Map<Construct, List<Integer>> items, int mostMissing, Class<? extends ItemAnswer> answers) {
        this.items = new EnumMap<>(items);
        this.mostMissing = mostMissing;
        this.answers = answers;
    }

    /** Returns the numbers of all items. */
    List<Integer> items() {
        return items.get(Construct.LONELINESS);
    }

    boolean takes(ItemAnswer answer) {
        return answers.isInstance(answer);
    }

    /** Tells whether the scale has a score for a construct. */
    boolean measures(Construct construct) {
        return items.containsKey(construct);
    }

    int lowest(Construct construct) {
        return this == UCLA_3 ? items.get(construct).size() : 0;
    }

    int highest(Construct construct) {
        return items.get(construct).size() * (this == UCLA_3 ? 3 : 1);
    }

    /** Returns the score on a construct; empty when too many of its items have no answer. */
    OptionalInt score(Construct construct, Map<Integer, ItemAnswer> given) {
        int score = 0;
        int missing = 0;
        for (int item : items.get(construct)) {
            OptionalInt points = points(item, given.get(item));
            score += points.orElse(0);
            missing += points.isPresent() ? 0 : 1;
        }
        int most = construct == Construct.LONELINESS ? mostMissing : 0;
        return missing <= most ? OptionalInt.of(score) : OptionalInt.empty();
    }

    private OptionalInt points(int item, ItemAnswer answer) {
        if (answer instanceof HowOften often) {
            return often == HowOften.MISSING ? OptionalInt.empty() : OptionalInt.of(often.ordinal() + 1);
        }
        boolean emotional = items.get(Construct.EMOTIONAL_LONELINESS).contains(item);
        return switch ((Agreement) answer) {
            case MISSING -> OptionalInt.empty();
            case MORE_OR_LESS -> OptionalInt.of(1);
            case YES, STRONG_YES -> OptionalInt.of(emotional ? 1 : 0);
            case NO, STRONG_NO -> OptionalInt.of(emotional ? 0 : 1);
        };
    }

    static Scale of(InstrumentKind kind) {
        return switch (kind) {
            case DE_JONG_GIERVELD_11 -> DE_JONG_GIERVELD_11;
            case DE_JONG_GIERVELD_6 -> DE_JONG_GIERVELD_6;
            case UCLA_3 -> UCLA_3;
            case SINGLE_QUESTION, OTHER -> throw SCORED.brokenBy(kind);
        };
    }
}
