/**
 * The portal's front door: the authentication mechanism, sign-in and sign-out addresses, role choice, which pages exist
 * for whom. Used by nobody.
 */
package org.cpis.identity.web;
