/** The model of an integrated approach to loneliness: types, validation and checks. It knows no JSON. */
module io.github.samenplan.core {
    requires transitive jakarta.validation;
    requires org.apache.commons.statistics.distribution;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler; // ModelStyle names an annotation of it

    exports io.github.samenplan.approach;
    exports io.github.samenplan.coalition;
    exports io.github.samenplan.community;
    exports io.github.samenplan.completeness;
    exports io.github.samenplan.fact;
    exports io.github.samenplan.finding;
    exports io.github.samenplan.monitoring;
    exports io.github.samenplan.plan;
    exports io.github.samenplan.referral;
}
