package org.cpis.organisation;

import java.io.Serializable;

/**
 * How to reach a local authority.
 *
 * @param name for example {@code Northbrook Demo Council}
 * @param officePhone null: not told
 * @param emergencyPhone null: not told
 */
public record AuthorityContact(String code, String name, String officePhone, String emergencyPhone)
        implements Serializable {}
