/** A little house full of planted violations of the house rules, and a few innocents. */
package org.cpis.architecture.planted;
