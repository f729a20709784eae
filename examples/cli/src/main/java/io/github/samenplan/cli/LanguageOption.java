package io.github.samenplan.cli;

import io.github.samenplan.fact.ImpossibleValueException;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that every command which speaks has: in which language. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            converter = ByTag.class,
            description = "The language of what is told (default: ${DEFAULT-VALUE}).")
    private Language language;

    Language language() {
        return language;
    }

    /** Says why a value was refused. */
    String refusal(ImpossibleValueException refused) {
        Words sentence =
                Words.of(refused.getClause().getDutch(), refused.getClause().toString());
        return sentence.in(language) + ": " + refused.getValue();
    }

    /** Reads a language by its tag. */
    static final class ByTag implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            return Stream.of(Language.values())
                    .filter(language -> language.getTag().equals(tag))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("it must be nl or en"));
        }
    }
}
