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
 * A name for other parts to refer to (Dutch: <i>id</i>): kebab-case, such as {@code contactpunt-eenzaamheid}.
 * A null value is fine, so that it can stand inside an {@code Optional}.
 */
@Documented
@Pattern(regexp = Identifier.REGEX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /** Lower-case letters, digits and single hyphens between them; at most 80 characters. */
    String REGEX = "(?=.{1,80}$)[a-z0-9]++(?:-[a-z0-9]++)*+";

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.identifier}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};
}
