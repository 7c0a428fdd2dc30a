package org.cpis.upload;

/**
 * What a run needs to know of its file.
 *
 * @param alreadyDone rows that an earlier run answered before it broke off
 */
public record FeedTask(String uploadId, FeedFormat format, boolean isFull, int alreadyDone) {}
