package io.github.samenplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Lets the options of a command take their words as documents write them: {@code person-concerned}. */
final class DocumentWords implements IModelTransformer {

    @Override
    public CommandSpec transform(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            Class<?> type = option.typeInfo().isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
            if (type.isEnum() && option.converters().length == 0) {
                Object[] values = type.getEnumConstants();
                command.remove(option);
                command.add(OptionSpec.builder(option)
                        .completionCandidates(
                                Stream.of(values).map(DocumentWords::word).toList())
                        .converters(converter(values))
                        .build());
            }
        }
        return command;
    }

    private static ITypeConverter<Object> converter(Object[] values) {
        return text -> Stream.of(values)
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + String.join(
                                ", ", Stream.of(values).map(DocumentWords::word).toList())
                        + " but was '" + text + "'"));
    }

    private static String word(Object value) {
        return ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
