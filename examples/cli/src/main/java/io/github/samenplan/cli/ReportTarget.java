package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Where a report is written, and in which form; without a file, to standard output.
 *
 * @param <R> what kind of report it is
 */
record ReportTarget<R>(Rendering<R> form, Optional<Path> file) {

    /** Returns where to print what is for people: beside a report that goes to standard output, standard error. */
    static <R> PrintWriter forPeople(List<ReportTarget<R>> targets, CommandLine program) {
        long toOut = targets.stream().filter(target -> target.file.isEmpty()).count();
        if (toOut > 1) {
            throw new ParameterException(program, "Only one report can go to standard output.");
        }
        return toOut == 1 ? program.getErr() : program.getOut();
    }

    /** Writes a report to every target, and returns the files that could not be written. */
    static <R> List<Path> write(R report, List<ReportTarget<R>> targets, Language language, PrintWriter out) {
        List<Path> unwritable = new ArrayList<>();
        for (ReportTarget<R> target : targets) {
            String text = target.form.text(report, language);
            if (target.file.isEmpty()) {
                out.print(text);
                continue;
            }
            try {
                Files.writeString(target.file.get(), text);
            } catch (IOException failure) {
                unwritable.add(target.file.get());
            }
        }
        return unwritable;
    }

    /** Reads such as {@code json=report.json}, or {@code json=-} for standard output. */
    abstract static class Option<R> implements ITypeConverter<ReportTarget<R>> {

        private final List<Rendering<R>> forms;

        Option(List<? extends Rendering<R>> forms) {
            this.forms = List.copyOf(forms);
        }

        @Override
        public ReportTarget<R> convert(String text) {
            List<String> parts = List.of(text.split("=", 2));
            if (parts.size() < 2 || parts.get(1).isEmpty()) {
                String first = name(forms.get(0));
                throw new TypeConversionException(
                        "it must be a format and a file, such as " + first + "=report." + first);
            }
            return new ReportTarget<>(form(parts.get(0)), file(parts.get(1)));
        }

        private Rendering<R> form(String name) {
            return forms.stream()
                    .filter(form -> name(form).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("the format must be "
                            + forms.stream().map(Option::name).collect(Collectors.joining(" or "))));
        }

        static String name(Rendering<?> form) {
            return form.name().toLowerCase(Locale.ROOT);
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
