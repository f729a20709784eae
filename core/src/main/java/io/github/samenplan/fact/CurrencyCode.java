package io.github.samenplan.fact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A currency (Dutch: <i>munteenheid</i>) by its three letters in ISO 4217, such as {@code EUR}.
 * A null value is fine, so that it can stand inside an {@code Optional}.
 */
@Documented
@Pattern(regexp = CurrencyCode.REGEX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CurrencyCode {

    /** Three capitals. */
    String REGEX = "[A-Z]{3}";

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.currency-code}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};
}
