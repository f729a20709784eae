package io.github.samenplan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.plan.Shape;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the model is written, as far as it matters to who reads or uses it. The sources are read as plain text. */
@Tag("same-everywhere")
class ModelConventionsTest {

    private static final Map<Path, String> SOURCES = ModelClasses.sources();

    private static final Pattern TYPE = Pattern.compile(
            "^ *(?:public |sealed |final |abstract |static )*public (?:sealed |final |abstract |static )*"
                    + "(@?interface|class|enum|record) (\\w+).*");
    private static final Pattern GETTER =
            Pattern.compile("^ {4}(?:public |default )?[\\w<>@.,?()= ]+ ((?:get|is)[A-Z]\\w*)\\(\\)(?:;| \\{)$");
    private static final Pattern DUTCH = Pattern.compile("\\(Dutch: <i>[^<]+</i>\\)");

    /** A line of a source that declares something, with the comment above it, on one line and without asterisks. */
    private record Declaration(Path file, String name, String kind, String comment) {

        String firstSentence() {
            Matcher end = Pattern.compile("\\.(?=\\s|$)").matcher(comment);
            return end.find() ? comment.substring(0, end.end()) : comment;
        }

        @Override
        public String toString() {
            return file.getFileName() + ": " + name;
        }
    }

    static Stream<Shape> shapes() {
        return Shape.all().stream();
    }

    @Test
    void every_public_type_says_in_a_sentence_what_it_is() {
        assertThat(publicTypes())
                .hasSizeGreaterThan(100)
                .as("public types whose Javadoc does not start with a sentence that ends with a full stop")
                .filteredOn(type ->
                        !type.firstSentence().endsWith(".") || type.comment().startsWith("@"))
                .isEmpty();
    }

    @Test
    void every_compound_type_and_every_enum_gives_its_dutch_term() {
        Set<String> compound = new TreeSet<>();
        shapes().forEach(shape -> compound.add(shape.getType().getSimpleName()));
        assertThat(publicTypes())
                .as(
                        "types whose Javadoc does not give the Dutch term once, as (Dutch: <i>doel</i>), in its first sentence")
                .filteredOn(type -> type.kind().equals("enum") || compound.contains(type.name()))
                .hasSizeGreaterThan(80)
                .filteredOn(
                        type -> DUTCH.matcher(type.firstSentence()).results().count() != 1)
                .isEmpty();
    }

    @Test
    void every_stored_fact_says_what_it_is() {
        List<Declaration> getters = declarations(GETTER, 1);
        assertThat(getters)
                .hasSizeGreaterThan(300)
                .as("getters without Javadoc that ends its first sentence with a full stop")
                .filteredOn(getter -> !getter.firstSentence().endsWith("."))
                .isEmpty();
    }

