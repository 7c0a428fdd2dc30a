package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The clinician's minute where it is narrow: both codes, repeated views, the last day of a tail, no mouse, a small window. */
class BedsideJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_100_000);

    private static final String SCROLLS =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** Elements that stand out of the window, or whose text is cut. */
    private static final String CUT = """
            const wide = document.documentElement.clientWidth;
            return [...document.querySelectorAll('body *')].filter(one => {
                const box = one.getBoundingClientRect(), style = getComputedStyle(one);
                const hidden = box.width <= 1 || box.height <= 1 || style.visibility === 'hidden';
                const clips = ['hidden', 'clip'].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
                return !hidden && box.right > 0 && (box.right > wide + 1 || box.left < -1 || clips);
            }).map(one => one.tagName + '#' + one.id + '.' + one.className);""";

    private static final String HIT = """
            const button = arguments[0];
            button.scrollIntoView({block: 'center'});
            const box = button.getBoundingClientRect();
            return button.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));""";

    @Test
    void with_both_codes_one_is_silent_only_by_saying_so_and_a_repeated_view_is_told_once() {
        String child = child("Brackenbury", "Tansy", 6, "901", "CPP");
        try (Person doctor = Person.withCard("paediatrician")) {
            looksSilently(doctor, child);
            search(doctor, child).click("open:details");
            assertThat(doctor.textOf("told")).contains("We told Northbrook Demo Council");
            search(doctor, child).click("open:details");
            assertThat(doctor.rows("history")).hasSize(2).allMatch(row -> row.contains("Leila Haddad"));
            doctor.type("callback:phone", "020 7946 0990").click("callback:save");
        }
        isToldOnce();
    }

    private static void looksSilently(Person doctor, String child) {
        search(doctor, child);
        assertThat(doctor.textOf("consequence")).contains("tells Northbrook Demo Council that you looked");
        AccessibilityJourney.check(doctor, "child page with a choice");
        doctor.click("open:scheduled");
        assertThat(doctor.textOf("consequence")).contains("Northbrook Demo Council will not be told");
        doctor.click("open:details");
        assertThat(doctor.textOf("told")).contains("Nobody was told");
        assertThat(doctor.rows("history")).isEmpty();
    }

    private static void isToldOnce() {
        try (Person worker = Person.withCard("social-worker")) {
            assertThat(worker.rows("inbox:notifications"))
                    .filteredOn(row -> row.contains("BRACKENBURY"))
                    .singleElement()
                    .asString()
                    .containsPattern("Opened 2 times, last \\d\\d:\\d\\d");
            AccessibilityJourney.check(worker, "inbox with a repeated view");
            worker.follow("BRACKENBURY");
            assertThat(worker.text()).containsPattern("\\. Opened 2 times, last at \\d\\d:\\d\\d\\.");
            assertThat(worker.textOf("clinician")).contains("020 7946 0990");
        }
    }

    @Test
    void a_looked_after_pregnant_teenager_of_two_authorities_also_in_a_narrow_window() {
        String teenager = child("Marchbanks", "Ottilie", 16, "901", "LAC");
        Machine.feed("902", file("Marchbanks", "Ottilie", 16, teenager, "UCPP"));
        try (Person midwife = Person.withCard("midwife")) {
            search(midwife, teenager);
            List<String> flags = texts(midwife, ".cp-flags li");
            assertThat(flags).hasSize(2);
            assertThat(flags.get(0)).contains("Looked-after child", "About this patient.", "Northbrook Demo Council");
            assertThat(flags.get(1)).contains("Unborn", "About this patient’s unborn baby.", "Southmere Demo Council");
            assertThat(midwife.textOf("open:details"))
                    .isEqualTo("Open details and notify Northbrook Demo Council and Southmere Demo Council");
            isWholeInANarrowWindow(midwife, "open:details", "child page");
            midwife.click("open:details");
            assertThat(midwife.textOf("overlap")).isEqualTo("Two authorities hold a record. Ring both.");
            assertThat(texts(midwife, "main section.cp-card h2")).anyMatch(title -> title.startsWith("Unborn"));
            assertThat(midwife.text())
                    .contains("Who to ring at Northbrook Demo Council", "Who to ring at Southmere Demo Council")
                    .contains("Expected delivery date");
            isWholeInANarrowWindow(midwife, "callback:save", "details");
        }
    }

    @Test
    void an_ended_plan_is_shown_as_ended_on_day_364_and_not_on_day_365() throws SQLException {
        String child = fresh("Pemberley", "Linnet", 9);
        ended(child, Machine.today().minusDays(364));
        try (Person midwife = Person.withCard("midwife")) {
            assertThat(search(midwife, child).text())
                    .contains("Child protection plan", "Ended, still shown", "Open details and notify");
            midwife.click("open:details");
            assertThat(midwife.text()).contains("Child protection plan: ended, still shown", "It is not in force now.");
            aDayPasses(child);
            assertThat(search(midwife, child).heading()).isEqualTo("No CP-IS record found");
            assertThat(midwife.textOf("noRecord")).contains("This does not mean there are no concerns.");
            assertThat(midwife.text()).doesNotContain("Ended", "Child protection plan");
            assertThat(midwife.sees("open:details")).isFalse();
        }
    }

    @Test
    void from_sign_in_to_the_callback_with_the_keyboard_alone() {
        String child = child("Holloway", "Bryony", 4, "901", "CPP");
        try (Person midwife = Person.withoutCard()) {
            Keyboard keys = new Keyboard(midwife.driver());
            assertThat(midwife.driver().switchTo().activeElement().getAttribute("id"))
                    .isEqualTo("username");
            keys.write("midwife").tabTo("password").write("midwife").enter();
            keys.tabTo("find:number").write(child).enter();
            assertThat(midwife.text()).contains("HOLLOWAY, Bryony", "Child protection plan");
            keys.tabTo("open:details").enter();
            assertThat(midwife.textOf("told")).contains("We told Northbrook Demo Council");
            keys.tabTo("callback:phone").write("020 7946 0990").tabTo("callback:save");
            keys.enter();
            assertThat(midwife.text()).contains("Social care can see now how to reach you.", "020 7946 0990");
        }
    }

    /** 390 px as on a phone, and 1280 by 1024 px at 400 %: all of it is there, from left to right. */
    private static void isWholeInANarrowWindow(Person person, String button, String state) {
        for (int[] size : new int[][] {{390, 844}, {320, 256}}) {
            Map<String, Object> window =
                    Map.of("width", size[0], "height", size[1], "deviceScaleFactor", 1, "mobile", false);
            ((ChromeDriver) person.driver()).executeCdpCommand("Emulation.setDeviceMetricsOverride", window);
            JavascriptExecutor page = (JavascriptExecutor) person.driver();
            String where = state + " at " + size[0] + " px";
            assertThat(page.executeScript(SCROLLS)).as(where).isEqualTo(false);
            assertThat((List<?>) page.executeScript(CUT)).as(where).isEmpty();
            WebElement reached = person.driver().findElement(By.id(button));
            assertThat(page.executeScript(HIT, reached)).as(where).isEqualTo(true);
            AccessibilityJourney.check(person, where);
        }
        ((ChromeDriver) person.driver()).executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private static Person search(Person person, String number) {
        return person.open("/lookup/find.xhtml").type("find:number", number).click("find:search");
    }

    private static List<String> texts(Person person, String selector) {
        return person.driver().findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Somebody of the index with one plan. @return the NHS number */
    private static String child(String family, String given, int years, String authority, String type) {
        String number = fresh(family, given, years);
        Machine.feed(authority, file(family, given, years, number, type));
        return number;
    }

    private static String file(String family, String given, int years, String number, String type) {
        String born = Machine.today().minusYears(years).toString();
        return new FeedFile(Machine.today())
                .cells("b", number, family, given, born, type)
                .text();
    }

    private static String fresh(String family, String given, int years) {
        NhsNumber number = NUMBERS.next();
        String born = Machine.today().minusYears(years).toString();
        Machine.index("%s,%s,%s,%s,female,ZZ9 1ZZ,active,".formatted(number.digits(), family, given, born));
        return number.digits();
    }

    private static void ended(String child, LocalDate end) {
        String born = Machine.today().minusYears(9).toString();
        FeedFile file = new FeedFile(Machine.today());
        file.line("e,upsert," + child + ",Pemberley,Linnet," + born + ",CPP,," + end.minusDays(300) + "," + end
                + ",,L-e,901-CP1,020 7946 0123,0161 496 0456");
        Machine.feed("901", file.text());
    }

    /** For this child: what was today's last day is yesterday's. */
    private static void aDayPasses(String number) throws SQLException {
        try (Connection connection = TestStack.get().database().connect();
                var change = connection.prepareStatement("UPDATE plan SET end_date = end_date - INTERVAL 1 DAY"
                        + " WHERE person_id = (SELECT id FROM person WHERE nhs_number = ?)")) {
            change.setString(1, number);
            change.executeUpdate();
        }
    }
}
