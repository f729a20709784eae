package io.github.samenplan.cli;

import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.TrafficLight;
import picocli.CommandLine.Help.Ansi.Style;

/** How lights are told, in words and in colour. */
final class Lights {

    private Lights() {}

    static Words name(TrafficLight light) {
        return switch (light) {
            case RED -> Words.of("rood", "red");
            case AMBER -> Words.of("oranje", "amber");
            case GREEN -> Words.of("groen", "green");
            case NOT_ASSESSED -> Words.of("niet beoordeeld", "not assessed");
        };
    }

    static Style colour(TrafficLight light) {
        return switch (light) {
            case RED -> Style.fg_red;
            case AMBER -> Style.fg_yellow;
            case GREEN -> Style.fg_green;
            case NOT_ASSESSED -> Style.faint;
        };
    }
}
