package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonClaim;
import org.cpis.register.PlanAnswer;
import org.cpis.register.PlanFault;
import org.cpis.register.PlanOffer;
import org.cpis.register.PlanType;
import org.cpis.register.Register;
import org.cpis.register.RegisterSettings;

/** One row of a feed: the checks in their order, the first fault counts (ruling 4), then the register. */
@ApplicationScoped
class RowWork {

    @Inject
    private Register register;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<PlanKept> kept;

    Optional<Fault> work(FeedRow row, FeedScan scan, UploadSummary upload) {
        Optional<Fault> shape = ShapeRule.fault(row, scan);
        if (shape.isPresent()) {
            return shape;
        }
        Optional<NhsNumber> number = NhsNumber.parse(row.cell(Column.NHS_NUMBER));
        if (number.isEmpty()) {
            return Optional.of(new Fault(
                    RecordCode.CPR04,
                    null,
                    Column.NHS_NUMBER,
                    "Give the NHS number as ten digits with a right check digit."));
        }
        return ShapeRule.isDelete(row) ? delete(row, number.get(), scan) : put(row, number.get(), scan, upload);
    }

    private Optional<Fault> delete(FeedRow row, NhsNumber number, FeedScan scan) {
        if (scan.repeatsPlan(row)) {
            return Optional.of(
                    Fault.detail("P04", Column.NHS_NUMBER, "Send each plan of a person only once in a file."));
        }
        PlanType type = PlanType.valueOf(row.cell(Column.PLAN_TYPE));
        return recorded(Action.PLAN_DELETED, row, register.delete(number, type));
    }

    private Optional<Fault> put(FeedRow row, NhsNumber number, FeedScan scan, UploadSummary upload) {
        Optional<PlanFault> person = register.check(claim(row, number));
        if (person.isPresent()) {
            return person.map(RegisterAnswer::of);
        }
        Optional<Fault> content = new ContentRule(dayOf(upload), settings.visibility(), scan).fault(row);
        if (content.isPresent()) {
            return content;
        }
        return recorded(Action.PLAN_CHANGED, row, register.put(offer(row, number), upload.id()));
    }

    private Optional<Fault> recorded(Action action, FeedRow row, PlanAnswer answer) {
        if (answer.fault() == null) {
            ledger.append(
                    Entry.about(answer.personId(), action, Outcome.DONE, "plan type " + row.cell(Column.PLAN_TYPE)));
            PlanType type = PlanType.valueOf(row.cell(Column.PLAN_TYPE));
            kept.fire(new PlanKept(answer.personId(), type, action == Action.PLAN_DELETED));
        }
        return Optional.ofNullable(answer.fault()).map(RegisterAnswer::of);
    }

    /** Judged by the day of receipt, however late it is worked on (ruling 6). */
    private static LocalDate dayOf(UploadSummary upload) {
        return LocalDate.ofInstant(upload.receivedAt(), SystemClock.LONDON);
    }

    private static PersonClaim claim(FeedRow row, NhsNumber number) {
        LocalDate born = FeedDates.read(row, Column.BIRTH_DATE).orElseThrow();
        return new PersonClaim(number, row.cell(Column.FAMILY_NAME), row.cell(Column.GIVEN_NAMES), born);
    }

    private static PlanOffer offer(FeedRow row, NhsNumber number) {
        return new PlanOffer(
                claim(row, number),
                PlanType.valueOf(row.cell(Column.PLAN_TYPE)),
                text(row, Column.LEGAL_BASIS),
                FeedDates.read(row, Column.START_DATE).orElseThrow(),
                FeedDates.read(row, Column.END_DATE).orElse(null),
                FeedDates.read(row, Column.EXPECTED_DELIVERY_DATE).orElse(null),
                text(row, Column.LOCAL_ID),
                text(row, Column.TEAM_CODE),
                text(row, Column.EMERGENCY_PHONE),
                text(row, Column.OFFICE_PHONE));
    }

    private static String text(FeedRow row, Column column) {
        return row.isBlank(column) ? null : row.cell(column);
    }
}
