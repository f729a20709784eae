package io.github.samenplan.cli.page;

import java.util.List;

/**
 * A difference on a page.
 *
 * @param title the title of the new version
 * @param language the language of its own texts
 * @param old what the old version is called, if it says so
 * @param current what the new version is called
 * @param relation what they are to each other
 * @param sections what deserves a look, the worst first
 * @param changes every change
 */
record DifferenceView(
        String title,
        String language,
        String old,
        String current,
        String relation,
        List<Section> sections,
        List<String> changes) {

    /** What deserves a look in one way, by the parts that it is about. */
    record Section(String title, Mark mark, List<Part> parts) {

        /** Returns how many things that are. */
        int count() {
            return parts.stream().mapToInt(part -> part.sentences.size()).sum();
        }
    }

    /** A part of the document, and what is to be said of it. */
    record Part(String name, List<String> sentences) {}
}
