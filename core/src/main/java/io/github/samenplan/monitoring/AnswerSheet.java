package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Identifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The answers of one person to a scale, on their way into a group (Dutch: <i>antwoordformulier</i>).
 *
 * <p>A sheet goes in, and only figures on groups come out, see {@link Prevalence}: a scale of loneliness is made for
 * groups, so a sheet has no score, no category, and nothing that can be read back. It carries no identity.
 *
 * <p>Items go by the number that they have in their scale, since their texts are not ours. The six items of the short
 * scale of De Jong Gierveld keep the numbers they have among the eleven: 3, 4, 7, 8, 9 and 10.
 *
 * <p>Null arguments are refused with a {@code NullPointerException}.
 */
public final class AnswerSheet {

    private static final int MOST_DECIMALS = 18;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000_000_000);
    private static final Pattern GROUP_FORM = Pattern.compile(Identifier.REGEX);

    private static final Clause ITEM = Clause.of("Item", "be one of the scale, by its number in it")
            .inDutch("Een vraag moet er een van de schaal zijn, met het nummer dat hij daarin heeft");
    private static final Clause ANSWER = Clause.of("Answer", "be one that the scale offers")
            .inDutch("Een antwoord moet er een zijn dat de schaal kent");
    private static final Clause ONCE =
            Clause.of("Item", "have one answer").inDutch("Een vraag moet één antwoord hebben");
    private static final Clause EVERY = Clause.of(
                    "Answer sheet", "have an answer to every item of its scale, or say that it is missing")
            .inDutch(
                    "Een antwoordformulier moet op elke vraag van de schaal een antwoord hebben, of zeggen dat het ontbreekt");
    private static final Clause WEIGHT = Clause.of(
                    "Weight", "be a number above 0, below 1000000000, with at most 18 decimals")
            .inDutch("Een gewicht moet een getal boven 0 en onder 1000000000 zijn, met hoogstens 18 decimalen");
    private static final Clause GROUP = Clause.of("Group", "be the id of a target group, such as ouderen")
            .inDutch("Een groep moet de id van een doelgroep zijn, zoals ouderen");

    private final Scale scale;
    private final Map<Integer, ItemAnswer> answers;
    private final BigDecimal weight;
    private final Set<String> groups;

    private AnswerSheet(Builder builder) {
        this.scale = builder.scale;
        this.answers = Map.copyOf(builder.answers);
        this.weight = builder.weight;
        this.groups = Set.copyOf(builder.groups);
    }

    Scale scale() {
        return scale;
    }

    BigDecimal weight() {
        return weight;
    }

    Set<String> groups() {
        return groups;
    }

    OptionalInt score(Construct construct) {
        return scale.score(construct, answers);
    }

    /** Returns what the sheet is, and nothing of what stands on it. */
    @Override
    public String toString() {
        return "an answer sheet";
    }

    /**
     * Gives an empty sheet to fill in.
     *
     * @throws IllegalArgumentException if the instrument is not a scale of De Jong Gierveld or UCLA
     */
    public static Builder builder(InstrumentKind kind) {
        return new Builder(Scale.of(Objects.requireNonNull(kind, "kind")));
    }

    /** A sheet that is being filled in (Dutch: <i>formulier in de maak</i>); for one thread, and for one sheet. */
    public static final class Builder {

        private final Scale scale;
        private final Map<Integer, ItemAnswer> answers = new TreeMap<>();
        private final Set<String> groups = new TreeSet<>();
        private BigDecimal weight = BigDecimal.ONE;

        private Builder(Scale scale) {
            this.scale = scale;
        }

        /**
         * Fills in one item.
         *
         * @param item the number of the item in its scale
         * @throws IllegalArgumentException if the scale has no such item or answer, or the item is already filled in
         */
        public Builder answer(int item, ItemAnswer answer) {
            Objects.requireNonNull(answer, "answer");
            ITEM.check(scale.items().contains(item), item);
            ANSWER.check(scale.takes(answer), answer);
            ONCE.check(answers.putIfAbsent(item, answer) == null, item);
            return this;
        }

        /**
         * Sets how many people the sheet stands for, as the survey says; 1, where it is not set. Only the ratio between
         * weights matters.
         *
         * @throws IllegalArgumentException if the weight is not above 0 and below 10<sup>9</sup>, or has more than 18
         *     decimals
         */
        public Builder weight(BigDecimal weight) {
            Objects.requireNonNull(weight, "weight");
            WEIGHT.check(
                    weight.signum() > 0 && weight.compareTo(HEAVIEST) < 0 && weight.scale() <= MOST_DECIMALS, weight);
            this.weight = weight;
            return this;
        }

        /**
         * Puts the sheet in a target group, by its id; it may be in several.
         *
         * @throws IllegalArgumentException if it is not in the form of an {@link Identifier}
         */
        public Builder inGroup(String targetGroupId) {
            Objects.requireNonNull(targetGroupId, "targetGroupId");
            GROUP.check(GROUP_FORM.matcher(targetGroupId).matches(), targetGroupId);
            groups.add(targetGroupId);
            return this;
        }

        /**
         * Gives the sheet.
         *
         * @throws IllegalArgumentException if an item is not filled in
         */
        public AnswerSheet build() {
            List<Integer> open = scale.items().stream()
                    .filter(item -> !answers.containsKey(item))
                    .toList();
            EVERY.check(open.isEmpty(), open);
            return new AnswerSheet(this);
        }
    }
}
