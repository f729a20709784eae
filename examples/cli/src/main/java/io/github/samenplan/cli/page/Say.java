package io.github.samenplan.cli.page;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.ValueWords;
import java.time.LocalDate;

/** Speaks the language of the page. */
record Say(Language language) {

    /** Returns the tag of the language. */
    String tag() {
        return language.getTag();
    }

    /** Returns one of two wordings. */
    String of(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }

    /** Returns words in the language of the page. */
    String of(Words words) {
        return words.in(language);
    }

    /** Returns a value of the model in words, such as a date or a share, of which the sign stays with its number. */
    String value(Object value) {
        return of(ValueWords.of(value)).replace(" %", "\u00a0%");
    }

    /** Returns a day in words. */
    String day(LocalDate day) {
        return value(PartialDate.of(day));
    }

    /** Returns a number with a noun behind it. */
    String count(long number, String een, String meer, String one, String many) {
        return number + " " + (number == 1 ? of(een, one) : of(meer, many));
    }
}
