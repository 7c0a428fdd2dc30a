package org.cpis.inbox.web;

import java.io.Serializable;
import org.cpis.inbox.Figure;
import org.cpis.inbox.FigureChoice;
import org.cpis.inbox.FigureGroup;
import org.cpis.inbox.ItemAge;
import org.cpis.inbox.Queue;
import org.cpis.platform.NotFound;

/** The figure that an address names; nothing in it is about a child, and a worker is named by a random id. */
public class FigureAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private String figure;
    private String days;
    private String age;
    private String queue;
    private String team;
    private String worker;

    /** @throws NotFound for words that no link of ours has */
    FigureChoice choice() {
        FigureGroup group =
                new FigureGroup(named(ItemAge.class, age), named(Queue.class, queue), given(team), given(worker));
        Figure asked = named(Figure.class, figure);
        if (asked == null) {
            throw new NotFound();
        }
        return new FigureChoice(asked, group, Period.days(days));
    }

    private static String given(String said) {
        return said == null || said.isEmpty() ? null : said;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String said) {
        try {
            return given(said) == null ? null : Enum.valueOf(type, said);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }
}
