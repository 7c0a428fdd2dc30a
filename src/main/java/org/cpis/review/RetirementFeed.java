package org.cpis.review;

import java.io.Serializable;
import org.cpis.upload.MatchedShare;

/**
 * How far an authority's feed can take the place of lists.
 *
 * @param longEnough whether it has sent for the whole time looked at
 * @param late alarms about a daily file that did not come, in that time
 */
public record RetirementFeed(boolean longEnough, long late, MatchedShare share) implements Serializable {}
