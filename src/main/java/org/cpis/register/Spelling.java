package org.cpis.register;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * When two names, given by their keys, are spelt or sound alike. Names that are one insertion, deletion, other letter or
 * swap of neighbours apart share one of their {@link #near} keys; so the index finds them without reading everybody.
 */
final class Spelling {

    private static final int SHORTEST_CUT = 3;
    private static final int SOUND_LENGTH = 6;
    private static final DoubleMetaphone SOUND = sound();

    private Spelling() {}

    /** The name itself and whatever is left when one letter is taken out. */
    static Set<String> near(String key) {
        Set<String> near = new LinkedHashSet<>(Set.of(key));
        for (int i = 0; key.length() >= SHORTEST_CUT && i < key.length(); i++) {
            near.add(key.substring(0, i) + key.substring(i + 1));
        }
        return near;
    }

    /** How it may sound in English; one or two codes, none for letters that the rules do not know. */
    static Set<String> sounds(String key) {
        Set<String> sounds = new LinkedHashSet<>();
        sounds.add(SOUND.doubleMetaphone(key, false));
        sounds.add(SOUND.doubleMetaphone(key, true));
        sounds.removeIf(code -> code == null || code.isEmpty());
        return sounds;
    }

    static boolean soundAlike(String one, String other) {
        Set<String> sounds = sounds(one);
        sounds.retainAll(sounds(other));
        return !sounds.isEmpty();
    }

    /** Fewest insertions, deletions, other letters and swaps of neighbours that make one the other. */
    static int distance(String one, String other) {
        int[][] far = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                far[i][j] = i == 0 || j == 0 ? i + j : step(far, one, other, i, j);
            }
        }
        return far[one.length()][other.length()];
    }

    private static int step(int[][] far, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(far[i - 1][j - 1] + change, Math.min(far[i - 1][j], far[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, far[i - 2][j - 2] + 1) : least;
    }

    private static DoubleMetaphone sound() {
        DoubleMetaphone sound = new DoubleMetaphone();
        sound.setMaxCodeLen(SOUND_LENGTH);
        return sound;
    }
}
