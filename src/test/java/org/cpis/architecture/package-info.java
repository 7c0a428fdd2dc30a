/**
 * Tests that hold the house rules of the design: packages, services, entities, source tree, content of the WAR. The
 * package {@code planted} holds violations, so that each rule is seen to bite.
 */
package org.cpis.architecture;
