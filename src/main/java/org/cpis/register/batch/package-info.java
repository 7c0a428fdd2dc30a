/** Jobs of the register. */
package org.cpis.register.batch;
