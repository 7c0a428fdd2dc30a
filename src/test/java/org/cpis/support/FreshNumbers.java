package org.cpis.support;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cpis.register.NhsNumber;

/** NHS numbers that nobody of the synthetic data has: bodies from 999010000 to 999109999. Each test has its own range. */
public final class FreshNumbers {

    private int body;

    public FreshNumbers(int firstBody) {
        this.body = firstBody;
    }

    /** One that was not given before. */
    public synchronized NhsNumber next() {
        Optional<NhsNumber> number;
        do {
            int nine = body++;
            number = IntStream.range(0, 10)
                    .mapToObj(check -> NhsNumber.parse(nine + "" + check))
                    .flatMap(Optional::stream)
                    .findFirst();
        } while (number.isEmpty());
        return number.get();
    }
}
