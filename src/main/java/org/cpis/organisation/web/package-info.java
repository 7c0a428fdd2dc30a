/** Page beans of the organisations. */
package org.cpis.organisation.web;
