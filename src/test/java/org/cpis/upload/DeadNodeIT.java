package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.synthetic.KnownPeople.CHILD_UNALLOCATED;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.cpis.support.Acknowledgement;
import org.cpis.support.Actors;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node that died while it held a file's row: nobody else waits for it, and its file is taken over. */
@ArquillianTest
class DeadNodeIT {

    private static final Duration LEASE_OVER = Duration.ofMinutes(2);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Feeds feeds;

    @Inject
    private Uploads uploads;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/cpis-owner")
    private DataSource owner;

    @BeforeEach
    void nothingHeld() {
        fixture.load();
        feeds.clear("901");
    }

    @AfterEach
    void index() {
        DirectoryOutage.end();
    }

    @Test
    void other_authorities_go_on_while_the_row_is_held_and_the_file_once_it_is_free() throws SQLException {
        String dead = diedAfterFiftyRows();
        Instant later = fixture.clock().instant().plus(LEASE_OVER);
        String row = new FeedFile(fixture.today())
                .row("other", CHILD_WITHOUT_PLAN, "LAC")
                .text();
        try (Connection node = owner.getConnection()) {
            node.setAutoCommit(false);
            hold(node, dead);
            Acknowledgement other = time.at(later, () -> feeds.send("902", Parcel.DELTA, row));
            assertThat(other.upload().fileCode()).isEqualTo(FileCode.CPF02);
            assertThat(fixture.number("SELECT attempts FROM upload WHERE id = ?", dead))
                    .isOne();
            node.rollback();
        }
        Acknowledgement taken = time.at(later, () -> feeds.answer("901", dead));
        assertThat(taken.upload().received()).isEqualTo(62);
        assertThat(taken.upload().loaded()).isEqualTo(2);
    }

    @Test
    void a_file_whose_runs_died_too_often_is_given_up_and_the_next_one_goes_on() {
        String dead = diedAfterFiftyRows();
        fixture.tamper("UPDATE upload SET attempts = 5 WHERE id = ?", dead);
        Instant later = fixture.clock().instant().plus(LEASE_OVER);
        Acknowledgement given = time.at(later, () -> feeds.answer("901", dead));
        assertThat(given.upload().fileCode()).isEqualTo(FileCode.CPF05);
        assertThat(given.upload().loaded()).isOne();
        assertThat(fixture.number("SELECT COUNT(*) FROM upload_part WHERE upload_id = ?", dead))
                .isZero();
        String next = new FeedFile(fixture.today())
                .row("next", CHILD_WITHOUT_PLAN, "CPP")
                .text();
        assertThat(feeds.send("901", Parcel.DELTA, next).upload().loaded()).isOne();
    }

    private String diedAfterFiftyRows() {
        FeedFile file = new FeedFile(fixture.today()).row("first", CHILD_UNALLOCATED, "CPP");
        IntStream.range(0, 60).forEach(i -> file.cells("r" + i, "9990000019", "Nobody", "Here", "2019-05-01", "CPP"));
        file.row("last", CHILD_WITHOUT_PLAN, "CPP");
        DirectoryOutage.after(1);
        long sequence = fixture.as(Actors.feedOf("901"), uploads::nextSequence);
        String id = feeds.receive(FeedFile.parcel("901", sequence, file.text()));
        Awaitility.await().until(() -> DirectoryOutage.refused() > 0);
        DirectoryOutage.end();
        return id;
    }

    private static void hold(Connection node, String upload) throws SQLException {
        try (PreparedStatement select = node.prepareStatement("SELECT id FROM upload WHERE id = ? FOR UPDATE")) {
            select.setString(1, upload);
            assertThat(select.executeQuery().next()).isTrue();
        }
    }
}
