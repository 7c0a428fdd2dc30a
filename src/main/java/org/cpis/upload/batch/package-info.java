/** The parts of the job that works a feed into the register. */
package org.cpis.upload.batch;
