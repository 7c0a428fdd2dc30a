/**
 * What every feature stands on: errors, the clock, settings, ids, texts. Uses nothing of ours.
 */
package org.cpis.platform;
