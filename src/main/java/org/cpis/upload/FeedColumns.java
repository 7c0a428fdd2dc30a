package org.cpis.upload;

import java.util.List;

/** The names of the feed's columns in their order, for forms. */
public final class FeedColumns {

    public static final List<String> NAMES = Column.HEADER;

    private FeedColumns() {}
}
