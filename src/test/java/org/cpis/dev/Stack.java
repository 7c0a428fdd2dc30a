package org.cpis.dev;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * MariaDB, Keycloak, a mail catcher and the portal, started together and stopped together: on {@link #close}, when the
 * JVM ends, and when one of them does not start. Browser tests and the demo use the same one.
 */
public final class Stack implements AutoCloseable {

    /** Of every persona's card. For synthetic people only. */
    public static final String CARD_PASSWORD = "cpis-demo";

    private static final int NONE = 0;

    private final Options options;
    private final int secondPort;
    private final Realm realm;
    private final Home home;
    private final KeyFiles keys;
    private final Web web;
    private final Database database;
    private final Keycloak keycloak;
    private final Mail mail;
    private final Portal portal;
    private final Thread hook = new Thread(this::shutDown, "cpis-shutdown");

    private Stack(Options options, Home home, int secondPort) {
        this.options = options;
        this.secondPort = secondPort;
        this.home = home;
        realm = Realm.of(options.project());
        keys = new KeyFiles(home);
        keys.make(realm.personas());
        web = new Web(keys.clientContext());
        database = new Database(home, Ports.free());
        keycloak = new Keycloak(options, home, keys, web);
        mail = new Mail(home.data().resolve("mail"));
        portal =
                new Portal("portal", options, home, keys, web, PortalSettings.of(options, home, database, mail, realm));
    }

    /**
     * Starts everything and returns when all of it answers.
     *
     * @throws CannotStart with one sentence when something is missing or does not start; nothing is left running then
     */
    public static Stack start(Options options) {
        return start(options, NONE);
    }

    /** The same, with an address for a second node of the portal, which is started when it is wanted. */
    public static Stack startForTwoNodes(Options options) {
        return start(options, Ports.free());
    }

    private static Stack start(Options options, int secondPort) {
        Home home = Home.open(options.home(), options.reset());
        Stack stack;
        try {
            require(options);
            stack = new Stack(options, home, secondPort);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private static void require(Options options) {
        Ports.requireFree(options.portalPort(), "the portal", "cpis.port");
        Ports.requireFree(options.keycloakPort(), "Keycloak", "cpis.keycloak.port");
        if (!Files.exists(options.war()) || !Files.exists(options.dist())) {
            throw new CannotStart("There is no " + (Files.exists(options.war()) ? options.dist() : options.war())
                    + ": build it first with mvn package.");
        }
    }

    private void startAll() {
        mail.start();
        try (Steps steps = new Steps(options.progress())) {
            CompletableFuture<Void> known = steps.begin("Keycloak's build (first time only)", keycloak::prepare)
                    .thenCompose(done -> steps.begin(
                            "Keycloak", () -> keycloak.start(realm.forPortalAt(options.portalUrl(), others()))));
            CompletableFuture<Void> shown = steps.begin("MariaDB", database::start)
                    .thenCompose(done -> steps.begin("the portal", portal::start));
            steps.await(known, shown);
            if (options.syntheticData()) {
                steps.run("the synthetic data", () -> new SyntheticLoad(this, web, home.data()).once());
            }
        }
    }

    private List<String> others() {
        return secondPort == NONE
                ? List.of()
                : List.of(options.forSecondNode(secondPort).portalUrl());
    }

    /**
     * Another node: the same database and identity provider, and no way to the first but through them. Whoever starts it
     * stops it.
     */
    public Portal startSecondNode() {
        Options other = options.forSecondNode(secondPort);
        Portal node =
                new Portal("portal-2", other, home, keys, web, PortalSettings.of(other, home, database, mail, realm));
        node.start();
        return node;
    }

    void say(String line) {
        options.progress().accept(line);
    }

    /** Without a slash at the end. */
    public String portalUrl() {
        return options.portalUrl();
    }

    public String keycloakUrl() {
        return options.keycloakUrl();
    }

    public String issuer() {
        return options.issuer();
    }

    /** Certificate of the authority that issued the servers' certificates and the cards. */
    public Path caPem() {
        return keys.authorityPem();
    }

    /** The persona's smartcard, PKCS#12 with {@link #CARD_PASSWORD}. */
    public Path card(String user) {
        return keys.card(user);
    }

    public Realm realm() {
        return realm;
    }

    public Database database() {
        return database;
    }

    public Mail mail() {
        return mail;
    }

    public Portal portal() {
        return portal;
    }

    /** Sends a request to the portal or Keycloak, trusting the demo's authority. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        return web.send(request);
    }

    /** A fresh bearer token of one of the realm's machine clients. */
    public String accessToken(String clientId) {
        return web.accessToken(issuer(), clientId, realm.clientSecret(clientId));
    }

    /** Stops everything; the data stays for the next start. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            awaitHook(); // the JVM is ending and the hook is at work already
            return;
        }
        shutDown();
    }

    private void awaitHook() {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void shutDown() {
        portal.stop(); // first, since it uses the others
        CompletableFuture.allOf(CompletableFuture.runAsync(keycloak::stop), CompletableFuture.runAsync(database::stop))
                .join();
        mail.stop();
        home.close();
    }
}
