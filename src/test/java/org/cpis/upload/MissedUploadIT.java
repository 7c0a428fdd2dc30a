package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.support.Actors;
import org.cpis.support.FeedDoor;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The alert about a daily file that did not come. */
@ArquillianTest
class MissedUploadIT {

    private static final String AUTHORITY = "903";
    private static final Actor OFFICER = Actors.dataOfficerOf(AUTHORITY);
    private static final Actor JOB = Actor.job(AUTHORITY, Activity.SEND_UPLOAD);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private FeedDoor door;

    @Inject
    private MissedUploads missed;

    @Inject
    private OfficerDesk desk;

    @Resource(lookup = "java:app/jdbc/cpis-owner")
    private DataSource owner;

    @BeforeEach
    void a_file_came_just_now() {
        fixture.load();
        fixture.tamper("DELETE FROM rejected_record WHERE authority = ?", AUTHORITY);
        checkAfter(51);
        door.send(AUTHORITY, new FeedFile(fixture.today()));
        awaitNoAlert(); // whatever follows the end of the file is over then
        fixture.tamper("DELETE FROM missed_upload WHERE authority = ?", AUTHORITY);
    }

    @Test
    void is_raised_once_grows_worse_and_ends_with_the_next_file_that_counts() {
        fixture.doAs(JOB, missed::check);
        assertThat(alert()).isNull();
        checkAfter(25);
        assertThat(alert()).isNull();
        checkAfter(27);
        assertThat(alert().state()).isEqualTo(AlertState.AMBER);
        assertThat(fixture.as(JOB, missed::watched)).contains(AUTHORITY);
        checkAfter(49);
        assertThat(alert().state()).isEqualTo(AlertState.AMBER);
        checkAfter(51);
        assertThat(alert().state()).isEqualTo(AlertState.RED);
        assertThat(fixture.number("SELECT COUNT(*) FROM missed_upload WHERE authority = ?", AUTHORITY))
                .isEqualTo(1);
        door.send(AUTHORITY, new FeedFile(fixture.today()).cells("bad", "1", "A", "B", "2019-01-01", "CPP"));
        fixture.doAs(JOB, missed::check);
        assertThat(alert()).isNotNull(); // nothing was loaded: it did not count
        door.send(AUTHORITY, new FeedFile(fixture.today()));
        awaitNoAlert();
    }

    @Test
    void a_file_comes_to_its_end_while_somebody_holds_the_alert() throws SQLException {
        checkAfter(27);
        try (Connection another = owner.getConnection()) {
            another.setAutoCommit(false);
            hold(another);
            UploadSummary done =
                    door.send(AUTHORITY, new FeedFile(fixture.today())).upload();
            assertThat(done.fileCode()).isEqualTo(FileCode.CPF02);
            assertThat(alert()).isNotNull();
            another.rollback();
        }
        awaitNoAlert();
    }

    @Test
    void is_for_the_own_officer_and_the_national_administrator() {
        checkAfter(51);
        assertThat(alert().authority()).isEqualTo(AUTHORITY);
        assertThat(fixture.as(Actors.dataOfficerOf("ZT1"), missed::own)).isEmpty();
        assertThat(fixture.as(Actors.administrator(), missed::national))
                .filteredOn(one -> one.code().equals(AUTHORITY))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.alert()).isEqualTo(alert());
                    assertThat(one.freshness().colour()).isEqualTo(Freshness.Colour.RED);
                });
        assertThat(fixture.as(Actors.administrator(), missed::national))
                .extracting(AuthorityFreshness::code)
                .contains("901", "902", "903");
        assertThatThrownBy(() -> fixture.as(OFFICER, missed::national)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), missed::own)).isInstanceOf(NotAllowed.class);
    }

    private OpenAlert alert() {
        return fixture.as(OFFICER, desk::tasks).alert();
    }

    private void awaitNoAlert() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInSameThread()
                .until(() -> alert() == null);
    }

    /** The look at an authority whose last file came so many hours ago. */
    private void checkAfter(int hours) {
        lastFileWas(hours);
        fixture.doAs(JOB, missed::check);
    }

    private void lastFileWas(int hoursAgo) {
        fixture.tamper(
                "UPDATE upload SET finished_at = LEAST(finished_at, UTC_TIMESTAMP(6) - INTERVAL ? HOUR)"
                        + " WHERE authority = ?",
                hoursAgo,
                AUTHORITY);
    }

    private static void hold(Connection another) throws SQLException {
        try (PreparedStatement select =
                another.prepareStatement("SELECT id FROM missed_upload WHERE open_authority = ? FOR UPDATE")) {
            select.setString(1, AUTHORITY);
            assertThat(select.executeQuery().next()).isTrue();
        }
    }
}
