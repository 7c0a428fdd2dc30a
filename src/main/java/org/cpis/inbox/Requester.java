package org.cpis.inbox;

import java.io.Serializable;

/** Who asks, and how social care reaches them. */
public record Requester(
        String userId, String name, String role, String organisationName, String callbackName, String callbackPhone)
        implements Serializable {}
