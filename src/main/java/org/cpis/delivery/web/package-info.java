/** Pages of delivery. */
package org.cpis.delivery.web;
