package io.github.samenplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;

class LocationProperties {

    @Property
    void a_pointer_can_be_split_into_the_names_it_was_made_of(
            @ForAll @Size(max = 5) List<@Chars({'~', '/', '0', '1', 'a', ' '}) String> names) {
        Location place = Location.ofDocument();
        for (String name : names) {
            place = place.property(name);
        }
        String pointer = place.getPointer();
        List<String> tokens = pointer.isEmpty()
                ? List.of()
                : List.of(pointer.substring(1).split("/", -1)).stream()
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
        assertThat(tokens).isEqualTo(names);
    }
}
