package org.cpis.browser;

import java.time.LocalDate;
import java.util.Locale;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;

/** Somebody of the index with one plan, whom no other journey knows, and the usual steps around them. */
record Story(String number, String family, String given) {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_125_000);

    /**
     * The authority's next file brings the plan; its phone numbers are those of that authority.
     *
     * @param end of the plan; null: open
     */
    static Story of(String family, String given, int years, String authority, String type, LocalDate end) {
        NhsNumber number = NUMBERS.next();
        String born = Machine.today().minusYears(years).toString();
        Machine.index("%s,%s,%s,%s,female,ZZ9 1ZZ,active,".formatted(number.digits(), family, given, born));
        Story story = new Story(number.digits(), family, given);
        FeedFile file = new FeedFile(Machine.today()).line(story.row(born, authority, type, end));
        Machine.feed(authority, file.text());
        return story;
    }

    private String row(String born, String authority, String type, LocalDate end) {
        LocalDate today = Machine.today();
        return String.join(
                ",",
                "s,upsert",
                number,
                family,
                given,
                born,
                type,
                "",
                today.minusDays(200).toString(),
                end == null ? "" : end.toString(),
                type.equals("UCPP") ? today.plusDays(60).toString() : "",
                "L-s",
                authority + "-CP1",
                "020 7946 0" + authority,
                "0161 496 0" + authority);
    }

    /** As lists and banners write it. */
    String name() {
        return family.toUpperCase(Locale.UK) + ", " + given;
    }

    /** The first step of a clinician: whether there is an alert. */
    void look(Person clinician) {
        clinician.open("/lookup/find.xhtml").type("find:number", number).click("find:search");
    }

    /** The item of it in the inbox. */
    void read(Person worker) {
        worker.open("/inbox/inbox.xhtml").follow(name());
    }

    /** Takes the item on and closes it. */
    void close(Person worker, String outcome) {
        read(worker);
        worker.click("claiming:claim").choose(outcome);
        worker.type("followUp:note", "Rang back and agreed what is next.").click("followUp:close");
    }
}
