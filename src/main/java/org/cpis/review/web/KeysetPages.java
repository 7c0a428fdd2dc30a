package org.cpis.review.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One page of a long list, with the way to the next one and back: each is read anew from the last row before it. */
public class KeysetPages<T extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The last row before each page so far; null before the first. */
    private final ArrayList<T> before = new ArrayList<>();

    private ArrayList<T> rows;

    /** @param page reads the page after a row */
    void start(Function<T, List<T>> page) {
        before.clear();
        before.add(null);
        rows = new ArrayList<>(page.apply(null));
    }

    void next(Function<T, List<T>> page) {
        T last = rows.get(rows.size() - 1);
        rows = new ArrayList<>(page.apply(last));
        before.add(last);
    }

    void back(Function<T, List<T>> page) {
        before.remove(before.size() - 1);
        rows = new ArrayList<>(page.apply(before.get(before.size() - 1)));
    }

    void clear() {
        rows = null;
    }

    /** Null before the first was read. */
    public List<T> getRows() {
        return rows;
    }

    /** From 1. */
    public int getNumber() {
        return before.size();
    }
}
