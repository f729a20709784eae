package io.github.samenplan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the packages of the house, and what core knows of the world outside. */
@Tag("same-everywhere")
class ArchitectureTest {

    private static final String ROOT = "io.github.samenplan.";
    private static final JavaClasses CORE = new ClassFileImporter().importPath(ModelClasses.compiled());

    /** Each package with those that it may know. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("finding", List.of());
        ARROWS.put("fact", List.of());
        ARROWS.put("community", List.of("finding", "fact"));
        ARROWS.put("coalition", List.of("finding", "fact", "community"));
        ARROWS.put("monitoring", List.of("finding", "fact", "community", "coalition"));
        ARROWS.put("approach", List.of("finding", "fact", "community", "coalition", "monitoring"));
        ARROWS.put("referral", List.of("finding", "fact", "community", "coalition", "monitoring"));
        ARROWS.put("plan", List.of("finding", "fact", "community", "coalition", "monitoring", "approach", "referral"));
        ARROWS.put(
                "completeness",
                List.of("finding", "fact", "community", "coalition", "monitoring", "approach", "referral", "plan"));
    }

    /** All that core may lean on, besides itself and the JDK. */
    private static final String[] LIBRARIES = {
        "jakarta.validation..",
        "org.jspecify..",
        "org.apache.commons.statistics..",
        "org.immutables.value.." // annotations without members, which nobody reads after the build
    };

    static Set<String> packages() {
        return CORE.stream()
                .map(type -> type.getPackageName().replaceFirst("^io\\.github\\.samenplan\\.?", ""))
                .filter(name -> !name.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void every_package_has_its_place_in_the_house() {
        assertThat(packages())
                .as("packages below %s: give a new one its place in ARROWS and in the design", ROOT)
                .isEqualTo(ARROWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void arrows_run_one_way(String name) {
        String[] allowed = Stream.concat(Stream.of(name), ARROWS.get(name).stream())
                .map(ArchitectureTest::pattern)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(ROOT + "."))))
                .because("the design says which package may know which")
                .check(CORE);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void core_knows_no_json() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.google.gson..",
                        "jakarta.json..",
                        "javax.json..",
                        "org.json..",
                        "com.networknt..")
                .check(CORE);
    }

    @Test
    void core_leans_on_the_jdk_and_few_others_at_run_time() {
        classes()
                .that()
                .doNotHaveSimpleName("ModelStyle") // it steers the generator and stays out of the jar
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", ROOT + ".").or(resideInAnyPackage(LIBRARIES)))
                .because("each dependency is one that every host gets")
                .check(CORE);
    }

    @Test
    void only_the_style_of_the_builders_stands_in_the_root_package() {
        assertThat(CORE.stream().filter(type -> (type.getPackageName() + ".").equals(ROOT)))
                .extracting(type -> type.getSimpleName())
                .containsOnly("ModelStyle", "package-info");
    }

    @Test
    void a_rule_about_a_package_that_is_not_there_does_not_pass() {
        ArchRule misspelt = noClasses()
                .that()
                .resideInAPackage(pattern("comunity"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(pattern("plan"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> misspelt.check(CORE))
                .withMessageContaining("failed to check any classes");
    }

    @Test
    void a_wrong_arrow_is_found() {
        ArchRule fromPlanToFact = noClasses()
                .that()
                .resideInAPackage(pattern("plan"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(pattern("fact"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> fromPlanToFact.check(CORE))
                .withMessageContaining("was violated");
    }

    private static String pattern(String name) {
        return ROOT + name + "..";
    }
}
