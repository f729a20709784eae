package io.github.samenplan.coalition;

import io.github.samenplan.fact.WebAddress;
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

/** The address of a channel is written as its kind asks (Dutch: <i>bruikbaar adres</i>). */
@Documented
@Constraint(validatedBy = WorkingAddress.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkingAddress {

    /** Gives the message, or the key of it in braces. */
    String message() default "{io.github.samenplan.working-address}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};

    /** Compares the address with its kind; made by the validator of the host. */
    final class Check implements ConstraintValidator<WorkingAddress, Channel> {

        // One @, a local part and a host of at least two labels, without blanks: enough to find a slip of the pen
        private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}+@(?:[^\\s@.]++\\.)++[^\\s@.]{2,}+");
        // Ten to fifteen digits abroad, three or more at home (0800-..., 112), with the usual marks between them
        private static final Pattern PHONE = Pattern.compile("\\+?\\(?(?:[0-9][ ()./-]{0,3}){3,15}");
        private static final Pattern WEB = Pattern.compile(WebAddress.REGEX);

        /** For the validator of the host. */
        public Check() {}

        @Override
        public boolean isValid(Channel channel, ConstraintValidatorContext context) {
            boolean valid = switch (channel.getKind()) {
                case EMAIL -> EMAIL.matcher(channel.getAddress()).matches();
                case PHONE, TEXT_MESSAGE -> PHONE.matcher(channel.getAddress()).matches();
                case WEBSITE, CHAT -> WEB.matcher(channel.getAddress()).matches();
                case VISIT, POST, SOCIAL_MEDIA -> true; // any text will do
            };
            if (!valid) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("address")
                        .addConstraintViolation();
            }
            return valid;
        }
    }
}
