package org.cpis.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.SystemClock;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonClaim;
import org.cpis.register.PlanOffer;
import org.cpis.register.PlanType;
import org.cpis.register.Register;
import org.cpis.synthetic.KnownPeople;
import org.cpis.synthetic.SyntheticData;
import org.cpis.synthetic.SyntheticPerson;
import org.cpis.upload.OrganisationImport;
import org.cpis.upload.PersonImport;

/** Puts the synthetic organisations and people in once, and lets tests act as somebody and look into the tables. */
@ApplicationScoped
public class Fixture {

    @Inject
    private Caller caller;

    @Inject
    private OrganisationImport organisations;

    @Inject
    private PersonImport persons;

    @Inject
    private People people;

    @Inject
    private Register register;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/cpis-owner")
    private DataSource owner;

    private boolean loaded;

    public synchronized void load() {
        if (!loaded) {
            SyntheticData data = SyntheticData.of(7, today());
            as(Actors.national(), () -> organisations.put(stream(data.organisationsCsv())));
            as(Actors.national(), () -> persons.put(stream(data.personsCsv())));
            loaded = true;
        }
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** First moment of a day in London. */
    public Instant at(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }

    /** Does something as somebody. Checked exceptions do not occur in what tests call. */
    public <T> T as(Actor actor, Callable<T> what) {
        caller.actAs(actor);
        try {
            return what.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            caller.actAs(null);
        }
    }

    public void doAs(Actor actor, Runnable what) {
        as(actor, () -> {
            what.run();
            return null;
        });
    }

    /** Random id of a known person, as pages would have it. */
    public String idOf(KnownPeople known) {
        return as(Actors.nurse(), () -> people.byNumber(new NhsNumber(known.nhsNumber())))
                .orElseThrow()
                .id();
    }

    /** An open plan of an authority for a known person, started 30 days ago. */
    public void givePlan(String authority, KnownPeople known, PlanType type) {
        SyntheticPerson person = known.on(today());
        PersonClaim claim =
                new PersonClaim(new NhsNumber(known.nhsNumber()), person.family(), person.given(), person.birthDate());
        LocalDate due = type == PlanType.UCPP ? today().plusDays(60) : null;
        PlanOffer offer = new PlanOffer(
                claim,
                type,
                type == PlanType.LAC ? "s31" : null,
                today().minusDays(30),
                null,
                due,
                "L1",
                null,
                "020 7946 0123",
                "020 7946 0456");
        as(Actors.feedOf(authority), () -> register.put(offer, "00000000-0000-7000-8000-000000000000"));
    }

    /** As if every window were over in which further openings belong to the same view (ruling 19). */
    public void endWindows() {
        tamper("DELETE FROM notification_window");
    }

    /** One number from the tables, for example a count. */
    public long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** One text from the tables, for example an id; null when there is none. */
    public String text(String sql, Object... values) {
        List<String> found = texts(sql, values);
        return found.isEmpty() ? null : found.get(0); // the value itself may be null too
    }

    /** The first column of some rows, as text. */
    public List<String> texts(String sql, Object... values) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    texts.add(result.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A change that no application may make, as the database's owner. */
    public int tamper(String sql, Object... values) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same on the ledger: whoever owns the schema can take its fence down first. */
    public int tamperLedger(String sql, Object... values) {
        LedgerFence.GATES.keySet().forEach(gate -> tamper("DROP TRIGGER " + gate));
        try {
            return tamper(sql, values);
        } finally {
            LedgerFence.GATES.values().forEach(this::tamper);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
