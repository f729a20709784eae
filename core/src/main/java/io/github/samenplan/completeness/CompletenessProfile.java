package io.github.samenplan.completeness;

import io.github.samenplan.finding.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of rules to lay beside a plan (Dutch: <i>toetsingskader</i>), of one version, in blocks such as the pillars of a
 * framework.
 */
public final class CompletenessProfile {

    private final String id;
    private final String version;
    private final Words name;
    private final List<Block> blocks;

    private CompletenessProfile(String id, String version, Words name, List<Block> blocks) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.blocks = blocks;
    }

    /** Returns the id, in kebab-case. */
    public String getId() {
        return id;
    }

    /** Returns the version; the same id and version is always the same set. */
    public String getVersion() {
        return version;
    }

    /** Returns the name. */
    public Words getName() {
        return name;
    }

    /** Returns the blocks, in order. */
    public List<Block> getBlocks() {
        return blocks;
    }

    /** Returns all rules, in order. */
    public Stream<CompletenessRule> rules() {
        return blocks.stream().flatMap(block -> block.rules().stream());
    }

    /** Returns id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /**
     * Returns a profile.
     *
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static CompletenessProfile of(String id, String version, Words name, List<Block> blocks) {
        CompletenessProfile profile = new CompletenessProfile(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(version, "version"),
                Objects.requireNonNull(name, "name"),
                List.copyOf(blocks));
        profile.rules()
                .collect(Collectors.groupingBy(CompletenessRule::getCode, Collectors.counting()))
                .forEach((code, times) -> {
                    if (times > 1) {
                        throw new IllegalArgumentException(
                                "The rules of a profile must have different codes - but was: twice " + code);
                    }
                });
        return profile;
    }

    /**
     * One block of a profile (Dutch: <i>bouwsteen</i>), such as a pillar.
     *
     * @param id the id, in kebab-case; that of the pillar, where it is one
     * @param name the name
     * @param rules the rules, in order
     */
    public record Block(String id, Words name, List<CompletenessRule> rules) {

        /** Copies the rules. */
        public Block {
            rules = List.copyOf(rules);
        }
    }
}
