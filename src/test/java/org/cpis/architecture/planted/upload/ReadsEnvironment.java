package org.cpis.architecture.planted.upload;

import java.util.function.UnaryOperator;

/** Settings from everywhere. */
class ReadsEnvironment {
    UnaryOperator<String> sneaks = System::getProperty;

    String reads() {
        return System.getenv("HOME") + System.getProperty("user.home");
    }
}
