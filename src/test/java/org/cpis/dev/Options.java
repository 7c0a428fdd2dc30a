package org.cpis.dev;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What to start and where.
 *
 * @param project directory that holds {@code realm-export.json}
 * @param home the launcher's own directory; kept between starts
 * @param libraries jars that Payara gets besides the WAR
 * @param settings of the portal, besides or instead of the usual ones
 * @param reset begin with no data
 * @param syntheticData load it when this home has none
 * @param progress takes one line at a time
 */
public record Options(
        Path project,
        Path home,
        int portalPort,
        int keycloakPort,
        Path war,
        Path dist,
        List<Path> libraries,
        Map<String, String> settings,
        boolean reset,
        boolean syntheticData,
        Consumer<String> progress) {

    public Options {
        libraries = List.copyOf(libraries);
        settings = Map.copyOf(settings);
    }

    /** The usual ports and places, unless {@code cpis.*} system properties say otherwise. */
    public static Options fromSystemProperties() {
        Path project = path("cpis.project", Path.of(System.getProperty("basedir", "")));
        return new Options(
                project,
                path("cpis.home", project.resolve(".cpis")),
                Integer.getInteger("cpis.port", 8443),
                Integer.getInteger("cpis.keycloak.port", 9443),
                path("cpis.war", project.resolve("target/cpis-portal.war")),
                path("cpis.dist", project.resolve("target/dist")),
                List.of(),
                Map.of(),
                System.getProperty("cpis.reset") != null && !"false".equals(System.getProperty("cpis.reset")),
                true,
                System.out::println);
    }

    /** For tests: ports that are free now, and a home of their own. */
    public static Options onFreePorts(Path home) {
        Options usual = fromSystemProperties();
        return new Options(
                usual.project,
                home.toAbsolutePath(),
                Ports.free(),
                Ports.free(),
                usual.war,
                usual.dist,
                List.of(),
                Map.of(),
                false,
                true,
                usual.progress);
    }

    public Options withWar(Path other) {
        return new Options(
                project,
                home,
                portalPort,
                keycloakPort,
                other,
                dist,
                libraries,
                settings,
                reset,
                syntheticData,
                progress);
    }

    public Options withLibraries(List<Path> jars) {
        return new Options(
                project, home, portalPort, keycloakPort, war, dist, jars, settings, reset, syntheticData, progress);
    }

    public Options withSettings(Map<String, String> others) {
        return new Options(
                project, home, portalPort, keycloakPort, war, dist, libraries, others, reset, syntheticData, progress);
    }

    public Options withoutSyntheticData() {
        return new Options(
                project, home, portalPort, keycloakPort, war, dist, libraries, settings, reset, false, progress);
    }

    /** For another node: its own port, and files of its own where the usual ones are for one node. */
    Options forSecondNode(int port) {
        Map<String, String> own = new HashMap<>(settings);
        own.put("cpis.ledger.heads-file", home.resolve("data/ledger-heads-2").toString());
        own.put("cpis.downtime.directory", home.resolve("data/downtime-2").toString());
        return new Options(
                project, home, port, keycloakPort, war, dist, libraries, own, reset, syntheticData, progress);
    }

    String portalUrl() {
        return "https://localhost:" + portalPort;
    }

    String keycloakUrl() {
        return "https://localhost:" + keycloakPort;
    }

    String issuer() {
        return keycloakUrl() + "/realms/cpis";
    }

    private static Path path(String property, Path otherwise) {
        String given = System.getProperty(property);
        return (given == null ? otherwise : Path.of(given)).toAbsolutePath();
    }
}
