package io.github.samenplan.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.TestPlans;
import io.github.samenplan.Validators;
import io.github.samenplan.fact.Label;
import io.github.samenplan.plan.WellFormedness;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped frameworks, with the names that their publishers use. */
class FrameworksTest {

    static List<Framework> shipped() {
        return Frameworks.shipped();
    }

    @Test
    void the_five_national_pillars_have_their_names_and_order() {
        assertThat(dutch(Frameworks.NATIONAL_FIVE_PILLARS))
                .containsExactly(
                        "Bestuurlijk commitment",
                        "Creëer een sterk netwerk",
                        "Betrek mensen, eenzamen zelf",
                        "Werk aan een duurzame aanpak",
                        "Monitoring en evaluatie");
        assertThat(Frameworks.NATIONAL_FIVE_PILLARS.getPillars())
                .as("each says what it asks")
                .allMatch(pillar -> pillar.getDescription().isPresent());
    }

    @Test
    void the_three_national_lines_of_action_have_their_order() {
        assertThat(Frameworks.NATIONAL_ACTION_LINES.getPillars())
                .extracting(Pillar::getId)
                .containsExactly("bewustwording", "maatschappelijk-initiatief", "lokale-aanpak");
    }

    @Test
    void the_four_pillars_of_an_integrated_approach_stand_as_leusden_has_them() {
        assertThat(dutch(Frameworks.INTEGRATED_FOUR_PILLARS))
                .containsExactly(
                        "Voorlichting en educatie",
                        "Signalering en advies",
                        "Ondersteuning",
                        "Inrichting van de omgeving");
    }

    @Test
    void the_variant_with_five_pillars_adds_rules_and_enforcement() {
        assertThat(dutch(Frameworks.INTEGRATED_FIVE_PILLARS))
                .containsExactly(
                        "Voorlichting en educatie",
                        "Signalering en advies",
                        "Ondersteuning",
                        "Inrichting van de omgeving",
                        "Regelgeving en handhaving");
    }

    @Test
    void the_route_map_has_nine_steps_in_their_order() {
        assertThat(dutch(Frameworks.ROUTE_MAP))
                .containsExactly(
                        "Verkenning",
                        "Plan van aanpak",
                        "Commitment",
                        "Sterk netwerk",
                        "Monitoren en evalueren",
                        "Bewustwordingscampagne",
                        "Preventie",
                        "Signaleren en bespreken",
                        "Ondersteunen en activeren");
    }

    @Test
    void a_framework_is_known_by_its_id_and_version() {
        assertThat(Frameworks.shipped())
                .extracting(framework -> framework.getId() + " " + framework.getVersion())
                .doesNotHaveDuplicates();
        assertThat(Frameworks.shipped())
                .allSatisfy(framework -> assertThat(Frameworks.find(framework.getId(), framework.getVersion()))
                        .containsSame(framework));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # id,                  version
            integrale-aanpak,      6
            integrale-aanpak,      ''
            een-tegen-eenzaamheid, 1999
            weg,                   4
            Integrale-aanpak,      4
            """)
    void another_id_or_version_is_not_found(String id, String version) {
        assertThat(Frameworks.find(id, version)).isEmpty();
    }

    @Test
    void an_id_and_a_version_are_needed() {
        assertThatNullPointerException().isThrownBy(() -> Frameworks.find(null, "1"));
        assertThatNullPointerException().isThrownBy(() -> Frameworks.find("integrale-aanpak", null));
    }

    @Test
    void the_list_is_whole_and_cannot_be_changed() {
        List<Object> constants = Stream.of(Frameworks.class.getFields())
                .filter(field -> field.getType() == Framework.class)
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException bug) {
                        throw new IllegalStateException(bug);
                    }
                })
                .toList();
        assertThat(Frameworks.shipped())
                .hasSizeGreaterThanOrEqualTo(5)
                .isUnmodifiable()
                .isEqualTo(constants);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_framework_is_well_formed(Framework framework) {
        assertThat(Validators.plain().validate(framework)).isEmpty();
        assertThat(WellFormedness.check(TestPlans.plan().addFramework(framework).build(), Validators.plain()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_label_is_in_dutch_and_in_english(Framework framework) {
        Stream<Label> labels = Stream.concat(
                Stream.of(framework.getName()),
                framework.getPillars().stream()
                        .flatMap(pillar ->
                                Stream.concat(Stream.of(pillar.getName()), pillar.getDescription().stream())));
        assertThat(labels).hasSizeGreaterThan(framework.getPillars().size()).allSatisfy(label -> {
            assertThat(label.asMap()).containsOnlyKeys("nl", "en");
            assertThat(label.asMap().values()).allMatch(text -> !text.isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_ids_of_pillars_are_unique_and_can_be_named(Framework framework) {
        assertThat(framework.getPillars())
                .extracting(Pillar::getId)
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(framework.getPillars())
                .allSatisfy(pillar -> assertThat(PillarRef.parse(framework.getId() + "/" + pillar.getId()))
                        .isEqualTo(PillarRef.of(framework.getId(), pillar.getId())));
    }

    private static List<String> dutch(Framework framework) {
        return framework.getPillars().stream()
                .map(pillar -> pillar.getName().in("nl"))
                .toList();
    }
}
