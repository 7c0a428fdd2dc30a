/** What tests share: the database for in-container tests, the archive they deploy, the people who act in them. */
package org.cpis.support;
