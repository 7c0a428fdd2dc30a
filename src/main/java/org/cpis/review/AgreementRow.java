package org.cpis.review;

import java.io.Serializable;
import java.util.List;

/**
 * One agreement as it stands today.
 *
 * @param names of the parties, in their order
 */
public record AgreementRow(String id, AgreementDraft says, List<String> names, AgreementState state)
        implements Serializable {}
