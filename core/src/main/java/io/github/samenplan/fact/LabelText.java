package io.github.samenplan.fact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** Every text of a {@link Label} says something (Dutch: <i>benaming</i>), as a {@link Text} does. A null label is fine. */
@Documented
@Constraint(validatedBy = LabelText.Check.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LabelText {

    /** Gives the most UTF-16 units that each text may have. */
    int max() default 200;

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.text}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at each text of a label; made by the validator of the host. */
    final class Check implements ConstraintValidator<LabelText, Label> {

        private static final Pattern TEXT = Pattern.compile(Text.REGEX);

        private int max;

        /** For the validator of the host. */
        public Check() {}

        @Override
        public void initialize(LabelText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(Label label, ConstraintValidatorContext context) {
            return label == null
                    || label.asMap().values().stream()
                            .allMatch(text ->
                                    text.length() <= max && TEXT.matcher(text).matches());
        }
    }
}
