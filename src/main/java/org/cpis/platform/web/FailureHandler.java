package org.cpis.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import org.cpis.platform.Failure;

/** Lets failures that {@link DowntimeFilter} answers out of Faces, from every phase, Ajax or not. The rest goes on. */
class FailureHandler extends ExceptionHandlerWrapper {

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
            Throwable thrown = event.getContext().getException();
            if (Failure.of(thrown) != Failure.FAULT) {
                throw new FacesException(thrown);
            }
            FaultReference.give(
                    (HttpServletRequest)
                            event.getContext().getContext().getExternalContext().getRequest(),
                    thrown);
        }
        getWrapped().handle();
    }
}
