package io.github.samenplan.monitoring;

import io.github.samenplan.monitoring.ItemAnswer.Agreement;
import io.github.samenplan.monitoring.ItemAnswer.HowOften;
import java.math.BigDecimal;

/** Answer sheets for tests, written as one letter per item, in the order of the items. */
final class Sheets {

    private Sheets() {}

    /**
     * Fills in a sheet: {@code +} yes!, {@code Y} yes, {@code M} more or less, {@code N} no, {@code -} no!; {@code H}
     * hardly ever, {@code S} some of the time, {@code O} often; {@code .} no answer.
     */
    static AnswerSheet.Builder filledIn(InstrumentKind kind, String answers) {
        AnswerSheet.Builder sheet = AnswerSheet.builder(kind);
        int at = 0;
        for (int item : Scale.of(kind).items()) {
            sheet.answer(item, answer(kind, answers.charAt(at++)));
        }
        return sheet;
    }

    /** A sheet on the six items of De Jong Gierveld with a score of 6, or of 0. */
    static AnswerSheet.Builder sheet(boolean lonely) {
        return filledIn(InstrumentKind.DE_JONG_GIERVELD_6, lonely ? "YNNNYY" : "NYYYNN");
    }

    /** A sheet of which too little is filled in. */
    static AnswerSheet.Builder unscored() {
        return filledIn(InstrumentKind.DE_JONG_GIERVELD_6, "..NNYY");
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static ItemAnswer answer(InstrumentKind kind, char letter) {
        return switch (letter) {
            case '+' -> Agreement.STRONG_YES;
            case 'Y' -> Agreement.YES;
            case 'M' -> Agreement.MORE_OR_LESS;
            case 'N' -> Agreement.NO;
            case '-' -> Agreement.STRONG_NO;
            case 'H' -> HowOften.HARDLY_EVER;
            case 'S' -> HowOften.SOME_OF_THE_TIME;
            case 'O' -> HowOften.OFTEN;
            case '.' -> kind == InstrumentKind.UCLA_3 ? HowOften.MISSING : Agreement.MISSING;
            default -> throw new IllegalArgumentException("No answer is written as " + letter);
        };
    }
}
