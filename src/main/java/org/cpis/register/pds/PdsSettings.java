package org.cpis.register.pds;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the national service is and how long it may take.
 *
 * @param url base address without trailing slash; TLS, except on this machine
 * @param token bearer token, read anew for each request, so that whoever renews it only replaces it; may be empty
 * @param connectTimeout for the connection
 * @param timeout for one whole answer, connecting included
 * @param fresh a number asked less than so long ago is not asked again
 */
record PdsSettings(
        URI url, Supplier<Optional<String>> token, Duration connectTimeout, Duration timeout, Duration fresh) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    PdsSettings {
        boolean guarded = "https".equals(url.getScheme()) || THIS_MACHINE.contains(String.valueOf(url.getHost()));
        if (url.getHost() == null || url.getQuery() != null || !guarded) {
            throw new IllegalStateException("cpis.pds.url must be an https address without a query");
        }
    }

    /** Reads the settings, each from its {@code cpis.pds.} name. */
    static PdsSettings read(Function<String, Optional<String>> setting) {
        String url = setting.apply("cpis.pds.url").orElse("").strip();
        return new PdsSettings(
                URI.create(url.replaceAll("/+$", "")),
                () -> setting.apply("cpis.pds.token").map(String::strip).filter(token -> !token.isEmpty()),
                Duration.ofMillis(number(setting, "cpis.pds.connect-timeout-millis", 2000)),
                Duration.ofMillis(number(setting, "cpis.pds.timeout-millis", 4000)),
                Duration.ofSeconds(number(setting, "cpis.pds.fresh-seconds", 60)));
    }

    private static long number(Function<String, Optional<String>> setting, String name, long otherwise) {
        return setting.apply(name).map(String::strip).map(Long::valueOf).orElse(otherwise);
    }
}
