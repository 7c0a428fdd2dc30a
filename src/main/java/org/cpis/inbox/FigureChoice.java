package org.cpis.inbox;

import java.io.Serializable;

/** Which rows a manager asks for: those behind one figure of one group, over a period of days. */
public record FigureChoice(Figure figure, FigureGroup group, int days) implements Serializable {}
