package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.referral.ReferralAnalysis.DeadRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * A solver that knows nothing of diagrams says the same of tables far too large to go through: whether some signal has no
 * rule, and which rules never get their turn.
 *
 * <p>The rules are put to it anew, in clauses: one variable for each value of a facet, exactly one of which holds where
 * there can be only one. Ages and areas are left out, since what they mean is shown on small tables.
 */
@Tag("same-everywhere")
class SolverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"20, 1", "60, 2", "60, 3", "120, 4", "200, 5"})
    void a_solver_finds_the_same_gaps_and_dead_rules(int rules, long seed) throws Exception {
        ReferralArrangement table = withoutAgesAndAreas(LargeTables.arrangement(rules, HitPolicy.FIRST, seed));
        ReferralAnalysis analysis = ReferralAnalysis.of(ReferralDesk.of(table), DAY);
        assertThat(analysis.answersAll()).isTrue();

        Encoding gap = new Encoding(table);
        for (ReferralRule rule : table.getRules()) {
            gap.forbid(rule);
        }
        assertThat(gap.canBe())
                .isEqualTo(analysis.getGaps().stream()
                        .anyMatch(one -> one.kind() != ReferralAnalysis.GapKind.NO_OPEN_ROUTE));

        Set<String> dead = new TreeSet<>();
        for (int i = 0; i < rules; i++) {
            ReferralRule rule = table.getRules().get(i);
            if (!getsItsTurn(table, i, false) && !getsItsTurn(table, i, true)) {
                dead.add(rule.getId());
            }
        }
        assertThat(analysis.getDeadRules())
                .extracting(DeadRule::rule)
                .extracting(ReferralRule::getId)
                .containsExactlyInAnyOrderElementsOf(dead);
    }

    /** Asks for a signal, in danger or not, that fits the rule and none that is asked before it. */
    private static boolean getsItsTurn(ReferralArrangement table, int number, boolean inDanger) throws Exception {
        Encoding encoding = new Encoding(table);
        encoding.danger(inDanger);
        ReferralRule rule = table.getRules().get(number);
        encoding.demand(rule);
        for (int i = 0; i < table.getRules().size(); i++) {
            ReferralRule other = table.getRules().get(i);
            boolean before = inDanger && namesDanger(other) != namesDanger(rule) ? namesDanger(other) : i < number;
            if (before && i != number) {
                encoding.forbid(other);
            }
        }
        return encoding.canBe();
    }

    private static boolean namesDanger(ReferralRule rule) {
        return rule.getWhen().orElseThrow().getConcerns().contains(Concern.UNSAFE);
    }

    private static ReferralArrangement withoutAgesAndAreas(ReferralArrangement arrangement) {
        return arrangement.toBuilder()
                .rules(arrangement.getRules().stream()
                        .map(rule -> rule.toBuilder()
                                .when(rule.getWhen().orElseThrow().toBuilder()
                                        .ages(Optional.empty())
                                        .areaIds(List.of())
                                        .unknown(rule.getWhen().orElseThrow().getUnknown().stream()
                                                .filter(facet -> facet != Facet.AGE && facet != Facet.AREA)
                                                .toList())
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    /** The signals of a table as a problem of true and false. */
    private static final class Encoding {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final ISolver solver = SolverFactory.newDefault();
        private boolean impossible;

        Encoding(ReferralArrangement table) {
            exactlyOne("concern", names(Concern.values()));
            exactlyOne("signaller", names(Capacity.values()));
            exactlyOne("consent", names(Consent.values()));
            exactlyOne("anonymous", List.of("false", "true"));
            groups(table).forEach(id -> exactlyOne("group " + id, List.of("in", "out")));
        }

        private static List<String> names(Enum<?>[] values) {
            return Stream.of(values).map(Enum::name).toList();
        }

        private static Collection<String> groups(ReferralArrangement table) {
            Set<String> ids = new TreeSet<>();
            table.getRules()
                    .forEach(rule -> ids.addAll(rule.getWhen().orElseThrow().getTargetGroupIds()));
            return ids;
        }

        private void exactlyOne(String facet, List<String> values) {
            List<Integer> all = new ArrayList<>();
            Stream.concat(values.stream(), Stream.of("unknown")).forEach(value -> all.add(number(facet, value)));
            clause(all);
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    clause(List.of(-all.get(i), -all.get(j)));
                }
            }
        }

        private int number(String facet, String value) {
            return numbers.computeIfAbsent(facet + " " + value, name -> numbers.size() + 1);
        }

        void danger(boolean there) {
            int unsafe = number("concern", "UNSAFE");
            clause(List.of(there ? unsafe : -unsafe));
        }

        /** Each facet of the rule fits. */
        void demand(ReferralRule rule) {
            facets(rule).forEach(this::clause);
        }

        /** Some facet of the rule does not fit: a new variable for each says which. */
        void forbid(ReferralRule rule) {
            List<Integer> misfits = new ArrayList<>();
            for (List<Integer> facet : facets(rule)) {
                int misfit = number("misfit " + numbers.size(), rule.getId());
                misfits.add(misfit);
                facet.forEach(fits -> clause(List.of(-misfit, -fits)));
            }
            clause(misfits);
        }

        /** Returns for each facet that the rule asks for what makes it fit, any of which will do. */
        private List<List<Integer>> facets(ReferralRule rule) {
            ReferralCondition when = rule.getWhen().orElseThrow();
            List<List<Integer>> facets = new ArrayList<>();
            one(facets, "concern", Facet.CONCERN, when, when.getConcerns());
            one(facets, "signaller", Facet.SIGNALLER, when, when.getSignallers());
            one(facets, "consent", Facet.CONSENT, when, when.getConsents());
            one(
                    facets,
                    "anonymous",
                    Facet.ANONYMITY,
                    when,
                    when.getAnonymous().stream().toList());
            if (!when.getTargetGroupIds().isEmpty()) {
                List<Integer> any = new ArrayList<>();
                for (String id : when.getTargetGroupIds()) {
                    any.add(number("group " + id, "in"));
                    if (when.getUnknown().contains(Facet.TARGET_GROUP)) {
                        any.add(number("group " + id, "unknown"));
                    }
                }
                facets.add(any);
            }
            several(facets, "noticed", Facet.SIGNAL_GROUP, when, when.getSignalGroups(), List.of(SignalGroup.values()));
            several(
                    facets,
                    "kind",
                    Facet.LONELINESS_KIND,
                    when,
                    when.getLonelinessKinds(),
                    List.of(LonelinessKind.values()));
            several(
                    facets,
                    "need",
                    Facet.NEED,
                    when,
                    when.getNeedIds(),
                    IntStream.range(0, 8).mapToObj(i -> "behoefte-" + i).toList());
            return facets;
        }

        private void one(List<List<Integer>> facets, String name, Facet facet, ReferralCondition when, List<?> wanted) {
            List<Integer> any = new ArrayList<>();
            wanted.forEach(value -> any.add(number(name, value.toString())));
            if (when.getUnknown().contains(facet)) {
                any.add(number(name, "unknown"));
            }
            if (!any.isEmpty()) {
                facets.add(any);
            }
        }

        private void several(
                List<List<Integer>> facets,
                String name,
                Facet facet,
                ReferralCondition when,
                List<?> wanted,
                List<?> all) {
            List<Integer> any = new ArrayList<>();
            wanted.forEach(value -> any.add(number(name, value.toString())));
            if (when.getUnknown().contains(facet)) {
                any.add(nothingOf(name, all));
            }
            if (!any.isEmpty()) {
                facets.add(any);
            }
        }

        /** Returns a variable that holds exactly when no value of a facet does. */
        private int nothingOf(String name, List<?> all) {
            String key = name + " nothing";
            if (!numbers.containsKey(key)) {
                int nothing = number(name, "nothing");
                List<Integer> some = new ArrayList<>(List.of(nothing));
                for (Object value : all) {
                    clause(List.of(-nothing, -number(name, value.toString())));
                    some.add(number(name, value.toString()));
                }
                clause(some);
            }
            return numbers.get(key);
        }

        private void clause(List<Integer> literals) {
            try {
                solver.addClause(
                        new VecInt(literals.stream().mapToInt(Integer::intValue).toArray()));
            } catch (ContradictionException contradiction) {
                impossible = true;
            }
        }

        boolean canBe() throws TimeoutException {
            return !impossible && solver.isSatisfiable();
        }
    }
}
