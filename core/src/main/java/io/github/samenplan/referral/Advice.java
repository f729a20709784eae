package io.github.samenplan.referral;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a desk advises on a signal (Dutch: <i>advies</i>): where it can go, in order, and why; why not elsewhere; and what
 * to ask first.
 */
public final class Advice {

    private final Signal signal;
    private final Optional<Words> danger;
    private final List<Step> steps;
    private final List<Obstacle> obstacles;
    private final List<Passed> passed;
    private final List<Question> questions;

    Advice(
            Signal signal,
            Optional<Words> danger,
            List<Step> steps,
            List<Obstacle> obstacles,
            List<Passed> passed,
            List<Question> questions) {
        this.signal = signal;
        this.danger = danger;
        this.steps = List.copyOf(steps);
        this.obstacles = List.copyOf(obstacles);
        this.passed = List.copyOf(passed);
        this.questions = List.copyOf(questions);
    }

    /** Returns the signal that was asked about. */
    public Signal getSignal() {
        return signal;
    }

    /** Returns what to do before all else, where somebody is in danger. */
    public Optional<Words> getDanger() {
        return danger;
    }

    /** Returns where the signal can go, in order. */
    public List<Step> getSteps() {
        return steps;
    }

    /** Returns the routes of fitting rules that cannot be gone as they stand, and why. */
    public List<Obstacle> getObstacles() {
        return obstacles;
    }

    /** Returns every rule that does not count, in the order of the rules, and why. */
    public List<Passed> getPassed() {
        return passed;
    }

    /** Returns the questions whose answers can still change the advice, the one to ask first in front. */
    public List<Question> getQuestions() {
        return questions;
    }

    /** Returns the one question to ask next, if any answer can still change the advice. */
    public Optional<Question> firstQuestion() {
        return questions.stream().findFirst();
    }

    /** Tells whether the signal can go somewhere as it stands. */
    public boolean leadsSomewhere() {
        return !steps.isEmpty();
    }

    /** Returns the advice as plain sentences: danger, steps, obstacles, and the question to ask next. */
    public List<Words> sentences() {
        Words nowhere = obstacles.isEmpty()
                ? Words.of(
                        "Geen regel van dit plan zegt waar dit signaal heen kan.",
                        "No rule of this plan says where this signal can go.")
                : Words.of(
                        "Er geldt een regel voor dit signaal, maar geen van zijn routes is te gaan.",
                        "A rule is for this signal, but none of its routes can be gone.");
        return Stream.of(
                        danger.stream(),
                        steps.stream().map(Step::words),
                        Stream.of(nowhere).filter(sentence -> steps.isEmpty()),
                        obstacles.stream().map(Obstacle::words),
                        firstQuestion().stream()
                                .map(question -> Words.of("Vraag eerst: {0} {1}", "Ask first: {0} {1}")
                                        .with(List.of(question.text(), question.reason()))))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Returns the sentences in English, one per line. */
    @Override
    public String toString() {
        return sentences().stream().map(words -> words.in(Language.ENGLISH)).collect(Collectors.joining("\n"));
    }

    /**
     * One place where a signal can go (Dutch: <i>stap</i>).
     *
     * @param rule the rule that says so
     * @param route its route
     * @param toId the contact point, service, organisation or body
     * @param handOver how the signal goes on, where that is stated or follows
     * @param isWithoutName whether nobody may be told who it is about, so that only what needs no name remains
     * @param isFallback whether it is where to go when the route itself fails
     * @param words the step as a sentence, with its reason
     */
    public record Step(
            ReferralRule rule,
            ReferralRoute route,
            String toId,
            Optional<HandOver> handOver,
            boolean isWithoutName,
            boolean isFallback,
            Words words) {}

    /**
     * A route of a fitting rule that cannot be gone as it stands (Dutch: <i>belemmering</i>).
     *
     * @param rule the rule
     * @param route its route
     * @param words why, as a sentence
     */
    public record Obstacle(ReferralRule rule, ReferralRoute route, Words words) {}

    /**
     * A rule that does not count for the signal (Dutch: <i>regel die niet geldt</i>).
     *
     * @param rule the rule
     * @param facets the facets in which it does not fit; none where another rule goes before it
     * @param isOpen whether it can still fit once more is known
     * @param words why it does not count, and the smallest change by which it would, as a sentence
     */
    public record Passed(ReferralRule rule, List<Facet> facets, boolean isOpen, Words words) {

        /** Copies the facets. */
        public Passed {
            facets = List.copyOf(facets);
        }
    }

    /**
     * A question whose answer can change the advice (Dutch: <i>vraag</i>).
     *
     * @param facet what it is about
     * @param value the target group it is about, where it is about one
     * @param text the question
     * @param reason why it matters, as a sentence
     * @param choices the answers
     */
    public record Question(Facet facet, Optional<String> value, Words text, Words reason, List<Choice> choices) {

        /** Copies the answers. */
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /**
     * An answer to a question (Dutch: <i>antwoord</i>).
     *
     * @param words the answer
     * @param signal the signal as it is with that answer
     */
    public record Choice(Words words, Signal signal) {}
}
