/** Page beans of the review. */
package org.cpis.review.web;
