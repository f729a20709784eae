/**
 * The common root; the model lies in the nine packages below it, from the facts it is made of to the question whether
 * it is all there.
 */
@ModelStyle
package io.github.samenplan;
