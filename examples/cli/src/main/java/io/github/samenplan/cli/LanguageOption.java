package io.github.samenplan.cli;

import io.github.samenplan.finding.Language;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its tag. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.getTag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("it must be nl or en"));
    }
}
