package org.cpis.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The teams that an authority has told of.
 *
 * @param open codes of those that have a duty desk
 * @param closed codes of those that have none any more
 */
record OwnTeams(Set<String> open, Set<String> closed) {

    OwnTeams {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
    }

    static OwnTeams of(List<TeamRow> teams) {
        return new OwnTeams(codes(teams, false), codes(teams, true));
    }

    private static Set<String> codes(List<TeamRow> teams, boolean closed) {
        return teams.stream()
                .filter(team -> team.closed() == closed)
                .map(TeamRow::code)
                .collect(Collectors.toSet());
    }

    /** Whether work may go to this team. An authority that has told of no team has those that its files name. */
    boolean has(String code) {
        return listed(code) != null;
    }

    /** The code of this team as the authority has listed it, whatever the case of its letters in a file; null: no such team. */
    String listed(String code) {
        boolean noneTold = open.isEmpty() && closed.isEmpty();
        return code == null || noneTold
                ? code
                : open.stream().filter(code::equalsIgnoreCase).findFirst().orElse(null);
    }
}
