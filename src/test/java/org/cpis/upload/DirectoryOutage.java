package org.cpis.upload;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.cpis.identity.Allowed;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.Register;

/** Lets the index of people stop answering after so many questions, as a remote one may. Put into test archives only. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class DirectoryOutage {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static final AtomicInteger ANSWERS = new AtomicInteger(NEVER);

    static void after(int answers) {
        REFUSED.set(0);
        ANSWERS.set(answers);
    }

    static void end() {
        ANSWERS.set(NEVER);
    }

    /** Questions without an answer since the outage was asked for. */
    static int refused() {
        return REFUSED.get();
    }

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        boolean question = call.getMethod().getDeclaringClass() == Register.class
                && call.getMethod().getName().equals("check");
        if (question && ANSWERS.getAndUpdate(left -> left == NEVER ? NEVER : Math.max(left - 1, 0)) == 0) {
            REFUSED.incrementAndGet();
            throw new DirectoryUnavailable();
        }
        return call.proceed();
    }
}
