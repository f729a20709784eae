package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Words;

/** A judgement as a colour (Dutch: <i>stoplicht</i>). */
public enum TrafficLight {
    /** It is missing or does not work. */
    RED("rood", "red"),

    /** It is partly there. */
    AMBER("oranje", "amber"),

    /** It is there and works. */
    GREEN("groen", "green"),

    /** It was not judged. */
    NOT_ASSESSED("niet beoordeeld", "not assessed");

    private final Words words;

    TrafficLight(String dutch, String english) {
        this.words = Words.of(dutch, english);
    }

    /** Returns the judgement in words, such as "oranje". */
    public Words words() {
        return words;
    }
}
