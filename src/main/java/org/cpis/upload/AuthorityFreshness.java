package org.cpis.upload;

import java.io.Serializable;

/**
 * One line of the national page.
 *
 * @param alert null when none is open
 */
public record AuthorityFreshness(String code, String name, Freshness freshness, OpenAlert alert)
        implements Serializable {}
