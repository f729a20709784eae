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
 * A language (Dutch: <i>taal</i>) as BCP 47 writes it, such as {@code nl} or {@code pt-BR}.
 * A null value is fine, so that it can stand inside an {@code Optional}.
 */
@Documented
@Pattern(regexp = LanguageTag.REGEX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    /** A language of two or three letters, perhaps a script and a region. */
    String REGEX = "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?";

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.language-tag}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};
}
