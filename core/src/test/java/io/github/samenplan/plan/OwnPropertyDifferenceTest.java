package io.github.samenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.samenplan.fact.Extensions;
import io.github.samenplan.finding.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a property of one's own, which may hold anything, and something else in the next version. */
class OwnPropertyDifferenceTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                // a list that is one no longer, or becomes one
                arguments(List.of("a", "b"), true, "Changed: the document itself, x-a was 'a', 'b', is now yes."),
                arguments("a", List.of("b"), "Changed: the document itself, x-a was 'a', is now 'b'."),
                // a list of nothing
                arguments(List.of(), "a", "Changed: the document itself, x-a was nothing, is now 'a'."),
                arguments(List.of("a"), List.of(), "Changed: the document itself, x-a was 'a', is now nothing."),
                // a list that stays one
                arguments(
                        List.of("a", "b"),
                        List.of("b", "c"),
                        "Changed: the document itself, x-a; no longer 'a'; now also 'c'."));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_value_of_another_sort_is_a_change_like_any_other(Object was, Object is, String sentence) {
        assertThat(PlanDifference.between(planWith(was), planWith(is)).getChanges())
                .singleElement()
                .satisfies(
                        change -> assertThat(change.message(Language.ENGLISH)).isEqualTo(sentence));
    }

    private static CoalitionPlan planWith(Object value) {
        return CoalitionPlan.builder()
                .id("plan")
                .title("Plan")
                .language("nl")
                .extensions(Extensions.of("x-a", value))
                .build();
    }
}
