package org.cpis.inbox.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cpis.inbox.News;
import org.cpis.inbox.Newsroom;

/**
 * The connections that wait for news; none has a thread. A message is far smaller than what a connection buffers.
 *
 * <p>Size: begin, news, sign of life and end of one connection are looked after in one place.
 */
@ApplicationScoped
public class NewsStreams {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Newsroom newsroom;

    private final Map<String, AsyncContext> open = new ConcurrentHashMap<>();

    /** A list has one connection: the newest. */
    void put(String list, AsyncContext stream) throws IOException {
        stream.addListener(new Ending(list, stream));
        AsyncContext older = open.put(list, stream);
        if (older != null) {
            finish(older);
        }
        write(stream, ":\n\n"); // the browser knows that it is connected
    }

    void end(String list, AsyncContext stream) {
        if (open.remove(list, stream)) {
            finish(stream);
        }
    }

    void onNews(@Observes News news) {
        AsyncContext stream = open.get(news.list());
        if (stream != null) {
            try {
                tell(stream, news);
            } catch (IOException | IllegalStateException gone) { // the browser went away
                lost(news.list(), stream);
            }
        }
    }

    private void tell(AsyncContext stream, News news) throws IOException {
        switch (news.what()) {
            case ARRIVED -> write(stream, "data: " + news.count() + "\n\n");
            case BEAT -> write(stream, ":\n\n");
            case OVER -> end(news.list(), stream);
        }
    }

    private static void write(AsyncContext stream, String message) throws IOException {
        stream.getResponse().getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
        stream.getResponse().flushBuffer();
    }

    private void lost(String list, AsyncContext stream) {
        if (open.remove(list, stream)) {
            newsroom.leave(list);
            finish(stream);
        }
    }

    /** On a thread of its own: the end of one request would take from another what belongs to its thread. */
    private void finish(AsyncContext stream) {
        threads.execute(() -> {
            try {
                stream.complete();
            } catch (IllegalStateException completed) {
                // by the container, which noticed too
            }
        });
    }

    /** However a connection ends. */
    private final class Ending implements AsyncListener {
        private final String list;
        private final AsyncContext stream;

        Ending(String list, AsyncContext stream) {
            this.list = list;
            this.stream = stream;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            if (open.remove(list, stream)) {
                newsroom.leave(list);
            }
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            lost(list, stream);
        }

        @Override
        public void onError(AsyncEvent event) {
            lost(list, stream);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
