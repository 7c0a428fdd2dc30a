/**
 * Who is acting: sign-in, the one active role profile, its activities, the session. May use {@code platform}.
 */
package org.cpis.identity;
