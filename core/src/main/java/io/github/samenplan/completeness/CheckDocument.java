package io.github.samenplan.completeness;

/** A document that stands beside plans when they are checked (Dutch: <i>toetsdocument</i>). */
public sealed interface CheckDocument permits CompletenessProfile, WaiverList, Baseline {}
