package org.cpis.inbox;

/** The tables of figures that may be taken away as a file. */
public enum FigureTable {
    AGES,
    TEAMS,
    WORKERS,
    TIMES
}
