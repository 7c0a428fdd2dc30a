package org.cpis.browser;

import java.time.LocalDate;
import org.cpis.register.NhsNumber;
import org.cpis.support.FreshNumbers;
import org.cpis.synthetic.KnownPeople;

/** Pictures of the ways to search, of what a clinician adds to a look, and of the policies behind it. */
record LookupShots(Camera camera, LocalDate today) {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_099_000);

    void take() {
        try (Person midwife = Person.withCard("midwife")) {
            searches(midwife);
            additions(midwife);
        }
        try (Person bank = Person.withCard("bank-nurse")) {
            breakGlass(bank);
        }
        try (Person midwife = Person.withCard("midwife")) {
            sameSurname(midwife);
        }
        try (Person administrator = Person.withCard("administrator")) {
            policies(administrator);
        }
    }

    private void searches(Person midwife) {
        camera.take(midwife.open("/lookup/find-advanced.xhtml"), "midwife-find_advanced");
        camera.take(midwife.click("find:search"), "midwife-find_advanced-error");
        midwife.choose("All")
                .type("find:family", "Smi*")
                .type("find:year", String.valueOf(today.getYear() - 8))
                .click("find:search");
        camera.take(midwife, "midwife-find_advanced-results");
        LocalDate born = KnownPeople.CHILD_WITH_PLAN.on(today).birthDate();
        midwife.open("/lookup/find-basic.xhtml")
                .choose("Female")
                .type("find:family", "Witlok")
                .type("find:born-day", String.valueOf(born.getDayOfMonth()))
                .type("find:born-month", String.valueOf(born.getMonthValue()))
                .type("find:born-year", String.valueOf(born.getYear()))
                .click("find:search");
        camera.take(midwife, "midwife-find_basic-few");
        camera.take(midwife.click("wider:widen"), "midwife-find_basic-widened");
    }

    private void additions(Person midwife) {
        midwife.open("/lookup/find.xhtml")
                .type("find:number", KnownPeople.CHILD_UNALLOCATED.nhsNumber())
                .click("find:search")
                .click("open:details");
        camera.take(midwife.click("callback:save"), "midwife-callback-error");
        midwife.type("callback:name", "Delivery suite").type("callback:bleep", "4711");
        camera.take(midwife.click("callback:save"), "midwife-callback-given");
        camera.take(midwife.click("print:go"), "midwife-printed");
    }

    private void breakGlass(Person bank) {
        camera.take(search(bank, KnownPeople.CHILD_WITH_PLAN.nhsNumber()), "bank_nurse-find-closed_setting");
        camera.take(bank.click("breakGlass"), "bank_nurse-break_glass");
        camera.take(bank.click("glass:look"), "bank_nurse-break_glass-error");
        bank.choose("I am treating or assessing this patient now").type("glass:words", "Came alone, head injury");
        camera.take(bank.click("glass:look"), "bank_nurse-child-break_glass");
        while (!bank.sees("slow")) {
            search(bank, NUMBERS.next().digits());
        }
        camera.take(bank.type("find:number", "999"), "bank_nurse-find-slow"); // typing stops it from going on
    }

    private void sameSurname(Person midwife) {
        NhsNumber number = NUMBERS.next();
        Machine.index(Machine.child(number, "Byrne", "Oisin", "active"));
        camera.take(search(midwife, number.digits()), "midwife-reason");
        camera.take(midwife.click("reason:give"), "midwife-reason-error");
        camera.take(search(midwife, KnownPeople.DECEASED.nhsNumber()), "midwife-child-died");
    }

    private static Person search(Person person, String number) {
        return person.open("/lookup/find.xhtml").type("find:number", number).click("find:search");
    }

    private void policies(Person administrator) {
        camera.take(administrator.open("/admin/policies.xhtml"), "administrator-policies");
        camera.take(administrator.follow("ZT501"), "administrator-policy");
        camera.take(administrator.open("/admin/policy-new.xhtml").click("policy:save"), "administrator-policy-error");
        administrator.open("/admin/policy-preview.xhtml").type("preview:day-day", "14");
        administrator.type("preview:day-month", "12").type("preview:day-year", "2020");
        camera.take(administrator.type("preview:site", "ZT501").click("preview:show"), "administrator-policy-preview");
    }
}
