package io.github.samenplan.cli;

import io.github.samenplan.finding.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From which severity on a run fails, if at all. */
record FailOn(Optional<Severity> severity) {

    /** Reads a severity, or {@code none}. */
    static final class Option implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            if (word.equals("none")) {
                return new FailOn(Optional.empty());
            }
            return Stream.of(Severity.values())
                    .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .map(severity -> new FailOn(Optional.of(severity)))
                    .orElseThrow(() -> new TypeConversionException("it must be info, warning, error or none"));
        }
    }
}
