package org.cpis.upload;

import java.io.Serializable;

/**
 * What the files of an authority brought in a period, and how they stand.
 *
 * @param freshness now
 * @param late how often a file did not come in time in the period
 * @param files finished in the period
 * @param rejected records
 * @param share of records with a good NHS number, now
 */
public record AuthorityFeed(
        String code,
        String name,
        Freshness freshness,
        long late,
        long files,
        long loaded,
        long rejected,
        MatchedShare share)
        implements Serializable {}
