/** How a host uses Samenplan. */
module io.github.samenplan.examples.usage {
    requires io.github.samenplan.jackson;
    requires org.hibernate.validator;
}
