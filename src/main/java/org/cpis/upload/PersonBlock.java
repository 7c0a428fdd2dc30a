package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_INDEX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.People;
import org.cpis.register.PersonRow;

/** One block of an index file and its row in the ledger, in one transaction. */
@Stateless
public class PersonBlock {

    @Inject
    private People people;

    @Inject
    private BirthMatching births;

    @Inject
    private Ledger ledger;

    @Allowed(KEEP_INDEX)
    public void put(List<PersonRow> rows) {
        people.put(rows);
        births.indexed(rows.stream().map(PersonRow::nhsNumber).toList());
        ledger.append(Entry.of(Action.INDEX_CHANGED, Outcome.DONE, rows.size() + " people"));
    }
}
