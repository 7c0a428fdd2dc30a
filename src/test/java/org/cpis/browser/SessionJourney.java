package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;

/** Sessions at the bedside: the idle warning, one session for each user, two tabs with two children. */
class SessionJourney {

    private static final long WARNED_AFTER_SECONDS = 13 * 60 + 5;
    private static final long OVER_AFTER_SECONDS = 15 * 60 + 1;

    @Test
    void the_idle_warning_announces_itself_keeps_what_was_typed_and_is_answered_with_one_key() {
        try (Person midwife = Person.withCard("midwife")) {
            midwife.open("/lookup/find-basic.xhtml").type("find:family", "Half ty");
            assertThat(dialogIsOpen(midwife)).isFalse();
            lastAnswer(midwife, WARNED_AFTER_SECONDS);
            await(() -> dialogIsOpen(midwife));
            assertThat(midwife.driver().findElement(By.id("idle")).getAriaRole())
                    .isEqualTo("alertdialog");
            assertThat(midwife.driver().switchTo().activeElement().getAttribute("id"))
                    .isEqualTo("idle-stay");
            assertThat(midwife.textOf("idle-left")).isEqualTo("You will be signed out in 2 minutes.");
            AccessibilityJourney.check(midwife, "idle-warning");
            midwife.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            await(() -> !dialogIsOpen(midwife));
            assertThat(midwife.driver().findElement(By.id("find:family")).getAttribute("value"))
                    .isEqualTo("Half ty");
            assertThat(midwife.open("/lookup/find.xhtml").heading()).isEqualTo("Find a person");
        }
    }

    @Test
    void an_idle_session_ends_with_sign_out() {
        try (Person midwife = Person.withPassword("midwife")) {
            midwife.open("/lookup/find.xhtml");
            lastAnswer(midwife, OVER_AFTER_SECONDS);
            await(() -> midwife.text().contains("You are signed out"));
            midwife.open("/lookup/find.xhtml");
            assertThat(midwife.sees("username")).as("Keycloak asks again").isTrue();
        }
    }

    @Test
    void a_second_sign_in_of_the_same_user_ends_the_first_and_nobody_elses() {
        try (Person first = Person.withPassword("designated");
                Person other = Person.withPassword("administrator");
                Person second = Person.withPassword("designated")) {
            assertThat(second.heading()).isEqualTo("Dashboard");
            assertThat(stays(other)).isEqualTo(204L);
            assertThat(stays(second)).isEqualTo(204L);
            assertThat(stays(first)).isEqualTo(401L);
        }
    }

    @Test
    void two_tabs_with_two_children_never_mix() {
        try (Person midwife = Person.withCard("midwife")) {
            String one = child(midwife, KnownPeople.CHILD_WITH_PLAN, "CHILD_WITH_PLAN");
            midwife.driver().switchTo().newWindow(WindowType.TAB);
            String two = child(midwife, KnownPeople.LOOKED_AFTER_CHILD, "LOOKED_AFTER_CHILD");
            midwife.driver().switchTo().window(one);
            midwife.click("open:details");
            assertThat(midwife.text()).contains(spaced(KnownPeople.CHILD_WITH_PLAN), "Child protection plan");
            assertThat(midwife.text()).doesNotContain(spaced(KnownPeople.LOOKED_AFTER_CHILD));
            midwife.driver().switchTo().window(two);
            midwife.click("open:details");
            assertThat(midwife.text()).contains(spaced(KnownPeople.LOOKED_AFTER_CHILD), "Looked-after child");
            assertThat(midwife.text()).doesNotContain(spaced(KnownPeople.CHILD_WITH_PLAN));
            midwife.click("print:go");
            assertThat(midwife.textOf("printed")).startsWith("Recorded.");
            assertThat(midwife.text()).contains(spaced(KnownPeople.LOOKED_AFTER_CHILD));
        }
    }

    /** @return handle of the tab */
    private static String child(Person person, KnownPeople known, String what) {
        person.open("/lookup/find.xhtml").type("find:number", known.nhsNumber()).click("find:search");
        assertThat(person.text()).as(what).contains(spaced(known));
        return person.driver().getWindowHandle();
    }

    private static String spaced(KnownPeople known) {
        String digits = known.nhsNumber();
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    private static boolean dialogIsOpen(Person person) {
        return person.driver().findElement(By.id("idle")).isDisplayed();
    }

    /** As if the portal had answered last so long ago. */
    private static void lastAnswer(Person person, long secondsAgo) {
        ((JavascriptExecutor) person.driver())
                .executeScript(
                        "localStorage.setItem('cpis.seen', String(Date.now() - arguments[0] * 1000))", secondsAgo);
    }

    private static Object stays(Person person) {
        return ((JavascriptExecutor) person.driver())
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "fetch('/stay', {method: 'POST'}).then(answer => done(answer.status));");
    }

    private static void await(Callable<Boolean> what) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(WebDriverException.class) // the page may just be leaving
                .until(what);
    }
}
