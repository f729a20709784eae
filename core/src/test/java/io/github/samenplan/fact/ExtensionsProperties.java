package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtensionsProperties {

    @Property(tries = 200)
    void from_is_the_inverse_of_as_map(@ForAll("properties") Map<String, Object> properties) {
        Extensions extensions = Extensions.from(properties);
        assertThat(Extensions.from(extensions.asMap())).isEqualTo(extensions).hasSameHashCodeAs(extensions);
        assertThat(extensions.asMap().keySet()).isEqualTo(properties.keySet());
    }

    @Property(tries = 200)
    void the_order_of_the_properties_does_not_matter(
            @ForAll("properties") Map<String, Object> properties, @ForAll Random random) {
        List<String> keys = new ArrayList<>(properties.keySet());
        Collections.shuffle(keys, random);
        Extensions one = Extensions.none();
        for (String key : keys) {
            one = one.and(key, properties.get(key));
        }
        Extensions other = Extensions.from(properties);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.asMap()).hasToString(other.asMap().toString());
    }

    @Property(tries = 200)
    void and_adds_one_property_and_leaves_the_others(
            @ForAll("properties") Map<String, Object> properties, @ForAll("keys") String key, @ForAll String text) {
        Map<String, Object> expected = new LinkedHashMap<>(properties);
        expected.put(key, text);
        assertThat(Extensions.from(properties).and(key, text)).isEqualTo(Extensions.from(expected));
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> "x-" + String.join("-", words));
    }

    @Provide
    Arbitrary<Map<String, Object>> properties() {
        return Arbitraries.maps(keys(), values(3)).ofMaxSize(6);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(5),
                Arbitraries.bigDecimals(),
                Arbitraries.integers(),
                Arbitraries.longs(),
                Arbitraries.of(true, false));
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<Object> inner = values(depth - 1);
        return Arbitraries.oneOf(
                scalar,
                inner.list().ofMaxSize(3),
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), inner).ofMaxSize(3));
    }
}
