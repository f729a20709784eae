package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.jackson.CheckReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a report is written, and in which form; without a file, to standard output. */
record ReportTarget(ReportFormat format, Optional<Path> file) {

    void write(CheckReport report, Language language, Severity failing, PrintWriter out) throws IOException {
        String text = format.text(report, language, failing);
        if (file.isPresent()) {
            Files.writeString(file.get(), text);
        } else {
            out.print(text);
        }
    }

    /** Reads such as {@code json=report.json}, or {@code json=-} for standard output. */
    static final class Option implements ITypeConverter<ReportTarget> {

        @Override
        public ReportTarget convert(String text) {
            List<String> parts = List.of(text.split("=", 2));
            if (parts.size() < 2 || parts.get(1).isEmpty()) {
                throw new TypeConversionException("it must be a format and a file, such as json=report.json");
            }
            return new ReportTarget(format(parts.get(0)), file(parts.get(1)));
        }

        private static ReportFormat format(String name) {
            return Stream.of(ReportFormat.values())
                    .filter(format -> name(format).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("the format must be "
                            + Stream.of(ReportFormat.values()).map(Option::name).collect(Collectors.joining(" or "))));
        }

        static String name(ReportFormat format) {
            return format.name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Path> file(String name) {
            try {
                return name.equals("-") ? Optional.empty() : Optional.of(Path.of(name));
            } catch (InvalidPathException noPath) {
                throw new TypeConversionException("this is no name of a file");
            }
        }
    }
}
