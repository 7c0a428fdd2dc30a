/**
 * What pages of all features share: formats, notices, typed dates, filters. Uses only {@code platform}.
 */
package org.cpis.platform.web;
