package org.cpis.delivery;

/**
 * A single worker who gets an e-mail.
 *
 * @param id of the worker, for the outbox to know who was told already
 * @param address null: none is known, and nothing is sent
 */
public record Addressee(String id, String address) {}
