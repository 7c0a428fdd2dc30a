package org.cpis.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class Ports {

    private Ports() {}

    /** A port that is free now; somebody else could take it before it is used. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port was found on the loopback address.", e);
        }
    }

    /**
     * Notices a busy port before anything is started, since some of the servers take half a minute to do so.
     *
     * @param property the system property that moves the port
     */
    static void requireFree(int port, String user, String property) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d, which %s needs, is in use: stop what uses it or choose another with -D%s=PORT."
                            .formatted(port, user, property),
                    e);
        }
    }
}
