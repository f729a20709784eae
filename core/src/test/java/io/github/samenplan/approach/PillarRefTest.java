package io.github.samenplan.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PillarRefTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text                                  framework              pillar
            een-tegen-eenzaamheid/sterk-netwerk,    een-tegen-eenzaamheid, sterk-netwerk
            a/1,                                    a,                     1
            2018-2022/p-2-b,                        2018-2022,             p-2-b
            """)
    void a_text_is_the_ids_of_framework_and_pillar(String text, String framework, String pillar) {
        PillarRef ref = PillarRef.parse(text);
        assertThat(ref).hasToString(text).isEqualTo(PillarRef.of(framework, pillar));
        assertThat(ref.getFrameworkId()).isEqualTo(framework);
        assertThat(ref.getPillarId()).isEqualTo(pillar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "a", // one id
                "/",
                "a/",
                "/b",
                "a/b/c", // three
                "a//b",
                "A/b", // capitals
                "a/B",
                "a-/b", // loose hyphens
                "-a/b",
                "a/b--c",
                "a_b/c",
                "a b/c",
                " a/b",
                "a/b ",
                "a/b\n",
                "a\n/b",
                "a/\u00e9",
            })
    void no_other_text_is_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PillarRef.parse(text))
                .withMessageContaining(" must be ")
                .withMessageContaining(" - but was: ");
    }

    @Test
    void a_refusal_names_the_id_at_fault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PillarRef.of("Framework", "pillar"))
                .withMessageStartingWith("Framework id must be kebab-case")
                .withMessageEndingWith(" - but was: Framework");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PillarRef.of("framework", "a/b"))
                .withMessageStartingWith("Pillar id must be kebab-case")
                .withMessageEndingWith(" - but was: a/b");
    }

    @Test
    void an_id_has_at_most_80_characters() {
        assertThat(PillarRef.of("a".repeat(80), "b".repeat(80)).getPillarId()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> PillarRef.of("a".repeat(81), "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> PillarRef.of("a", "b".repeat(81)));
        assertThatIllegalArgumentException().isThrownBy(() -> PillarRef.of("a", "b" + "-b".repeat(1_000_000)));
    }

    @Test
    void equal_is_the_same_framework_and_the_same_pillar() {
        PillarRef ref = PillarRef.of("a", "b");
        assertThat(ref).isEqualTo(PillarRef.parse("a/b")).hasSameHashCodeAs(PillarRef.parse("a/b"));
        assertThat(ref)
                .isNotEqualTo(PillarRef.of("b", "a"))
                .isNotEqualTo(PillarRef.of("a", "c"))
                .isNotEqualTo("a/b");
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> PillarRef.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> PillarRef.of(null, "b"))
                .withMessage("frameworkId");
        assertThatNullPointerException()
                .isThrownBy(() -> PillarRef.of("a", null))
                .withMessage("pillarId");
    }
}
