/**
 * The person directory as a service of the shape of the Personal Demographics Service asks for it: FHIR R4 over HTTPS
 * (domain 6.1 and 13.4). The only place of the register that knows HAPI FHIR.
 */
package org.cpis.register.pds;
