package org.cpis.identity;

/** The identity provider does not answer, or not with what it must. Nobody can sign in until it does. */
public class IdentityProviderDown extends Exception {
    private static final long serialVersionUID = 1L;

    IdentityProviderDown(String what, Throwable cause) {
        super(what, cause);
    }
}
