package org.cpis.inbox;

import java.io.Serializable;

/**
 * A notification that was chosen to be worked on with others.
 *
 * @param ownerId who owned it on the page on which it was chosen; null: nobody
 */
public record Chosen(String id, String ownerId) implements Serializable {}
