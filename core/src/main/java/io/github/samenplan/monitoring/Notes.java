package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Words;
import java.util.ArrayList;
import java.util.List;

/** What comes up while a target is judged: what stands in the way, and what is taken for granted. */
final class Notes {

    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Words> remarks = new ArrayList<>();

    void obstacle(Obstacle.Kind kind, String dutch, String english, Words... arguments) {
        obstacles.add(new Obstacle(kind, Words.of(dutch, english).with(List.of(arguments))));
    }

    void remark(String dutch, String english, Words... arguments) {
        remark(Words.of(dutch, english).with(List.of(arguments)));
    }

    void remark(Words words) {
        remarks.add(words);
    }

    List<Obstacle> obstacles() {
        return obstacles.stream().distinct().toList();
    }

    List<Words> remarks() {
        return remarks.stream().distinct().toList();
    }
}
