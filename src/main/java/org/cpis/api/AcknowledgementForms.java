package org.cpis.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The forms of an acknowledgement, and which of them a client wants: JSON if it does not mind. */
final class AcknowledgementForms {

    static final String ADVICE = "Accept application/json, text/csv or application/xml.";

    private static final Map<MediaType, AcknowledgementForm> FORMS = forms();

    private AcknowledgementForms() {}

    private static Map<MediaType, AcknowledgementForm> forms() {
        Map<MediaType, AcknowledgementForm> forms = new LinkedHashMap<>(); // the first that fits is taken
        forms.put(MediaType.APPLICATION_JSON_TYPE, new AcknowledgementJson());
        forms.put(new MediaType("text", "csv"), new AcknowledgementCsv());
        forms.put(MediaType.APPLICATION_XML_TYPE, new AcknowledgementXml());
        forms.put(MediaType.TEXT_XML_TYPE, new AcknowledgementXml());
        return forms;
    }

    /** The type to answer with, the client's best first; empty when it accepts none. */
    static Optional<MediaType> of(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(AcknowledgementForms::isWanted)
                .flatMap(wanted -> FORMS.keySet().stream().filter(wanted::isCompatible))
                .findFirst();
    }

    static AcknowledgementForm form(MediaType type) {
        return FORMS.get(type);
    }

    private static boolean isWanted(MediaType type) {
        String quality = type.getParameters().getOrDefault("q", "1");
        return !quality.matches("0(\\.0*)?");
    }
}
