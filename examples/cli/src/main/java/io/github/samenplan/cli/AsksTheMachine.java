package io.github.samenplan.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one place where the program asks the machine what it then hands on openly, such as the clock. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@interface AsksTheMachine {}
