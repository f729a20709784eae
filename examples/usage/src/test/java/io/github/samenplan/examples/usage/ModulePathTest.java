package io.github.samenplan.examples.usage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * All other tests run on the class path. This one starts a program on the module path, where a missing {@code requires},
 * {@code exports} or {@code opens} shows; the parts are jars or, before the phase package, folders of classes.
 */
class ModulePathTest {

    private static final String PLAN =
            Path.of("../plans/landsmeer.json").toAbsolutePath().toString();

    @Test
    void a_program_runs_on_the_module_path() throws Exception {
        var modulePath = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
        var main = "io.github.samenplan.examples.usage/" + CheckAPlan.class.getName();

        var program = Program.run(
                Path.of("").toAbsolutePath(),
                Program.java(),
                "--show-module-resolution",
                "-p",
                modulePath,
                "-m",
                main,
                PLAN);

        assertThat(program.output())
                .contains("Aanpak eenzaamheid Landsmeer", "een-tegen-eenzaamheid@1.0: ")
                .contains(
                        "root io.github.samenplan.examples.usage file:",
                        "io.github.samenplan.examples.usage requires io.github.samenplan.jackson file:",
                        "io.github.samenplan.jackson requires io.github.samenplan.core file:",
                        "tools.jackson.databind binds io.github.samenplan.jackson file:")
                .doesNotContain(" automatic", "immutables");
        assertThat(program.exitCode()).isZero();
    }
}
