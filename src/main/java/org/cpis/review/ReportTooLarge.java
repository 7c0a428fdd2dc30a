package org.cpis.review;

import java.io.IOException;

/** The file would be larger than a setting allows. */
public class ReportTooLarge extends IOException {
    private static final long serialVersionUID = 1L;
}
