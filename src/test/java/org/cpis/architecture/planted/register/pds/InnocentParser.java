package org.cpis.architecture.planted.register.pds;

import ca.uhn.fhir.parser.IParser;

/** FHIR where it belongs. */
class InnocentParser {
    IParser parser;
}
