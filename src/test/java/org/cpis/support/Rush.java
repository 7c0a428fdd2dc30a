package org.cpis.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cpis.identity.Actor;

/** Sixteen people who want the same thing at once, each on a thread and in a request of their own. */
@ApplicationScoped
public class Rush {

    private static final int PEOPLE = 16;

    @Inject
    private Fixture fixture;

    /** Itself with its interceptors, so that each try is a request. */
    @Inject
    private Rush requests;

    @Resource
    private ManagedExecutorService threads;

    /**
     * Lets them all try, and asserts that one of them got it and all others were told who that is.
     *
     * @param take null: got it; else the name of whoever has it
     * @return who got it
     */
    public Actor oneWins(IntFunction<Actor> people, Callable<String> take) throws InterruptedException {
        List<Actor> all = IntStream.range(0, PEOPLE).mapToObj(people).toList();
        List<String> told = answers(all, take);
        List<Actor> winners =
                all.stream().filter(one -> told.get(all.indexOf(one)) == null).toList();
        assertThat(winners).hasSize(1);
        assertThat(told)
                .filteredOn(name -> name != null)
                .hasSize(PEOPLE - 1)
                .containsOnly(winners.get(0).name());
        return winners.get(0);
    }

    private List<String> answers(List<Actor> all, Callable<String> take) throws InterruptedException {
        List<Callable<String>> tries = new ArrayList<>();
        all.forEach(one -> tries.add(() -> requests.one(one, take)));
        List<String> answers = new ArrayList<>();
        for (Future<String> one : threads.invokeAll(tries)) {
            try {
                answers.add(one.get(1, TimeUnit.MINUTES));
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError(e);
            }
        }
        return answers;
    }

    /** Works that go on beside one another, each on a thread and in a request of its own; until all are done. */
    public void sideBySide(List<Runnable> works) throws InterruptedException {
        List<Callable<Void>> all = new ArrayList<>();
        works.forEach(work -> all.add(() -> requests.work(work)));
        for (Future<Void> one : threads.invokeAll(all)) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        }
    }

    @ActivateRequestContext
    public Void work(Runnable work) {
        work.run();
        return null;
    }

    @ActivateRequestContext
    public String one(Actor actor, Callable<String> take) {
        return fixture.as(actor, take);
    }
}
