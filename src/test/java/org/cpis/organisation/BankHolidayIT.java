package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cpis.support.DatabaseForContainer;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The portal of these tests has days set, see {@link DatabaseForContainer}. */
@ArquillianTest
class BankHolidayIT {

    @Deployment
    static WebArchive war() {
        return InContainer.shared();
    }

    @Test
    void set_days_count_from_the_start_on() {
        assertThat(OfficeHours.isWorkingDay(LocalDate.of(2099, 6, 16))).isFalse(); // a Tuesday
        assertThat(OfficeHours.isWorkingDay(LocalDate.of(2099, 6, 17))).isFalse();
        assertThat(OfficeHours.isWorkingDay(LocalDate.of(2099, 6, 18))).isTrue();
        assertThat(OfficeHours.isWorkingDay(LocalDate.of(2099, 5, 25))).isTrue(); // the last Monday
        assertThat(OfficeHours.isWorkingDay(LocalDate.of(2098, 5, 26))).isFalse();
    }
}
