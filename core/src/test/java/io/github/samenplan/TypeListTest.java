package io.github.samenplan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Property.Cardinality;
import io.github.samenplan.plan.Shape;
import io.github.samenplan.referral.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/types.md, the list of types for a newcomer, to the sources. */
class TypeListTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/samenplan");
    private static final Path PAGE = Path.of("docs/types.md");

    private static final List<String> PACKAGES = List.of(
            "finding", "fact", "community", "coalition", "monitoring", "approach", "referral", "plan", "completeness");

    private static final Pattern DOCUMENTED =
            Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@\\w[^\\n]*\\s+)*(?:package|public (?:final |sealed )*"
                    + "(?:class|interface|enum|record|@interface)) ");

    @Test
    void the_list_of_types_is_that_of_the_sources() throws IOException {
        String expected = page();
        Path made = Files.writeString(Path.of("target/types.md"), expected);

        assertThat(Files.readString(PAGE))
                .as("The types changed: look at %s, and copy it to %s", made, PAGE)
                .isEqualTo(expected);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Every type in one line

                Nine packages, nine questions; each stands on those above it. Below a type that documents are made of stand its
                properties, in the order in which they are written, those that must be there in bold. Every part with an id
                also carries properties of your own, whose names start with `x-`.
                """);
        for (String room : PACKAGES) {
            Path folder = SOURCES.resolve(room);
            page.append("\n## ").append(room).append(": ").append(sentence(folder.resolve("package-info.java")));
            page.append("\n");
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    if (!name.equals("package-info") && isPublic(file)) {
                        page.append("- `").append(name).append("`: ").append(sentence(file));
                        page.append(properties(name)).append("\n");
                    }
                }
            }
        }
        return page.toString();
    }

    private static boolean isPublic(Path file) throws IOException {
        return Pattern.compile("(?m)^public ").matcher(Files.readString(file)).find();
    }

    private static String sentence(Path file) throws IOException {
        Matcher documented = DOCUMENTED.matcher(Files.readString(file));
        assertThat(documented.find()).as("Javadoc in %s", file).isTrue();
        String text = documented.group(1).replaceAll("\\s*\\n \\* ?", " ").strip();
        Matcher first = Pattern.compile("(?s)^.*?[.?](?=\\s|$)")
                .matcher(text.replaceAll("<p>.*", "").strip());
        assertThat(first.find()).as("A first sentence in %s", file).isTrue();
        return first.group()
                .replaceAll("\\{@link(?:plain)? #?(?:[\\w.]*\\.)?(\\w+)(?:\\(\\))?\\}", "`$1`")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("</?i>", "*");
    }

    private static String properties(String name) {
        return Stream.of(Shape.all(), Shape.within(Signal.class), Shape.within(CheckDocument.class))
                .flatMap(List::stream)
                .filter(shape -> shape.getType().getSimpleName().equals(name))
                .map(shape -> "\n  "
                        + shape.getProperties().stream()
                                .filter(property -> !property.getName().equals("extensions"))
                                .map(TypeListTest::named)
                                .collect(joining(", ")))
                .collect(joining());
    }

    private static String named(Property property) {
        return property.getCardinality() == Cardinality.REQUIRED
                ? "**" + property.getName() + "**"
                : property.getName();
    }
}
