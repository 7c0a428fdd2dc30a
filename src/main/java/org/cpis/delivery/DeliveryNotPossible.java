package org.cpis.delivery;

import org.cpis.platform.BusinessException;

/** The delivery stands elsewhere in its life. */
public class DeliveryNotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DeliveryNotPossible() {
        super("delivery.notPossible");
    }
}
