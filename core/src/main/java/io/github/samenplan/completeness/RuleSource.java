package io.github.samenplan.completeness;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;

/** Where the rules come from; the verb of the source gives the severity: must, should, or neither. */
final class RuleSource {

    /** For what the library asks itself. */
    static final Words OWN = Words.of("Samenplan, aanvulling", "Samenplan, an addition");

    /** The page of the national coalition on local policy. */
    static final Words LOCAL_POLICY =
            Words.of("Coalitie Erbij, Lokaal beleid", "Coalitie Erbij (national coalition), page on local policy");

    /** The law that makes anonymous help at a distance a task of municipalities. */
    static final Words SOCIAL_SUPPORT_ACT = Words.of(
            "Wmo 2015, volgens Coalitie Erbij, Lokaal beleid",
            "Social Support Act 2015, as told by Coalitie Erbij, page on local policy");

    /** The flow of a signal at a signal point: first the person agrees. */
    static final Words SIGNAL_POINT = Words.of("Signaalpunt, werkwijze", "Signal point, way of working");

    /** Social prescribing, which agrees beforehand what is told back. */
    static final Words SOCIAL_PRESCRIBING =
            Words.of("Welzijn op recept, werkwijze", "Social prescribing, way of working");

    /** The authority on what a municipality may hold of people. */
    static final Words DATA_PROTECTION = Words.of(
            "Autoriteit Persoonsgegevens, gegevens in het sociaal domein",
            "Dutch Data Protection Authority, on data in the social domain");

    private RuleSource() {}

    static Words pillar(String pillar) {
        return Words.of("Eén tegen eenzaamheid, pijler " + pillar, "One against loneliness, pillar " + pillar);
    }

    /** Returns the step of the route map, of which we know the name. */
    static Words step(int number) {
        return Words.of("Movisie, Routekaart (2022), stap " + number, "Movisie, Route map (2022), step " + number);
    }

    /** Returns a step of the route map that is a pillar of the integrated approach too. */
    static Words stepAndPillar(int number, String pillar) {
        Words step = step(number);
        return Words.of(
                step.in(Language.DUTCH) + "; Loketgezondleven, pijler " + pillar,
                step.in(Language.ENGLISH) + "; Dutch health portal, pillar " + pillar);
    }

    /** Returns a pillar of the integrated approach. */
    static Words integratedPillar(String pillar) {
        return Words.of("Loketgezondleven, pijler " + pillar, "Dutch health portal, pillar " + pillar);
    }
}
