/** Tables that leave the portal as a file: what is in them, and how each format writes it. */
package org.cpis.platform.sheet;
