module org.example.host {
    requires io.github.samenplan.jackson;
    requires org.hibernate.validator;
}
