package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be called: TLS only, and none inside the portal's own network, which a data officer could otherwise
 * have it call. Settings lift both for tests.
 */
@ApplicationScoped
public class WebhookAddress {

    private static final int LONGEST = 300;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopbackHttp;
    private final boolean privateHosts;

    @Inject
    WebhookAddress(
            @ConfigProperty(name = "cpis.webhook.allow-http", defaultValue = "false") boolean loopbackHttp,
            @ConfigProperty(name = "cpis.webhook.allow-private", defaultValue = "false") boolean privateHosts) {
        this.loopbackHttp = loopbackHttp;
        this.privateHosts = privateHosts;
    }

    /** For the proxy of the container only. */
    WebhookAddress() {
        this(false, false);
    }

    /** The address, if its form is one that may be called: no user, no query, no fragment, for those hold secrets. */
    public Optional<URI> parse(String text) {
        try {
            URI uri = new URI(text == null ? "" : text.strip());
            boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            boolean good = plain && uri.getHost() != null && uri.toASCIIString().length() <= LONGEST && isGuarded(uri);
            return good ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Asked before each call, since names move: whether every address behind the name is a public one. */
    boolean isOutside(URI uri) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(uri.getHost());
        return privateHosts || Arrays.stream(all).allMatch(WebhookAddress::isPublic);
    }

    private boolean isGuarded(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || (loopbackHttp && "http".equalsIgnoreCase(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet6Address ? isPublicV6(bytes) : isPublicV4(bytes));
    }

    /** Not the shared space 100.64/10, not "this network", not 192.0.0/24, not 198.18/15, not reserved. */
    private static boolean isPublicV4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean tests = first == 198 && (second == 18 || second == 19);
        boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
        return first != 0 && first < 240 && !shared && !tests && !protocol;
    }

    /** Global unicast only, without the ways back into version 4: 6to4, Teredo. */
    private static boolean isPublicV6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
