package org.cpis.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Lets a call through only when the actor holds one of the activities; everybody else sees "not found", audited. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AllowedInterceptor {

    @Inject
    private Caller caller;

    @Inject
    private Event<Refused> refused;

    @AroundInvoke
    Object decide(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        boolean opens = allowed != null
                && caller.current()
                        .map(actor -> Arrays.stream(allowed.value()).anyMatch(actor::may))
                        .orElse(false);
        if (!opens) {
            String service = call.getMethod().getDeclaringClass().getSimpleName();
            refused.fire(new Refused(service + "." + call.getMethod().getName()));
            throw new NotAllowed();
        }
        return call.proceed();
    }
}
