package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
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
    private Event<PlanKept> kept;

    /** @param book takes what the ledger has to hold of a row that was loaded */
    Optional<Fault> work(FeedRow row, FeedScan scan, UploadSummary upload, Consumer<Entry> book) {
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
        return ShapeRule.isDelete(row)
                ? delete(row, number.get(), scan, book)
                : put(
                        row,
                        number.get(),
                        new ContentRule(dayOf(upload), settings.visibility(), scan),
                        upload.id(),
                        book);
    }

    private Optional<Fault> delete(FeedRow row, NhsNumber number, FeedScan scan, Consumer<Entry> book) {
        if (scan.repeatsPlan(row)) {
            return Optional.of(
                    Fault.detail("P04", Column.NHS_NUMBER, "Send each plan of a person only once in a file."));
        }
        return told(Action.PLAN_DELETED, row, register.delete(number, typeOf(row)), book);
    }

    private Optional<Fault> put(FeedRow row, NhsNumber number, ContentRule rule, String source, Consumer<Entry> book) {
        Optional<PlanFault> person = register.check(claim(row, number));
        if (person.isPresent()) {
            return person.map(RegisterAnswer::of);
        }
        Optional<Fault> content = rule.fault(row);
        if (content.isPresent()) {
            return content.get().comesAfter("P05") && overlaps(row, number)
                    ? Optional.of(RegisterAnswer.of(PlanFault.OVERLAPS))
                    : content;
        }
        return told(Action.PLAN_CHANGED, row, register.put(offer(row, number), source), book);
    }

    /** Of several faults the lowest code counts, and this one needs the register (ruling 4). */
    private boolean overlaps(FeedRow row, NhsNumber number) {
        boolean readable =
                !FeedDates.isMalformed(row, Column.START_DATE) && !FeedDates.isMalformed(row, Column.END_DATE);
        return readable && register.overlaps(number, offer(row, number).dates());
    }

    private Optional<Fault> told(Action action, FeedRow row, PlanAnswer answer, Consumer<Entry> book) {
        if (answer.fault() == null) {
            book.accept(Entry.about(answer.personId(), action, Outcome.DONE, "plan type " + typeOf(row)));
            kept.fire(new PlanKept(answer.personId(), typeOf(row), action == Action.PLAN_DELETED));
        }
        return Optional.ofNullable(answer.fault()).map(RegisterAnswer::of);
    }

    private static PlanType typeOf(FeedRow row) {
        return PlanType.valueOf(row.cell(Column.PLAN_TYPE));
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
                typeOf(row),
                text(row, Column.LEGAL_BASIS),
                FeedDates.read(row, Column.START_DATE).orElseThrow(),
                FeedDates.read(row, Column.END_DATE).orElse(null),
                expectedDelivery(row),
                text(row, Column.LOCAL_ID),
                text(row, Column.TEAM_CODE),
                text(row, Column.EMERGENCY_PHONE),
                text(row, Column.OFFICE_PHONE));
    }

    private static LocalDate expectedDelivery(FeedRow row) {
        return typeOf(row) == PlanType.UCPP
                ? FeedDates.read(row, Column.EXPECTED_DELIVERY_DATE).orElse(null)
                : null; // it belongs to unborn plans alone
    }

    private static String text(FeedRow row, Column column) {
        return row.isBlank(column) ? null : row.cell(column);
    }
}
