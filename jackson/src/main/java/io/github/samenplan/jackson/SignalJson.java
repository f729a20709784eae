package io.github.samenplan.jackson;

import io.github.samenplan.referral.Signal;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes signals for a referral desk, as plans are read: bad input gives all findings at once, with line and
 * column, never an exception. Safe for use by many threads.
 */
public final class SignalJson {

    private final BesideReader<Signal> reader;

    private SignalJson(@Nullable Validator validator) {
        this.reader = new BesideReader<>(Signal.class, validator, signal -> List.of());
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public CheckReading<Signal> read(Path file) throws IOException {
        return reader.read(file);
    }

    /** Reads a text. */
    public CheckReading<Signal> read(String text) {
        return reader.read(text);
    }

    /** Writes a signal as text. */
    public String write(Signal signal) {
        return ModelWriter.text(Objects.requireNonNull(signal, "signal"));
    }

    /** Returns a reader and writer that leaves the constraints to the host. */
    public static SignalJson withoutConstraints() {
        return new SignalJson(null);
    }

    /** Returns a reader and writer that checks the constraints of all that it reads with the host's validator. */
    public static SignalJson using(Validator validator) {
        return new SignalJson(Objects.requireNonNull(validator, "validator"));
    }
}
