/**
 * The demo: everything the portal needs, started on one machine without an installed database or container engine,
 * and the browser that signs in to it. For {@code mvn -Prun} and for the browser tests; never part of the WAR.
 */
package org.cpis.dev;
