package io.github.samenplan;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as a host without an expression language has them. */
public final class Validators {

    private static final Validator PLAIN = of(new ParameterMessageInterpolator());

    private Validators() {}

    /** A plain validator, in the language of the machine. */
    public static Validator plain() {
        return PLAIN;
    }

    /** A plain validator, made anew, that is asked for messages in one language. */
    static Validator speaking(Locale language) {
        MessageInterpolator interpolator = new ParameterMessageInterpolator();
        return of(new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return interpolator.interpolate(template, context, language);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return interpolator.interpolate(template, context, other);
            }
        });
    }

    /** What a plain validator has against a part: path and key of each violation, such as "name io.github.samenplan.text". */
    static List<String> violations(Object part) {
        return PLAIN.validate(part).stream()
                .map(violation -> violation.getPropertyPath() + " " + key(violation))
                .sorted()
                .toList();
    }

    private static String key(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().replaceAll("^\\{io\\.github\\.samenplan\\.|}$", "");
    }

    private static Validator of(MessageInterpolator interpolator) {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory();
        return factory.getValidator();
    }
}
