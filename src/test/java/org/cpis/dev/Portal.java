package org.cpis.dev;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The portal's WAR on Payara Micro, over TLS on the loopback address only. */
public final class Portal {

    /** The same JSON lines as in the container. */
    private static final String LOGGING = "docker/server/logging.properties";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Payara Micro opens a plain listener and binds to every address unless told otherwise before it boots. */
    private static final String LISTENERS = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.enabled=false
            set configs.config.server-config.network-config.network-listeners.network-listener.https-listener.address=127.0.0.1
            """;

    private final Options options;
    private final Home home;
    private final KeyFiles keys;
    private final Web web;
    private final PortalSettings settings;
    private final String name;
    private Child server;

    /** @param name of its process and files; each node has another one */
    Portal(String name, Options options, Home home, KeyFiles keys, Web web, PortalSettings settings) {
        this.name = name;
        this.options = options;
        this.home = home;
        this.keys = keys;
        this.web = web;
        this.settings = settings;
    }

    /** Starts the server and waits until the portal says that it is ready. */
    public void start() {
        Path arguments = Folders.write(
                home.run().resolve(name + ".args"),
                String.join("\n", arguments()).getBytes(StandardCharsets.UTF_8));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        server = home.start(name, List.of(java, "@" + arguments), Map.of());
        String health = options.portalUrl() + "/health/ready";
        Wait.until(server, LIMIT, () -> web.answers(health));
    }

    /** Without a slash at the end. */
    public String url() {
        return options.portalUrl();
    }

    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** Ends the server as a crash would. */
    public void kill() {
        server.kill();
    }

    /** Of the server as it runs now, for tests that look at its memory. */
    public long pid() {
        return server.pid();
    }

    /** One per line and quoted, for Java's argument file: a command line would show the passwords to everybody. */
    private List<String> arguments() {
        List<String> all = new ArrayList<>(javaOptions());
        settings.plain().forEach((name, value) -> all.add("-D" + name + "=" + value));
        all.addAll(List.of("-jar", options.dist().resolve("payara-micro.jar").toString()));
        all.addAll(List.of("--deploy", options.war().toString(), "--contextroot", "/"));
        all.addAll(List.of("--sslport", Integer.toString(options.portalPort()), "--sslcert", KeyFiles.ALIAS));
        // One node needs no data grid, and Hazelcast would listen on every address.
        all.addAll(List.of("--nohazelcast", "--disablephonehome"));
        all.addAll(List.of("--secretsdir", writeSecrets().toString()));
        all.addAll(List.of("--logproperties", options.project().resolve(LOGGING).toString()));
        all.addAll(List.of(
                "--prebootcommandfile", write("listeners.txt", LISTENERS).toString()));
        if (!options.libraries().isEmpty()) {
            all.addAll(List.of(
                    "--addlibs",
                    options.libraries().stream().map(Path::toString).collect(Collectors.joining(":"))));
        }
        return all.stream().map(Portal::quoted).toList();
    }

    private List<String> javaOptions() {
        Path scratch = home.run().resolve(name + "-tmp");
        Folders.delete(scratch); // what a killed server left there
        return List.of(
                "-Xmx768m",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + Folders.make(scratch),
                "-Djavax.net.ssl.keyStore=" + keys.portal(),
                "-Djavax.net.ssl.keyStorePassword=" + keys.password(),
                "-Djavax.net.ssl.trustStore=" + keys.trust(),
                "-Djavax.net.ssl.trustStorePassword=" + keys.password());
    }

    private Path writeSecrets() {
        Path folder = home.run().resolve(name + "-secrets");
        Folders.delete(folder);
        Folders.make(folder);
        settings.secret()
                .forEach((name, value) -> Folders.write(folder.resolve(name), value.getBytes(StandardCharsets.UTF_8)));
        return folder;
    }

    private Path write(String name, String content) {
        return Folders.write(home.run().resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
