package org.cpis.lookup.web;

import java.io.Serializable;

/**
 * One search of this session.
 *
 * @param key random
 * @param page name of the page that makes it
 * @param label what was searched for, in words; personal data
 */
public record RecentSearch(String key, String page, String label, FindTerms terms) implements Serializable {}
