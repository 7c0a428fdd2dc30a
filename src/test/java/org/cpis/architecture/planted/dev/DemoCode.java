package org.cpis.architecture.planted.dev;

/** Stands in a room that main code does not have. */
class DemoCode {}
