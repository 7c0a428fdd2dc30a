package org.cpis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.Additions;
import org.cpis.inbox.Casework;
import org.cpis.inbox.FollowUpDraft;
import org.cpis.inbox.FollowUpOutcome;
import org.cpis.inbox.Mark;
import org.cpis.lookup.ChildView;
import org.cpis.lookup.Consequence;
import org.cpis.lookup.ConsequenceChanged;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.lookup.ViewMode;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.TestTime;

/** Carries views out, one after the other, and compares each answer with what an oracle says. */
@Dependent
class ViewWalk {

    private static final FollowUpDraft DONE = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "");

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private Lookup lookup;

    @Inject
    private Additions additions;

    @Inject
    private Casework casework;

    private List<String> ids;
    private ViewOracle oracle;
    private OpenedRecord opened;

    /** @param persons ids of the patients */
    void go(List<View> views, List<String> persons, ViewOracle judge) {
        ids = persons;
        oracle = judge;
        for (View view : views) {
            String expected = oracle.answer(view);
            String answer = time.hereAt(view.at(), () -> answer(view));
            assertThat(answer).as("%s", view).isEqualTo(expected);
        }
    }

    private String answer(View view) {
        Actor actor = view.viewer().actor();
        String person = ids.get(view.patient());
        try {
            opened = null;
            String said = fixture.as(actor, () -> look(person, view.scheduled()));
            if (!oracle.newest().isEmpty()) {
                after(view, actor);
            }
            return said;
        } catch (NotAllowed no) {
            return "refused";
        } catch (NotFound nobody) {
            return "nobody";
        } catch (ConsequenceChanged changed) {
            return "changed";
        }
    }

    private String look(String person, boolean scheduled) {
        ChildView child = lookup.check(person);
        if (child.flags().isEmpty() && !scheduled) {
            return "nothing";
        }
        Consequence told = child.consequence();
        Consequence silent = new Consequence(ViewMode.SILENT, told.authorities());
        opened = lookup.open(person, scheduled ? silent : told);
        ViewMode mode = scheduled ? ViewMode.SILENT : told.mode();
        return mode + " " + opened.plans().size() + "\n"
                + opened.history().stream()
                        .map(past -> String.join(
                                "|", ViewOracle.micros(past.at()), past.viewer(), past.role(), past.organisation()))
                        .collect(Collectors.joining("\n"));
    }

    private void after(View view, Actor actor) {
        if (view.deed() == View.Deed.CORRECT) {
            fixture.as(actor, () -> additions.mark(opened.eventId(), Mark.WRONG_PATIENT));
            oracle.correct(view);
        } else if (view.deed() == View.Deed.CLOSE) {
            Told told = oracle.newest().get(0);
            String id = fixture.text(
                    "SELECT n.id FROM notification n JOIN notification_opening o ON o.notification_id = n.id"
                            + " WHERE o.event_id = ? AND n.authority = ?",
                    opened.eventId(),
                    told.authority());
            Actor worker = Actors.at(told.authority(), Activity.WORK_INBOX);
            fixture.doAs(worker, () -> casework.claim(id));
            fixture.doAs(worker, () -> casework.close(id, DONE));
            told.close();
        }
    }
}
