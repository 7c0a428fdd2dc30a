package org.cpis.register.pds;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A body in memory, up to a size; a larger one is a fault of the other side and breaks off. */
class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    private final HttpResponse.BodySubscriber<byte[]> whole = HttpResponse.BodySubscribers.ofByteArray();
    private final long limit;
    private Flow.Subscription subscription;
    private long read;

    LimitedBody(long limit) {
        this.limit = limit;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        whole.onSubscribe(started);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        read += parts.stream().mapToLong(ByteBuffer::remaining).sum();
        if (read > limit) {
            subscription.cancel();
            whole.onError(new IOException("The answer is too large"));
        } else {
            whole.onNext(parts);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        whole.onError(thrown);
    }

    @Override
    public void onComplete() {
        whole.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }
}
