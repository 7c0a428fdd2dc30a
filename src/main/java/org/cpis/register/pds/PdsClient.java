package org.cpis.register.pds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.cpis.register.BirthDates;
import org.cpis.register.DirectoryEntry;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonSearch;
import org.cpis.register.PersonStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;

/**
 * Two questions to a PDS-shaped FHIR server, and what its answers mean. An answer that is not plainly "yes", "no" or "too
 * many" is none: {@link DirectoryUnavailable}, never "nobody".
 */
class PdsClient {

    private static final Logger LOG = Logger.getLogger(PdsClient.class.getName());

    private static final String INVALIDATED = "INVALIDATED_RESOURCE";
    private static final String TOO_MANY = "TOO_MANY_MATCHES";

    /** What the service calls a question to which the answer is "nobody". */
    private static final Set<String> NOBODY =
            Set.of("RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID", "INVALID_NHS_NUMBER", "INVALID_SEARCH_DATA");

    private final PdsTransport transport;
    private final FhirJson json = new FhirJson();

    PdsClient(PdsSettings settings) {
        transport = new PdsTransport(settings);
    }

    /** What the service says of a number: under another number when that took its place; empty when it is unknown. */
    Optional<DirectoryEntry> read(NhsNumber number) {
        PdsAnswer answer = transport.get("/Patient/" + number.digits());
        if (answer.status() == 200) {
            Patient patient = json.read(answer.body(), Patient.class)
                    .filter(Patient::hasId)
                    .orElseThrow(() -> unavailable(answer, Set.of()));
            return PatientReader.read(patient, true);
        }
        Set<String> codes = codes(answer);
        if (answer.status() == 404 && codes.contains(INVALIDATED)) {
            return Optional.of(new DirectoryEntry(number, PersonStatus.INVALID, null, null));
        }
        requireNobody(answer, codes);
        return Optional.empty();
    }

    /**
     * Who matches, best first; also who must not be shown, so that the index learns it.
     *
     * @return empty when the service finds too many
     */
    Optional<List<DirectoryEntry>> search(PersonSearch search, int max) {
        PdsAnswer answer = transport.get("/Patient?" + query(search, max));
        Optional<Bundle> found = answer.status() == 200 ? json.read(answer.body(), Bundle.class) : Optional.empty();
        if (found.isPresent()) {
            boolean cut = found.get().getTotal() > found.get().getEntry().size();
            return cut ? Optional.empty() : Optional.of(entries(found.get()));
        }
        Set<String> codes = codes(answer);
        if (codes.contains(TOO_MANY)) {
            return Optional.empty();
        }
        requireNobody(answer, codes);
        return Optional.of(List.of());
    }

    private static List<DirectoryEntry> entries(Bundle found) {
        return found.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Patient)
                .sorted(Comparator.comparing(PdsClient::score).reversed())
                .map(entry -> PatientReader.read((Patient) entry.getResource(), false))
                .flatMap(Optional::stream)
                .toList();
    }

    private static double score(BundleEntryComponent entry) {
        return entry.getSearch().hasScore() ? entry.getSearch().getScore().doubleValue() : 0;
    }

    /** The service takes no star together with a widened search; such a search cannot be made here either. */
    private static String query(PersonSearch search, int max) {
        StringBuilder query =
                new StringBuilder("family=").append(encoded(search.family().typed()));
        if (search.given() != null) {
            query.append("&given=").append(encoded(search.given().typed()));
        }
        query.append(born(search.born()));
        if (search.gender() != null) {
            query.append("&gender=").append(search.gender().name().toLowerCase(Locale.ROOT));
        }
        if (search.postcode() != null) {
            boolean district = !search.postcode().contains(" ");
            query.append("&address-postalcode=").append(encoded(search.postcode() + (district ? "*" : "")));
        }
        return query.append(search.widened() ? "&_fuzzy-match=true" : "")
                .append("&_max-results=")
                .append(max)
                .toString();
    }

    private static String born(BirthDates born) {
        return born.isOneDay()
                ? "&birthdate=eq" + born.from()
                : "&birthdate=ge" + born.from() + "&birthdate=le" + born.to();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Set<String> codes(PdsAnswer answer) {
        return json.read(answer.body(), OperationOutcome.class).stream()
                .flatMap(outcome -> outcome.getIssue().stream())
                .flatMap(issue -> issue.getDetails().getCoding().stream())
                .map(Coding::getCode)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
    }

    /** A page that is not there says 404 too: only the service's own word for it counts. */
    private static void requireNobody(PdsAnswer answer, Set<String> codes) {
        boolean judged = answer.status() == 400 || answer.status() == 404;
        if (!judged || codes.stream().noneMatch(NOBODY::contains)) {
            throw unavailable(answer, codes);
        }
    }

    private static DirectoryUnavailable unavailable(PdsAnswer answer, Set<String> codes) {
        Set<String> known =
                codes.stream().filter(code -> code.matches("[A-Z_]{1,40}")).collect(Collectors.toSet());
        LOG.log(Level.WARNING, "No use in what the person directory answered: status {0}, {1}", new Object[] {
            answer.status(), known
        });
        return new DirectoryUnavailable();
    }
}
