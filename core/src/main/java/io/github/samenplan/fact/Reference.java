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
 * The id of another part (Dutch: <i>verwijzing</i>), in the same form as an {@link Identifier}; that the part is there is checked on the document as a whole.
 * A null value is fine, so that it can stand inside an {@code Optional}.
 */
@Documented
@Pattern(regexp = Reference.REGEX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reference {

    /** The form of an {@link Identifier}. */
    String REGEX = Identifier.REGEX;

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.reference}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};
}
