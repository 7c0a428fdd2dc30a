/** What the in-container tests' runner needs on the client's side; not part of what is deployed. */
package org.cpis.arquillian;
