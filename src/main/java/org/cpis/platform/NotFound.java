package org.cpis.platform;

/** There is no such thing, or it is not the caller's to see: the two look the same. */
public class NotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.notFound");
    }
}
