package org.cpis.architecture.planted.register;

import jakarta.inject.Named;

/** A bean for pages outside the pages' package. */
@Named
class StrayNamed {

    /** Named through a stereotype. */
    @jakarta.enterprise.inject.Model
    static class Model {}

    /** Named through a producer. */
    static class Producer {
        @Named
        String produced() {
            return "";
        }
    }
}
