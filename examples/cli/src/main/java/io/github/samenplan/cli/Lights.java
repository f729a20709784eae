package io.github.samenplan.cli;

import io.github.samenplan.monitoring.TrafficLight;
import picocli.CommandLine.Help.Ansi.Style;

/** The colours of lights at a terminal; beside the words, never instead of them. */
final class Lights {

    private Lights() {}

    static Style colour(TrafficLight light) {
        return switch (light) {
            case RED -> Style.fg_red;
            case AMBER -> Style.fg_yellow;
            case GREEN -> Style.fg_green;
            case NOT_ASSESSED -> Style.faint;
        };
    }
}
