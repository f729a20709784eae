package io.github.samenplan.coalition;

/** What sort of way to reach something (Dutch: <i>soort kanaal</i>). */
public enum ChannelKind {
    /** An e-mail address. */
    EMAIL,

    /** A telephone number. */
    PHONE,

    /** A telephone number for text or app messages. */
    TEXT_MESSAGE,

    /** An address on the web. */
    WEBSITE,

    /** A chat, at an address on the web. */
    CHAT,

    /** A place that one can visit. */
    VISIT,

    /** An address for letters. */
    POST,

    /** An account or a hashtag on social media. */
    SOCIAL_MEDIA
}