    @Test
    void every_constant_of_an_enum_says_what_it_means() {
        List<Class<?>> enums = ModelClasses.all().stream()
                .filter(Class::isEnum)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .toList();
        assertThat(enums).hasSizeGreaterThan(30);
        List<Declaration> constants = declarations(Pattern.compile("^ +([A-Z][A-Z0-9_]*)(?:\\(.*)?[,;]?$"), 1);
        List<String> without = new ArrayList<>();
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                String name = ((Enum<?>) constant).name();
                boolean said = constants.stream()
                        .filter(declared ->
                                declared.name().equals(name) && declared.file().endsWith(fileOf(type)))
                        .anyMatch(declared -> declared.firstSentence().endsWith("."));
                if (!said) {
                    without.add(type.getSimpleName() + "." + name);
                }
            }
        }
        assertThat(without)
                .as("constants without a sentence of Javadoc that says what they mean")
                .isEmpty();
    }

    @Test
    void every_package_tells_its_question_in_at_most_fifteen_lines() {
        Set<Path> packages = new TreeSet<>();
        SOURCES.keySet().forEach(file -> packages.add(parent(file)));
        packages.remove(Path.of(""));
        assertThat(packages).hasSizeGreaterThanOrEqualTo(8);
        assertThat(packages)
                .as("packages without a package-info")
                .allMatch(folder -> SOURCES.containsKey(folder.resolve("package-info.java")));
        SOURCES.forEach((file, text) -> {
            if (file.endsWith("package-info.java")) {
                List<String> comment = text.lines()
                        .filter(line -> line.startsWith(" *") && !line.startsWith(" */"))
                        .toList();
                assertThat(comment).as("lines of Javadoc in %s", file).hasSizeBetween(1, 15);
                if (!parent(file).endsWith("samenplan")) {
                    assertThat(comment.get(0))
                            .as("first line of %s: its question", file)
                            .endsWith("?");
                    assertThat(text).as("%s", file).contains("@NullMarked").containsPattern(DUTCH);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void no_attribute_is_a_set_a_map_or_an_array(Shape shape) {
        assertThat(shape.getType().getMethods())
                .filteredOn(method -> method.getName().matches("(get|is)[A-Z].*"))
                .isNotEmpty()
                .as("getters of %s whose order is not fixed, or whose content can be changed", shape)
                .filteredOn(method -> method.getReturnType().isArray()
                        || Stream.of("Set<", "Map<", "Collection<", "Iterable<")
                                .anyMatch(method.getGenericReturnType().getTypeName()::contains))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_model_type_has_a_builder_and_a_way_back_to_it(Shape shape) throws NoSuchMethodException {
        Class<?> type = shape.getType();
        Method builder = type.getMethod("builder");
        Method toBuilder = type.getMethod("toBuilder");
        assertThat(builder.getReturnType().getName()).isEqualTo(type.getName() + "Builder");
        assertThat(Modifier.isStatic(builder.getModifiers())).isTrue();
        assertThat(toBuilder.getReturnType()).isEqualTo(builder.getReturnType());
        assertThat(Modifier.isStatic(toBuilder.getModifiers())).isFalse();
        assertThat(type.isSealed())
                .as("%s can't be implemented by others", type)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_model_file_has_one_order(Shape shape) {
        List<String> members = source(shape.getType())
                .lines()
                .map(line -> line.matches(" {4}static \\w+ builder\\(\\) \\{")
                        ? "builder()"
                        : line.matches(" {4}default \\w+ toBuilder\\(\\) \\{")
                                ? "toBuilder()"
                                : line.matches(" {4}@Value\\.Check")
                                        ? "check"
                                        : GETTER.matcher(line).matches() ? "getters" : "")
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
        assertThat(List.of("getters", "check", "toBuilder()", "builder()"))
                .as("%s: stored getters, questions, check, toBuilder(), builder()", shape)
                .containsSubsequence(members);
        assertThat(members).endsWith("toBuilder()", "builder()");
    }

    @Test
    void sources_name_no_hidden_clock_and_print_nothing() {
        SOURCES.forEach((file, text) -> assertThat(text)
                .as("%s", file)
                .doesNotContain("System.out", "System.err", ".now()", "printStackTrace"));
    }

    private static List<Declaration> publicTypes() {
        return declarations(TYPE, 2);
    }

    private static List<Declaration> declarations(Pattern pattern, int nameGroup) {
        List<Declaration> declarations = new ArrayList<>();
        SOURCES.forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher line = pattern.matcher(lines.get(i));
                boolean overrides = i > 0 && lines.get(i - 1).strip().equals("@Override");
                if (line.matches() && !overrides) {
                    declarations.add(
                            new Declaration(file, line.group(nameGroup), line.group(1), commentAbove(lines, i)));
                }
            }
        });
        return declarations;
    }

    /** The Javadoc above a line, with perhaps annotations between them. */
    private static String commentAbove(List<String> lines, int line) {
        int end = line - 1;
        while (end >= 0 && lines.get(end).strip().startsWith("@")) {
            end--;
        }
        if (end < 0 || !lines.get(end).endsWith("*/")) {
            return "";
        }
        int start = end;
        while (!lines.get(start).strip().startsWith("/**")) {
            start--;
        }
        return lines.subList(start, end + 1).stream()
                .map(text -> text.strip().replaceAll("^/?\\*+(?!/)|\\*/$", "").strip())
                .collect(joining(" "))
                .strip();
    }

    private static String source(Class<?> type) {
        return SOURCES.entrySet().stream()
                .filter(source -> source.getKey().endsWith(fileOf(type)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Path fileOf(Class<?> type) {
        return Path.of(type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java");
    }

    private static Path parent(Path file) {
        return file.getParent() == null ? Path.of("") : file.getParent();
    }
}
