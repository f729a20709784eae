package io.github.samenplan.plan;

import io.github.samenplan.finding.Finding;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Every id of the document stands for one part, and every reference leads to a part of a fitting sort (Dutch:
 * <i>kloppende verwijzingen</i>). Each fault is a violation of its own, at the id or the reference itself; of more than
 * a thousand, the first thousand. {@link WellFormedness} tells all.
 */
@Documented
@Constraint(validatedBy = ConsistentIds.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentIds {

    /** Gives the start of the keys of the messages; the code of the fault follows it. */
    String message() default "{io.github.samenplan.consistent-ids}";

    /** Gives the validation groups. */
    Class<?>[] groups() default {};

    /** Gives the payload. */
    Class<? extends Payload>[] payload() default {};

    /** Lays the rules of {@link IdIndex} on a document; made by the validator of the host. */
    final class Check implements ConstraintValidator<ConsistentIds, PlanDocument> {

        // Validators compare each violation with all others: what is beyond all use would cost minutes
        private static final int MOST_REPORTED = 1_000;

        /** For the validator of the host. */
        public Check() {}

        @Override
        public boolean isValid(PlanDocument document, ConstraintValidatorContext context) {
            List<Finding> findings = IdIndex.of(PlanParts.of(document)).findings(MOST_REPORTED);
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> report(finding, context));
            return findings.isEmpty();
        }

        private static void report(Finding finding, ConstraintValidatorContext context) {
            String message = "{io.github.samenplan." + finding.getCode() + "}";
            ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(message);
            Function<String, NodeBuilderCustomizableContext> property = builder::addPropertyNode;
            Supplier<LeafNodeBuilderCustomizableContext> item = builder::addBeanNode;
            Runnable end = builder::addConstraintViolation;
            OptionalInt index = OptionalInt.empty();
            for (String token : finding.getLocation().getPointer().substring(1).split("/")) {
                if (Character.isDigit(token.charAt(0))) {
                    index = OptionalInt.of(Integer.parseInt(token));
                    continue;
                }
                NodeBuilderCustomizableContext node = property.apply(token);
                if (index.isPresent()) {
                    NodeBuilderDefinedContext inList = node.inIterable().atIndex(index.getAsInt());
                    property = inList::addPropertyNode;
                    item = inList::addBeanNode;
                    end = inList::addConstraintViolation;
                    index = OptionalInt.empty();
                } else {
                    property = node::addPropertyNode;
                    item = node::addBeanNode;
                    end = node::addConstraintViolation;
                }
            }
            if (index.isPresent()) {
                item.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
            } else {
                end.run();
            }
        }
    }
}
