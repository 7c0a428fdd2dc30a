/**
 * REST resources for machines, and their mappers. May use every feature; nobody depends on it.
 */
package org.cpis.api;
