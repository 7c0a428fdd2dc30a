/** Page beans of the data officer and, for freshness, the national administrator. */
package org.cpis.upload.web;
