package org.cpis.register;

/**
 * The directory said something new of somebody, and the local index changed. Fired in the transaction of the change.
 *
 * @param personId random id
 */
public record PersonRefreshed(String personId) {}
