package io.github.samenplan.jackson;

import java.io.IOException;
import java.util.Optional;

/** Reads a document from each line that is not blank. */
final class Lines implements Readings {

    private final Characters characters;
    private final DocumentReader reader;

    Lines(Characters characters, DocumentReader reader) {
        this.characters = characters;
        this.reader = reader;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        characters.takeBlanks();
        if (characters.peek() < 0) {
            return Optional.empty();
        }
        Origin origin = characters.here();
        HeldText text = new HeldText(reader.longestDocument());
        while (characters.peek() >= 0 && characters.peek() != '\n' && characters.peek() != '\r') {
            text.add(characters.take());
        }
        return Optional.of(reader.read(text, origin));
    }
}
