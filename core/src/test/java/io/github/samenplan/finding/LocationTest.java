package io.github.samenplan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.finding.Location.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    private static final Words GOAL = Words.of("doel", "goal");
    private static final Words TARGET = Words.of("streefwaarde", "target");
    private static final Location DOCUMENT = Location.ofDocument();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # property, pointer, as RFC 6901 writes it
            goals,      /goals
            '',         /
            ' ',        '/ '
            a/b,        /a~1b
            m~n,        /m~0n
            ~1,         /~01
            ~/,         /~0~1
            x-é,        /x-é
            0,          /0
            c%d,        /c%d
            """)
    void a_property_is_a_step_of_the_pointer_with_tilde_and_slash_escaped(String name, String pointer) {
        assertThat(DOCUMENT.property(name).getPointer()).isEqualTo(pointer);
    }

    @Test
    void the_document_itself_has_an_empty_pointer_and_an_empty_trail() {
        assertThat(DOCUMENT.getPointer()).isEmpty();
        assertThat(DOCUMENT.getTrail()).isEmpty();
        assertThat(DOCUMENT.trail(Language.DUTCH)).isEmpty();
        assertThat(DOCUMENT.getFile()).isEmpty();
        assertThat(DOCUMENT.getLine()).isEmpty();
        assertThat(DOCUMENT.getColumn()).isEmpty();
    }

    @Test
    void items_count_from_zero_in_the_pointer_and_steps_from_one_in_the_trail() {
        Location place = DOCUMENT.property("goals")
                .item(0)
                .step(Step.ofNamed(GOAL, "Minder eenzame ouderen"))
                .property("targets")
                .item(1)
                .step(Step.ofNumbered(TARGET, 2));
        assertThat(place.getPointer()).isEqualTo("/goals/0/targets/1");
        assertThat(place.trail(Language.DUTCH)).isEqualTo("doel 'Minder eenzame ouderen' > streefwaarde 2");
        assertThat(place.trail(Language.ENGLISH)).isEqualTo("goal 'Minder eenzame ouderen' > target 2");
    }

    @Test
    void a_property_or_an_item_keeps_the_trail_of_the_part_that_holds_it() {
        Location goal = DOCUMENT.property("goals").item(3).step(Step.of(GOAL));
        assertThat(goal.property("title").trail(Language.DUTCH)).isEqualTo("doel");
        assertThat(goal.property("areaIds").item(0).trail(Language.ENGLISH)).isEqualTo("goal");
    }

    @Test
    void line_column_and_file_stand_before_the_pointer() {
        Location title = DOCUMENT.property("title");
        assertThat(title).hasToString("/title");
        assertThat(title.at(3, 14)).hasToString("3:14: /title");
        assertThat(title.inFile("leusden.json")).hasToString("leusden.json:/title");
        assertThat(title.at(3, 14).inFile("leusden.json")).hasToString("leusden.json:3:14: /title");
        assertThat(title.inFile("leusden.json").at(3, 14))
                .isEqualTo(title.at(3, 14).inFile("leusden.json"));
        assertThat(title.at(3, 14).getLine()).hasValue(3);
        assertThat(title.at(3, 14).getColumn()).hasValue(14);
    }

    @Test
    void a_place_below_another_is_in_the_same_file_but_on_a_line_of_its_own() {
        Location place =
                DOCUMENT.inFile("leusden.json").at(1, 1).property("goals").item(0);
        assertThat(place.getFile()).contains("leusden.json");
        assertThat(place.getLine()).isEmpty();
        assertThat(place.getColumn()).isEmpty();
    }

    @Test
    void a_step_keeps_line_and_column() {
        assertThat(DOCUMENT.at(2, 5).step(Step.of(GOAL)).getLine()).hasValue(2);
    }

    @Test
    void places_are_equal_when_all_that_is_known_of_them_is() {
        Location place = DOCUMENT.property("goals").item(0).step(Step.ofNamed(GOAL, "a"));
        assertThat(place)
                .isEqualTo(DOCUMENT.property("goals").item(0).step(Step.ofNamed(GOAL, "a")))
                .hasSameHashCodeAs(DOCUMENT.property("goals").item(0).step(Step.ofNamed(GOAL, "a")))
                .isNotEqualTo(DOCUMENT.property("goals").item(1).step(Step.ofNamed(GOAL, "a")))
                .isNotEqualTo(DOCUMENT.property("goals").item(0).step(Step.ofNamed(GOAL, "b")))
                .isNotEqualTo(DOCUMENT.property("goals").item(0).step(Step.ofNumbered(GOAL, 1)))
                .isNotEqualTo(place.at(1, 2))
                .isNotEqualTo(place.inFile("leusden.json"))
                .isNotEqualTo("/goals/0");
    }

    @Test
    void the_trail_cannot_be_changed() {
        assertThat(DOCUMENT.step(Step.of(GOAL)).getTrail()).isUnmodifiable();
    }

    @Test
    void a_step_says_the_name_or_else_the_number_or_else_only_the_sort() {
        assertThat(Step.ofNamed(GOAL, "Samen")).hasToString("goal 'Samen'");
        assertThat(Step.ofNumbered(GOAL, 2)).hasToString("goal 2");
        assertThat(Step.of(GOAL)).hasToString("goal");
        assertThat(Step.of(GOAL))
                .isEqualTo(Step.of(GOAL))
                .hasSameHashCodeAs(Step.of(GOAL))
                .isNotEqualTo(Step.of(TARGET));
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> DOCUMENT.property(null));
        assertThatNullPointerException().isThrownBy(() -> DOCUMENT.step(null));
        assertThatNullPointerException().isThrownBy(() -> DOCUMENT.inFile(null));
        assertThatNullPointerException().isThrownBy(() -> Step.of(null));
        assertThatNullPointerException().isThrownBy(() -> Step.ofNamed(GOAL, null));
    }
}
