package org.cpis.architecture.planted.inbox;

import jakarta.ws.rs.Path;

/** A resource outside the api. */
@Path("stray")
class StrayResource {}
