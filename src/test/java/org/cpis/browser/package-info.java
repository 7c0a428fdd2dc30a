/** Journeys of real users: headless Chromium with real cards, real Keycloak, the WAR that Maven built. */
package org.cpis.browser;
