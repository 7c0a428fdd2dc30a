/** Page beans of the lookup. */
package org.cpis.lookup.web;
