package org.cpis.delivery;

import java.util.HashMap;
import java.util.Map;

/**
 * How much one node is sending at the moment, counted in e-mails and calls. Of one channel there is a limit, and in it a
 * smaller one for each authority: a receiver that hangs keeps its own share waiting, and nobody else's. Not for several
 * threads at once.
 */
final class Traffic {

    private final int most;
    private final int share;
    private final Map<Channel, Integer> byChannel;
    private final Map<String, Integer> byAuthority;

    /**
     * @param most by one channel
     * @param share of one authority by one channel
     */
    Traffic(int most, int share) {
        this(most, share, Map.of(), Map.of());
    }

    private Traffic(int most, int share, Map<Channel, Integer> byChannel, Map<String, Integer> byAuthority) {
        if (most < 1 || share < 1) {
            throw new IllegalArgumentException("cpis.delivery.batch and cpis.delivery.share must be at least 1");
        }
        this.most = most;
        this.share = share;
        this.byChannel = new HashMap<>(byChannel);
        this.byAuthority = new HashMap<>(byAuthority);
    }

    /** The same as it is now, to plan with. */
    Traffic copy() {
        return new Traffic(most, share, byChannel, byAuthority);
    }

    boolean hasRoom(Channel channel, String authority) {
        return byChannel.getOrDefault(channel, 0) < most
                && byAuthority.getOrDefault(lane(channel, authority), 0) < share;
    }

    void enter(Channel channel, String authority) {
        byChannel.merge(channel, 1, Integer::sum);
        byAuthority.merge(lane(channel, authority), 1, Integer::sum);
    }

    void leave(Channel channel, String authority) {
        byChannel.computeIfPresent(channel, Traffic::less);
        byAuthority.computeIfPresent(lane(channel, authority), Traffic::less);
    }

    /** Whether anything is on its way. */
    boolean isBusy() {
        return !byChannel.isEmpty();
    }

    private static <K> Integer less(K key, int count) {
        return count == 1 ? null : Integer.valueOf(count - 1);
    }

    private static String lane(Channel channel, String authority) {
        return channel + " " + authority;
    }
}
