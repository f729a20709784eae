package io.github.samenplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a report that is written as JSON only goes; without a file, to standard output. */
record JsonTarget(Optional<Path> file) {

    void write(String json, CommandLine program) throws IOException {
        if (file.isPresent()) {
            Files.writeString(file.get(), json);
        } else {
            program.getOut().print(json);
        }
    }

    /** Returns where to print what is for people: standard output, unless the report goes there. */
    static PrintWriter forPeople(@Nullable JsonTarget report, CommandLine program) {
        return report != null && report.file.isEmpty() ? program.getErr() : program.getOut();
    }

    /** Reads such as {@code json=report.json}, or {@code json=-} for standard output. */
    static final class Option implements ITypeConverter<JsonTarget> {

        private static final String JSON = "json=";

        @Override
        public JsonTarget convert(String text) {
            if (!text.startsWith(JSON) || text.length() == JSON.length()) {
                throw new TypeConversionException("it must be json and a file, such as json=report.json");
            }
            String name = text.substring(JSON.length());
            try {
                return new JsonTarget(name.equals("-") ? Optional.empty() : Optional.of(Path.of(name)));
            } catch (InvalidPathException noPath) {
                throw new TypeConversionException("this is no name of a file");
            }
        }
    }
}
