package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cpis.review.AccessList;
import org.cpis.review.AccessLists;
import org.cpis.review.AccessReview;
import org.cpis.review.AccessRow;

/** Backs the list of rights in review, inbox and administration: who holds what, and until when. */
@Named
@ViewScoped
public class AccessPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccessLists lists;

    private AccessList list = AccessList.ALL;
    private AccessReview review;
    private List<AccessRow> rows;
    private boolean moreThere;

    public void load() {
        if (rows == null) {
            review = lists.review();
            read();
        }
    }

    void read() {
        rows = lists.page(list, null);
        moreThere = lists.isFull(rows);
    }

    public void more() {
        List<AccessRow> next = lists.page(list, rows.get(rows.size() - 1));
        List<AccessRow> all = new ArrayList<>(rows);
        all.addAll(next);
        rows = all;
        moreThere = lists.isFull(next);
    }

    public void show(AccessList other) {
        list = other;
        read();
    }

    public AccessList[] getLists() {
        return AccessList.values();
    }

    public AccessList getList() {
        return list;
    }

    public AccessReview getReview() {
        return review;
    }

    public List<AccessRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
