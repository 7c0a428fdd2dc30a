package org.cpis.inbox;

/**
 * What is counted together: of one age, queue, team and owner.
 *
 * @param group its worker is null where nobody owns them
 */
record FigureCell(FigureGroup group, String teamName, String workerName, Tally tally) {}
