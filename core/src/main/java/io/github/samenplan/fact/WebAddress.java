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
 * An address on the web (Dutch: <i>webadres</i>) that starts with {@code http://} or {@code https://}.
 * A null value is fine, so that it can stand inside an {@code Optional}.
 */
@Documented
@Pattern(regexp = WebAddress.REGEX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    /** A scheme, a host with perhaps a port, and the rest without blanks; at most 2000 characters. */
    String REGEX = "(?=.{1,2000}$)https?://[^\\s/?#@]++(?:[/?#]\\S*+)?";

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.web-address}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};
}
