package io.github.samenplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders of all model types are generated; the root package carries it, for every package below it.
 * <p>It stays out of the jar, and the generated code names no annotation of Immutables: a host never needs that library.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"series:series", "body:bodies", "frequency:frequencies"},
        jdkOnly = true,
        jdk9Collections = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface ModelStyle {}
