package org.cpis.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the machine interfaces. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
