/** Plans as JSON, by Jackson. */
module io.github.samenplan.jackson {
    requires transitive io.github.samenplan.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.samenplan.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.samenplan.jackson.SamenplanModule;
}
