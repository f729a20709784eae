package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.Area;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which areas lie in which. */
@Tag("same-everywhere")
class AreaTreeTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d");

    @Test
    void in_every_map_of_four_areas_it_is_as_one_finds_by_walking_up() {
        // Each area lies in none, in one that is not on the map, or in one of the others: 6 to the power of 4 maps
        for (int number = 0; number < 6 * 6 * 6 * 6; number++) {
            Map<String, String> partOf = new HashMap<>();
            for (int i = 0, rest = number; i < IDS.size(); i++, rest /= 6) {
                List<String> choices =
                        Stream.concat(Stream.of("", "elders"), IDS.stream()).toList();
                partOf.put(IDS.get(i), choices.get(rest % 6));
            }
            if (IDS.stream().allMatch(id -> up(id, partOf).count() <= IDS.size() + 1)) {
                check(new AreaTree(areas(partOf)), partOf);
            }
        }
    }

    private static void check(AreaTree tree, Map<String, String> partOf) {
        List<String> all =
                Stream.concat(IDS.stream(), Stream.of("elders", "nergens")).toList();
        for (String one : all) {
            for (String other : all) {
                assertThat(tree.liesIn(one, other))
                        .as("%s in %s of %s", one, other, partOf)
                        .isEqualTo(up(one, partOf).anyMatch(other::equals));
            }
        }
        for (List<String> some : List.of(List.<String>of(), List.of("a"), List.of("b", "c"), IDS, List.of("nergens"))) {
            assertThat(tree.liesIn(IDS, some))
                    .as("in %s of %s", some, partOf)
                    .containsExactlyElementsOf(IDS.stream()
                            .filter(id -> some.stream().anyMatch(other -> tree.liesIn(id, other)))
                            .toList());
            assertThat(tree.smallest(some))
                    .as("of %s in %s", some, partOf)
                    .containsExactlyElementsOf(some.stream()
                            .filter(id -> some.stream().noneMatch(other -> !other.equals(id) && tree.liesIn(other, id)))
                            .toList());
        }
    }

    /** An area and those it lies in, from small to large; of a circle no end comes. */
    private static Stream<String> up(String id, Map<String, String> partOf) {
        return Stream.iterate(id, up -> partOf.getOrDefault(up, ""))
                .takeWhile(up -> !up.isEmpty())
                .limit(2L * IDS.size());
    }

    @Test
    void areas_that_lie_in_each_other_do_not_stop_it() {
        AreaTree tree = new AreaTree(areas(Map.of("a", "b", "b", "c", "c", "a", "d", "a")));

        // The first of the circle counts as the largest: c lies in it, and b in c; d lies in it too
        assertThat(tree.liesIn("b", "a")).isTrue();
        assertThat(tree.liesIn("a", "b")).isFalse();
        assertThat(tree.liesIn("d", "c")).isFalse();
        assertThat(tree.smallest(IDS)).containsExactly("b", "d");
    }

    @Test
    void a_line_of_a_hundred_thousand_areas_is_no_trouble() {
        AreaTree tree = new AreaTree(IntStream.range(0, 100_000)
                .mapToObj(i -> area("a" + i, i == 0 ? "" : "a" + (i - 1)))
                .toList());

        assertThat(tree.liesIn("a99999", "a0")).isTrue();
        assertThat(tree.liesIn("a0", "a99999")).isFalse();
    }

    private static List<Area> areas(Map<String, String> partOf) {
        return IDS.stream().map(id -> area(id, partOf.get(id))).toList();
    }

    private static Area area(String id, String partOf) {
        return Area.builder()
                .id(id)
                .name(id)
                .partOfId(Optional.of(partOf).filter(other -> !other.isEmpty()))
                .build();
    }
}
