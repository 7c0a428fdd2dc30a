/**
 * The local authority's daily feed and the person index: formats, matching, response codes, acknowledgement. May use
 * {@code inbox} and everything to the right of it.
 */
package org.cpis.upload;
