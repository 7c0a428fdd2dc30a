package org.cpis.register.pds;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParser;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Reads FHIR R4 as JSON. What it does not know it passes over in silence: HAPI's own warnings quote the data. */
class FhirJson {

    private final FhirContext context = FhirContext.forR4();

    /** The resource, if it is one of that type; empty for another one and for what is no FHIR. */
    <T extends IBaseResource> Optional<T> read(String body, Class<T> type) {
        IParser parser = context.newJsonParser();
        parser.setParserErrorHandler(new ErrorHandlerAdapter());
        try {
            return Optional.of(parser.parseResource(body))
                    .filter(type::isInstance)
                    .map(type::cast);
        } catch (DataFormatException unreadable) {
            return Optional.empty();
        }
    }
}
