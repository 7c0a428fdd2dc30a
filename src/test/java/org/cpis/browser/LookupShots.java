package org.cpis.browser;

import java.time.LocalDate;
import org.cpis.synthetic.KnownPeople;

/** Pictures of the ways to search, of what a clinician adds to a look, and of the policies behind it. */
record LookupShots(Camera camera, LocalDate today) {

    void take() {
        try (Person midwife = Person.withCard("midwife")) {
            searches(midwife);
            additions(midwife);
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

    private void policies(Person administrator) {
        camera.take(administrator.open("/admin/policies.xhtml"), "administrator-policies");
        camera.take(administrator.follow("ZT501"), "administrator-policy");
        camera.take(administrator.open("/admin/policy-new.xhtml").click("policy:save"), "administrator-policy-error");
        administrator.open("/admin/policy-preview.xhtml").type("preview:day-day", "14");
        administrator.type("preview:day-month", "12").type("preview:day-year", "2020");
        camera.take(administrator.type("preview:site", "ZT501").click("preview:show"), "administrator-policy-preview");
    }
}
