package io.github.samenplan.fact;

/** What sort of document something is (Dutch: <i>soort document</i>). */
public enum DocumentKind {
    /** A plan for several years (plan van aanpak). */
    PLAN,

    /** A policy note or memorandum (nota, notitie). */
    NOTE,

    /** A strategy. */
    STRATEGY,

    /** An agenda of actions, often for one year (actieagenda, uitvoeringsagenda). */
    AGENDA,

    /** A covenant, manifesto or letter of intent that partners sign. */
    COVENANT,

    /** A decision of an executive or a council. */
    DECISION,

    /** A page of a website. */
    WEB_PAGE,

    /** A guide, step-by-step plan or set of building blocks (handreiking, stappenplan). */
    GUIDE,

    /** A report of research, monitoring or evaluation. */
    REPORT,

    /** A publication of monitoring figures. */
    MONITOR,

    /** A law or another rule with the force of law. */
    LAW,

    /** A list, such as points for improvement or a directory. */
    LIST,

    /** A letter or a flyer. */
    LETTER,

    /** An infographic or a poster. */
    INFOGRAPHIC,

    /** A form or a scheme that is filled in. */
    FORM,

    /** Another sort of document. */
    OTHER
}
