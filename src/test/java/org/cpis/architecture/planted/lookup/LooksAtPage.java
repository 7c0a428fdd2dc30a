package org.cpis.architecture.planted.lookup;

import org.cpis.architecture.planted.lookup.web.StrayPage;

/** A service that knows a page. */
class LooksAtPage {
    StrayPage page;
}
