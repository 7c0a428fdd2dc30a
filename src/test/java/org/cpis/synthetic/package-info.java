/**
 * Synthetic people, plans and organisations for the demo and the tests. Nobody here exists: NHS numbers are from the
 * 999 range, postcodes from the area ZZ, phone numbers from Ofcom's list for drama use. Never part of the WAR.
 */
package org.cpis.synthetic;
