package io.github.samenplan.examples.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds a release from a copy of the sources, up to the bundle for Maven Central but without signing and sending it, and
 * lets a project outside this build use it. The folder that the bundle is made of serves as that project's repository.
 * <p>It starts {@code mvn} four times, which takes minutes: {@code mvn verify -Pdeep} runs it.
 */
@Tag("deep")
class ReleaseTest {

    private static final Path SOURCES = Path.of("../..").toAbsolutePath().normalize();
    private static final String LOCAL_REPOSITORY = System.getProperty("maven.repo.local");
    private static final Set<String> NOT_SOURCES = Set.of(".git", ".idea", "target");

    @TempDir
    static Path folder;

    private static Path published;

    @BeforeAll
    static void build_a_release() throws Exception {
        published = releaseIn(folder.resolve("first"));
    }

    @Test
    void core_jackson_and_the_program_are_published_and_nothing_else() throws IOException {
        assertThat(list(published.resolve("io/github/samenplan")))
                .extracting(artifact -> artifact.getFileName().toString())
                .containsExactlyInAnyOrder("samenplan-core", "samenplan-jackson", "samenplan-cli");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "jackson", "cli"})
    void each_part_has_all_that_maven_central_asks_for(String part) {
        var name = "samenplan-" + part + "-" + version();
        assertThat(versionFolder(part))
                .isDirectoryContaining(file -> file.endsWith(name + ".pom"))
                .isDirectoryContaining(file -> file.endsWith(name + ".jar"))
                .isDirectoryContaining(file -> file.endsWith(name + "-sources.jar"))
                .isDirectoryContaining(file -> file.endsWith(name + "-javadoc.jar"))
                .isDirectoryContaining(file -> file.endsWith(name + "-cyclonedx.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "jackson", "cli"})
    void a_published_pom_stands_alone(String part) {
        assertThat(versionFolder(part).resolve("samenplan-" + part + "-" + version() + ".pom"))
                .content()
                .contains("<name>", "<description>", "<url>", "<license>", "<developer>", "<scm ")
                .doesNotContain("<parent>", "${", "<scope>test", "<scope>provided", "immutables");
    }

    @Test
    void a_second_build_gives_the_same_bytes() throws Exception {
        var again = releaseIn(folder.resolve("second"));
        assertThat(filesIn(again)).isEqualTo(filesIn(published));
    }

    @ParameterizedTest(name = "as a named module: {0}")
    @ValueSource(booleans = {true, false})
    void another_project_compiles_without_a_warning_and_runs(boolean named) throws Exception {
        var host = folder.resolve(named ? "named host" : "unnamed host");
        copy(Path.of("src/test/host"), host);
        if (!named) {
            Files.delete(host.resolve("src/main/java/module-info.java"));
        }
        run(
                host,
                "mvn",
                "-B",
                "process-classes",
                "-Dmaven.repo.local=" + host.resolve("own local repository"),
                "-Dsamenplan.version=" + version(),
                "-Dsamenplan.repository=" + published.toUri(),
                "-Dfetched.repository=" + Path.of(LOCAL_REPOSITORY).toUri(),
                "-Dhibernate-validator.version=" + System.getProperty("hibernate-validator.version"));

        assertThat(host.resolve("own local repository/io/github/samenplan/samenplan-core")
                        .resolve(version())
                        .resolve("_remote.repositories"))
                .content()
                .contains("samenplan-core-" + version() + ".jar>samenplan=");

        var libraries = host.resolve("target/libraries");
        var path = host.resolve("target/classes") + File.pathSeparator + libraries;
        var plan = SOURCES.resolve("examples/plans/landsmeer.json").toString();
        var output = named
                ? run(host, Program.java(), "-p", path, "-m", "org.example.host/org.example.host.Main", plan)
                : run(host, Program.java(), "-cp", path + "/*", "org.example.host.Main", plan);

        assertThat(output)
                .contains("findings: []", "plan: Aanpak eenzaamheid Landsmeer", "\"revision\":\"2\"")
                .contains("module: " + (named ? "org.example.host" : "null"));
        assertThat(list(libraries)).noneMatch(jar -> jar.toString().contains("immutables"));
    }

    @Test
    void the_published_program_starts() throws Exception {
        var jar = versionFolder("cli").resolve("samenplan-cli-" + version() + ".jar");
        assertThat(run(folder, Program.java(), "-jar", jar.toString(), "--help"))
                .startsWith("Usage: samenplan");
    }

    /** Builds the release in the given folder, and returns the repository that the bundle holds. */
    private static Path releaseIn(Path place) throws Exception {
        copy(SOURCES, place);
        try (var files = Files.walk(place)) {
            for (var pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                Files.writeString(pom, Files.readString(pom).replace("-SNAPSHOT</version>", "</version>"));
            }
        }
        run(
                place,
                "mvn",
                "-B",
                "deploy",
                "-Prelease",
                "-DskipTests",
                "-DskipUpload",
                "-Dgpg.skip",
                "-Dmaven.install.skip",
                "-Denforcer.skip", // also tried on other JDKs than that of the releases
                "-Dmaven.repo.local=" + LOCAL_REPOSITORY);
        return place.resolve("target/central-staging");
    }

    private static String run(Path directory, String... command) throws IOException, InterruptedException {
        var program = Program.run(directory, command);
        assertThat(program.exitCode()).as(program::output).isZero();
        return program.output();
    }

    private static Path versionFolder(String part) {
        return published.resolve("io/github/samenplan/samenplan-" + part).resolve(version());
    }

    private static String version() {
        return System.getProperty("samenplan.version").replace("-SNAPSHOT", "");
    }

    private static List<Path> list(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static Map<String, Integer> filesIn(Path root) throws IOException {
        var hashes = new TreeMap<String, Integer>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (NOT_SOURCES.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
