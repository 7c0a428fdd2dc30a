/**
 * The register: people of the demographic index, their plans, and when a plan is visible. May use
 * {@code organisation}, {@code identity} and {@code platform}.
 */
package org.cpis.register;
