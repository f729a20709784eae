package io.github.samenplan.completeness;

import io.github.samenplan.finding.Words;

/** Where the rules of the national profile come from. */
final class PillarSource {

    /** For what the library asks beyond the programme. */
    static final Words OWN = Words.of("Samenplan, aanvulling", "Samenplan, an addition");

    private PillarSource() {}

    static Words of(String pillar) {
        return Words.of("Eén tegen eenzaamheid, pijler " + pillar, "One against loneliness, pillar " + pillar);
    }
}
