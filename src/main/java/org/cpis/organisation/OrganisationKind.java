package org.cpis.organisation;

/** What an organisation is. Stored by name: renaming a constant needs a migration. */
public enum OrganisationKind {
    LOCAL_AUTHORITY,
    TRUST,
    SITE,
    REGION,
    NATIONAL
}
