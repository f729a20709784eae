package io.github.samenplan.fact;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that says something (Dutch: <i>tekst</i>): not blank, without control characters other than line breaks and
 * tabs, and no longer than {@link #max()} UTF-16 units. A null value is fine, so that it can stand inside an
 * {@code Optional}.
 */
@Documented
@Pattern(regexp = Text.REGEX)
@Size
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** At least one visible character, no control character but the tab and line breaks, no half a character. */
    String REGEX = "[\\p{IsWhite_Space}\\p{Cf}&&[^\\p{Cc}]\\t\\n\\r]*+"
            + "[^\\p{IsWhite_Space}\\p{Cf}\\p{Cc}\\p{Cs}][^\\p{Cc}\\p{Cs}]*+(?:[\\t\\n\\r]++[^\\p{Cc}\\p{Cs}]*+)*+";

    /** Gives the most UTF-16 units that the text may have. */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 4000;

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.text}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};
}
