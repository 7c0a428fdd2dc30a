/**
 * The local authority's inbox: notifications, their life and the recorded follow-up. May use
 * {@code delivery} and everything to the right of it.
 */
package org.cpis.inbox;
