/** Page beans of the inbox. */
package org.cpis.inbox.web;
