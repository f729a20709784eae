package io.github.samenplan.cli;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Makes validators that need no expression language. */
final class Validators {

    private Validators() {}

    /** Returns a factory, to be closed. */
    static ValidatorFactory plain() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
