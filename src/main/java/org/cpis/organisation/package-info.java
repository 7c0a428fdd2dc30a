/**
 * Organisations, their care settings and who may look from there, contact points. May use {@code identity} and
 * {@code platform}.
 */
package org.cpis.organisation;
