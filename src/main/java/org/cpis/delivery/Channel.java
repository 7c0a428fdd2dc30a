package org.cpis.delivery;

/** How something reaches an authority. Stored by name. */
public enum Channel {
    /** An e-mail to a team's or worker's address. */
    EMAIL,
    /** A signed call of the authority's case system. */
    WEBHOOK,
    /** Lies here until the authority's case system asks for it and says that it has it. */
    MAILBOX
}
