package org.cpis.architecture.planted.inbox;

/** Where a method comes from that the service offers too. */
public class OpenParent {
    public void inherited() {}
}
