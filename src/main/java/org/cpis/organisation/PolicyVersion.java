package org.cpis.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a policy said from a moment on.
 *
 * @param since moment at which it was written
 * @param until last day it was to hold; null: no end
 * @param notBrought whether they could tell an authority that a child was not brought
 * @param changedBy who wrote it; null: the organisations file
 */
public record PolicyVersion(
        Instant since, SettingMode mode, LocalDate until, String legalBasis, boolean notBrought, String changedBy)
        implements Serializable {}
