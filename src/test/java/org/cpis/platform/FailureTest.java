package org.cpis.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void aDatabaseThatFailsAnywhereBelowIsDowntime() {
        assertThat(Failure.of(wrapped(new PersistenceException()))).isEqualTo(Failure.DOWNTIME);
        assertThat(Failure.of(wrapped(new SQLException()))).isEqualTo(Failure.DOWNTIME);
    }

    @Test
    void downtimeGoesBeforeWhateverElseIsSaid() {
        var both = new NotFound();
        both.initCause(new SQLException());

        assertThat(Failure.of(both)).isEqualTo(Failure.DOWNTIME);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Failure.of(wrapped(new NotFound()))).isEqualTo(Failure.NOT_FOUND);
    }

    @Test
    void anOldPageIsExpired() {
        assertThat(Failure.of(wrapped(new ViewExpiredException()))).isEqualTo(Failure.EXPIRED);
    }

    @Test
    void anythingElseIsAFaultOfOurs() {
        assertThat(Failure.of(wrapped(new IllegalStateException()))).isEqualTo(Failure.FAULT);
    }

    @Test
    void causesThatRunInACircleEndTheSearch() {
        var one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(Failure.of(one)).isEqualTo(Failure.FAULT);
    }

    private static Throwable wrapped(Throwable cause) {
        return new ServletException(new FacesException(new ELException(cause)));
    }
}
