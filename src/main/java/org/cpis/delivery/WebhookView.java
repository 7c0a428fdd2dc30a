package org.cpis.delivery;

import java.io.Serializable;

/**
 * What a page may know of the authority's webhook.
 *
 * @param url empty: none
 * @param secretKnown whether the server has a secret for the signature; what it is, no page says
 */
public record WebhookView(String url, boolean enabled, boolean secretKnown) implements Serializable {}
