package org.cpis.architecture.planted.register;

import ca.uhn.fhir.parser.IParser;

/** FHIR outside its two places. */
class StrayParser {
    IParser parser;
}
