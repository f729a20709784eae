package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.jackson.SchemaGaps.Gap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a schema cannot say is known, told, and no more than that. */
class SchemaGapsTest {

    private static final Path PAGE = Path.of("docs/format.md");

    static List<Gap> gaps() {
        return SchemaGaps.ALL;
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void in_a_gap_the_reader_refuses_what_the_schema_accepts(Gap gap) {
        assertThat(gap.documents()).isNotEmpty().allSatisfy(text -> {
            assertThat(Schemas.errors(text)).isEmpty();
            List<Finding> findings = SchemaProperties.READER.read(text).getFindings();
            assertThat(findings).hasSize(1);
        });
    }

    @Test
    void the_page_on_the_format_tells_every_gap() throws IOException {
        Matcher list = Pattern.compile("(?s)What a schema cannot say[^\\n]*:\\n(.*?)\\n\\n")
                .matcher(Files.readString(PAGE) + "\n\n");
        assertThat(list.find()).isTrue();
        assertThat(Pattern.compile("(?m)^- ")
                        .splitAsStream(list.group(1))
                        .map(item -> item.replaceAll("\\s+", " ").strip())
                        .filter(item -> !item.isEmpty()))
                .as("the list in %s, against SchemaGaps", PAGE)
                .containsExactlyElementsOf(
                        SchemaGaps.ALL.stream().map(Gap::sentence).toList());
    }
}
