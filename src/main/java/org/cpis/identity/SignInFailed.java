package org.cpis.identity;

/** A sign-in, a token or an order to sign out is not what the identity provider would have sent. */
public class SignInFailed extends Exception {
    private static final long serialVersionUID = 1L;

    SignInFailed(String what) {
        super(what);
    }

    SignInFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
