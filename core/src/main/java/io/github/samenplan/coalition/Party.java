package io.github.samenplan.coalition;

import io.github.samenplan.fact.Sourced;

/** Who takes part: an organisation by name, or a group known only by its kind (Dutch: <i>partij</i>). */
public sealed interface Party extends Sourced permits NamedParty, GroupParty {}
