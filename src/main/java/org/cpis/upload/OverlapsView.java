package org.cpis.upload;

import java.io.Serializable;
import java.util.List;

/** The overlaps page: plans that overlap, and hand-overs that are under way or ended in the last days. */
public record OverlapsView(List<OverlapRow> overlaps, List<HandoverCase> handovers) implements Serializable {

    public OverlapsView {
        overlaps = List.copyOf(overlaps);
        handovers = List.copyOf(handovers);
    }

    public List<HandoverCase> incoming() {
        return handovers.stream().filter(HandoverCase::incoming).toList();
    }

    public List<HandoverCase> outgoing() {
        return handovers.stream().filter(one -> !one.incoming()).toList();
    }
}
