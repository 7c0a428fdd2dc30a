/**
 * The clinician's minute: find a person, see that an alert exists, open it. May use {@code upload},
 * {@code inbox} and everything to the right of them.
 */
package org.cpis.lookup;
