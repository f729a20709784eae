package io.github.samenplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A released version of a profile never gets stricter: a plan that passed yesterday passes today. Each version has a
 * file in src/test/resources/released, with what it asked when it was released.
 */
class ReleasedProfilesTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    static List<CompletenessProfile> shipped() {
        return Profiles.shipped();
    }

    static List<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_released_version_is_still_there_and_asks_no_more_than_it_did(Path file) throws IOException {
        String reference = file.getFileName().toString().replaceAll("\\.txt$", "");
        Optional<CompletenessProfile> profile = Profiles.shipped().stream()
                .filter(candidate -> candidate.reference().equals(reference))
                .findFirst();
        assertThat(profile)
                .as(
                        "The profile %s was released and is gone. Hosts name it by that version: keep it in Profiles beside"
                                + " its successor",
                        reference)
                .isPresent();
        assertThat(stricter(profile.orElseThrow(), Files.readAllLines(file)))
                .as(
                        "The profile %s was released, and now asks more than it did. Give the stricter profile a new"
                                + " version, and keep this one as it was",
                        reference)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_version_has_its_file(CompletenessProfile profile) throws IOException {
        Path made = Path.of("target/released").resolve(profile.reference() + ".txt");
        Files.createDirectories(made.getParent());
        Files.write(made, lines(profile));
        assertThat(RELEASED.resolve(made.getFileName()))
                .as(
                        "The profile %s has no file of what it asks. Copy %s to %s when it is released",
                        profile.reference(), made, RELEASED)
                .exists();
    }

    @Test
    void the_comparison_sees_every_way_to_ask_more() {
        CompletenessProfile profile = Profiles.LOCAL_POLICY;
        List<String> now = lines(profile);
        assertThat(stricter(profile, now)).isEmpty();
        assertThat(stricter(profile, without(now, "vision-missing")))
                .containsExactly("vision-missing is asked, and was not");
        assertThat(stricter(profile, changed(now, "WARNING vision-missing", "INFO vision-missing")))
                .containsExactly("vision-missing is WARNING, and was INFO");
        assertThat(stricter(profile, changed(now, "target-groups=2", "target-groups=1")))
                .containsExactly("target-groups-too-few is asked with target-groups=2, and was with 1");
        assertThat(stricter(profile, changed(now, "years=4", "years=5")))
                .containsExactly("baseline-outdated is asked with years=4, and was with 5");
    }

    @Test
    void the_comparison_lets_a_profile_ask_less() {
        CompletenessProfile profile = Profiles.LOCAL_POLICY;
        List<String> now = lines(profile);
        List<String> more = new ArrayList<>(now);
        more.add("ERROR something-missing");
        assertThat(stricter(profile, more)).isEmpty();
        assertThat(stricter(profile, changed(now, "WARNING vision-missing", "ERROR vision-missing")))
                .isEmpty();
        assertThat(stricter(profile, changed(now, "target-groups=2", "target-groups=3")))
                .isEmpty();
        assertThat(stricter(profile, changed(now, "years=4", "years=3"))).isEmpty();
    }

    private static List<String> without(List<String> lines, String rule) {
        return lines.stream().filter(line -> !line.contains(rule)).toList();
    }

    private static List<String> changed(List<String> lines, String from, String to) {
        List<String> changed =
                lines.stream().map(line -> line.replace(from, to)).toList();
        assertThat(changed).isNotEqualTo(lines);
        return changed;
    }

    /** Writes a profile down, a line for each rule: how bad it is, its code, and the numbers it is asked with. */
    private static List<String> lines(CompletenessProfile profile) {
        return profile.demands()
                .map(demand -> demand.getSeverity().orElseThrow() + " " + demand.getRule()
                        + demand.getSettings().stream()
                                .map(setting -> " " + setting.getParameter() + "=" + setting.getValue())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> stricter(CompletenessProfile profile, List<String> released) {
        Map<String, String[]> before = released.stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[1], Function.identity()));
        return profile.demands()
                .flatMap(demand -> stricter(demand, before.get(demand.getRule())))
                .toList();
    }

    private static Stream<String> stricter(Demand demand, String[] before) {
        String rule = demand.getRule();
        if (before == null) {
            return Stream.of(rule + " is asked, and was not");
        }
        List<String> more = new ArrayList<>();
        Severity severity = demand.getSeverity().orElseThrow();
        if (severity.compareTo(Severity.valueOf(before[0])) > 0) {
            more.add(rule + " is " + severity + ", and was " + before[0]);
        }
        for (Parameter parameter : RuleExample.ruleOf(rule).getParameters()) {
            int was = Stream.of(before)
                    .filter(word -> word.startsWith(parameter.id() + "="))
                    .map(word -> Integer.parseInt(word.substring(word.indexOf('=') + 1)))
                    .findFirst()
                    .orElseThrow();
            int is = demand.getSettings().stream()
                    .filter(setting -> setting.getParameter().equals(parameter.id()))
                    .map(Setting::getValue)
                    .mapToInt(BigDecimal::intValueExact)
                    .findFirst()
                    .orElseThrow();
            if (parameter.asksMore(is, was)) {
                more.add(rule + " is asked with " + parameter.id() + "=" + is + ", and was with " + was);
            }
        }
        return more.stream();
    }
}
