package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    @Test
    void properties_are_sorted_by_key_at_every_level() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("z", "1");
        inner.put("", "2");
        inner.put("A key like any", "3");
        Extensions extensions = Extensions.of("x-b", List.of(inner)).and("x-a", true);
        assertThat(extensions.asMap()).hasToString("{x-a=true, x-b=[{=2, A key like any=3, z=1}]}");
        assertThat(extensions).hasToString("[x-a, x-b]");
    }

    static Object[][] data_values() {
        return new Object[][] {
            // given                             kept
            {"text", "text"},
            {"", ""},
            {true, true},
            {new BigDecimal("1.50"), new BigDecimal("1.50")}, // with its decimals
            {7, new BigDecimal("7")}, // whole numbers of any size
            {(byte) -7, new BigDecimal("-7")},
            {(short) 7, new BigDecimal("7")},
            {Long.MIN_VALUE, new BigDecimal("-9223372036854775808")},
            {BigInteger.TEN.pow(30), new BigDecimal("1000000000000000000000000000000")},
            {List.of(), List.of()},
            {List.of(1, "a", List.of(false)), List.of(BigDecimal.ONE, "a", List.of(false))},
            {Map.of(), Map.of()},
            {Map.of("k", Map.of("n", 1)), Map.of("k", Map.of("n", BigDecimal.ONE))},
        };
    }

    @ParameterizedTest
    @MethodSource("data_values")
    void a_value_is_kept(Object given, Object kept) {
        assertThat(Extensions.of("x-a", given).find("x-a")).contains(kept);
        assertThat(Extensions.of("x-a", given)).isEqualTo(Extensions.of("x-a", kept));
    }

    static Object[][] data_refused() {
        Map<Object, Object> numbered = new HashMap<>(Map.of(1, "a"));
        return new Object[][] {
            // given                                     message
            {1.5, "Extension at x-a must be a text, * - but was: java.lang.Double"},
            {1.5f, "Extension at x-a must be a text, * - but was: java.lang.Float"},
            {'c', "Extension at x-a must be a text, * - but was: java.lang.Character"},
            {new int[0], "Extension at x-a must be a text, * - but was: [I"},
            {LocalDate.EPOCH, "Extension at x-a must be a text, * - but was: java.time.LocalDate"},
            {Arrays.asList("a", null), "Extension at x-a/1 must be a text, * - but was: null"},
            {Map.of("k", List.of(1, 1.5)), "Extension at x-a/k/1 must be a text, * - but was: java.lang.Double"},
            {Collections.singletonMap("k", null), "Extension at x-a/k must be a text, * - but was: null"},
            {Collections.singletonMap(null, "v"), "Extension at x-a must have texts as keys - but was: null"},
            {List.of(numbered), "Extension at x-a/0 must have texts as keys - but was: java.lang.Integer"},
            {Map.of("a\nb", 1.5), "Extension at x-a/a\\u000ab must be a text, * - but was: java.lang.Double"},
        };
    }

    @ParameterizedTest
    @MethodSource("data_refused")
    void another_value_is_refused_with_its_place(Object given, String message) {
        String whole = message.replace("*", "a BigDecimal or whole number, a truth value, a list or a map");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("x-a", given))
                .withMessage(whole);
    }

    @Test
    void nesting_goes_32_levels_deep() {
        assertThat(Extensions.of("x-a", nested(32)).find("x-a")).contains(nested(32));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("x-a", nested(33)))
                .withMessageStartingWith("Extension at x-a/0/0/")
                .withMessageEndingWith("must be nested at most 32 levels deep - but was: deeper, or a cycle");
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", nested(100_000)));
    }

    @Test
    void a_cycle_is_refused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        list.add(list);
        Map<String, Object> map = new HashMap<>();
        map.put("self", List.of(map));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", list));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-a", "x-1", "x-case-number", "x-2024-01-a"})
    void a_key_is_x_and_words(String key) {
        assertThat(Extensions.of(key, "v").find(key)).contains("v");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "x",
                "x-",
                "a",
                "X-a", // capitals
                "x-A",
                "x--a", // loose hyphens
                "x-a-",
                "-x-a",
                "x_a",
                "x-a b",
                "x-a\n",
                "x-\u00e9",
                "x-\u0661", // an Arabic digit
            })
    void another_key_is_refused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(key, "v"))
                .withMessageStartingWith("Extension key must be x- and lower-case words joined by hyphens");
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.none().and(key, "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.from(Map.of(key, "v")));
        assertThat(Extensions.none().find(key)).isEmpty();
    }

    @Test
    void a_key_of_a_million_words_does_no_harm() {
        String key = "x" + "-a".repeat(1_000_000);
        assertThat(Extensions.of(key, "v").find(key)).contains("v");
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of(key + "-", "v"));
    }

    @Test
    void a_value_takes_the_place_of_the_one_of_its_key() {
        Extensions one = Extensions.of("x-a", 1);
        assertThat(one.and("x-a", 2)).isEqualTo(Extensions.of("x-a", 2));
        assertThat(one).isEqualTo(Extensions.of("x-a", 1));
    }

    @Test
    void none_is_empty() {
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.none()).isEqualTo(Extensions.from(Map.of())).hasToString("[]");
        assertThat(Extensions.of("x-a", "").isEmpty()).isFalse();
        assertThat(Extensions.none()).isNotEqualTo(Map.of());
    }

    @Test
    void nothing_can_be_changed_at_any_level() {
        List<Object> list = new ArrayList<>(List.of("a"));
        Map<String, Object> map = new HashMap<>(Map.of("list", list));
        Extensions extensions = Extensions.from(Map.of("x-a", map));
        list.add("b");
        map.put("c", "d");
        assertThat(extensions.find("x-a")).contains(Map.of("list", List.of("a")));

        Map<?, ?> kept = (Map<?, ?>) extensions.find("x-a").orElseThrow();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.asMap().put("x-b", "v"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(kept::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((List<?>) kept.get("list")).remove(0));
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.of(null, "v"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.of("x-a", null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Extensions.from(null)).withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.none().find(null))
                .withMessage("key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.from(Collections.singletonMap("x-a", null)))
                .withMessageStartingWith("Extension at x-a must be a text");
    }

    private static Object nested(int levels) {
        Object value = "core";
        for (int level = 0; level < levels; level++) {
            value = List.of(value);
        }
        return value;
    }
}
