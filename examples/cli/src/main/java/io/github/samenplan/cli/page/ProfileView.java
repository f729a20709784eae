package io.github.samenplan.cli.page;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.TrafficLight;
import java.util.List;
import java.util.Optional;

/**
 * What one profile asks of a document, and how it answers.
 *
 * @param applies whether it asks anything of such a document
 * @param met how many of its demands are met, those for information aside
 * @param asked how many it makes, those for information aside
 */
record ProfileView(String name, boolean applies, long met, long asked, List<Block> blocks) {

    /**
     * One block.
     *
     * @param light what the gaps give
     * @param own what people recorded themselves, if they did
     * @param differs whether they judged otherwise
     * @param met how many of its demands are met, those for information aside
     * @param asked how many it makes, those for information aside
     * @param lacks what is missing
     * @param information what is worth knowing
     */
    record Block(
            String name,
            Mark light,
            Optional<Mark> own,
            boolean differs,
            long met,
            long asked,
            List<Lack> lacks,
            List<Lack> information) {}

    /** Tells whether people recorded a judgement on any block. */
    boolean hasOwn() {
        return blocks.stream().anyMatch(block -> block.own.isPresent());
    }

    /** Returns the blocks of which something is missing. */
    List<Block> lacking() {
        return blocks.stream().filter(block -> !block.lacks.isEmpty()).toList();
    }

    /** Returns the blocks on which something is worth knowing. */
    List<Block> informing() {
        return blocks.stream().filter(block -> !block.information.isEmpty()).toList();
    }

    /** Returns how many things are worth knowing. */
    int informationCount() {
        return blocks.stream().mapToInt(block -> block.information.size()).sum();
    }

    static ProfileView of(ProfileResult result, Say say) {
        long met = result.count(Outcome.MET, Severity.WARNING);
        return new ProfileView(
                result.profile().getName().in(say.language().getTag()),
                result.applies(),
                met,
                met + result.count(Outcome.NOT_MET, Severity.WARNING),
                result.blocks().stream().map(block -> block(block, say)).toList());
    }

    private static Block block(BlockResult result, Say say) {
        Optional<TrafficLight> recorded = result.recorded();
        long met = count(result, Outcome.MET);
        return new Block(
                result.block().getName().in(say.language().getTag()),
                Mark.of(result.light(), say),
                recorded.map(light -> Mark.of(light, say)),
                result.judgedOtherwise(),
                met,
                met + count(result, Outcome.NOT_MET),
                Lack.of(result, Severity.WARNING, say),
                Lack.forInformation(result, say));
    }

    private static long count(BlockResult result, Outcome outcome) {
        return result.rules().stream()
                .filter(rule -> rule.severity().reaches(Severity.WARNING))
                .filter(rule -> rule.answer().getOutcome() == outcome)
                .count();
    }
}
