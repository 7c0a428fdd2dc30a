/** What sends from time to time. */
package org.cpis.delivery.batch;
