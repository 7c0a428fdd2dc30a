package org.cpis.organisation;

import java.io.Serializable;

/**
 * What pages and other features may know of an organisation.
 *
 * @param region code of the safeguarding region, or null
 * @param parent code of the trust of a site, or null
 * @param settingKind care setting of a site, or null
 */
public record OrganisationSummary(
        String code, String name, OrganisationKind kind, String region, String parent, String settingKind)
        implements Serializable {}
