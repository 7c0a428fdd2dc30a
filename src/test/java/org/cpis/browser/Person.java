package org.cpis.browser;

import java.time.Duration;
import java.util.List;
import org.cpis.dev.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Somebody at a browser: signs in, reads, types and clicks. Knows the frame of every page, asserts nothing. */
final class Person implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Sends arguments[2] with the token arguments[1], then asks for the answer until there is one: its status. */
    private static final String POST = """
            const [path, token, body, done] = arguments;
            const call = (to, more) => fetch(to, {credentials: 'omit', ...more,
                headers: {Authorization: 'Bearer ' + token, 'Content-Type': 'text/csv'}});
            const ask = place => call(place, {}).then(answer => answer.status === 202
                ? setTimeout(() => ask(place), 200) : done(answer.status), done);
            call(path, {method: 'POST', body}).then(answer => answer.status === 202
                ? ask(answer.headers.get('Location')) : done(answer.status), done);
            """;

    private final Chromium chromium;
    private final String base;

    /** Null: the browser is for this person alone. */
    private final String card;

    private Person(Chromium chromium) {
        this(chromium, TestStack.get().portalUrl(), null);
    }

    private Person(Chromium chromium, String base, String card) {
        this.chromium = chromium;
        this.base = base;
        this.card = card;
    }

    /** Puts the card in the reader and opens the portal; Keycloak asks nothing more. */
    static Person withCard(String user) {
        return withCardAt(TestStack.get().portalUrl(), user);
    }

    /** The same at another node of the portal. */
    static Person withCardAt(String node, String user) {
        return new Person(Browsers.withCard(user), node, user).open("/");
    }

    /** The same at a window of another size. */
    static Person withCard(String user, int width, int height) {
        Person person = new Person(Chromium.open(TestStack.get(), user, width, height));
        person.open("/");
        return person;
    }

    /** Without a card, so that Keycloak's form waits for a password. */
    static Person withoutCard() {
        return new Person(Chromium.withoutCard(TestStack.get())).open("/");
    }

    /** Types user name and password into Keycloak's form. */
    static Person withPassword(String user) {
        Person person = withoutCard();
        person.signIn(user);
        return person;
    }

    private void signIn(String user) {
        type("username", user);
        type("password", user);
        click("kc-login");
    }

    /** Chooses the role profile at this organisation, for somebody who has several. */
    Person inRoleAt(String organisation) {
        for (WebElement label : driver().findElements(By.cssSelector("#role label"))) {
            if (label.getText().contains(organisation)) {
                label.click();
                click("role:choose");
                return this;
            }
        }
        throw new AssertionError("no role at " + organisation + " on: " + text());
    }

    Person open(String path) {
        driver().get(base + path);
        return this;
    }

    Person type(String id, String text) {
        WebElement field = driver().findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Clicks what leads to another page or sends a form, and waits until the next page is there. */
    Person click(String id) {
        return clickAndWait(driver().findElement(By.id(id)));
    }

    /** Clicks what changes the page in place, and waits until the answer is in it. */
    Person clickInPlace(String id) {
        JavascriptExecutor page = (JavascriptExecutor) driver();
        page.executeScript(
                "window.cpisAjaxDone = false; $(document).one('pfAjaxComplete', () => window.cpisAjaxDone = true)");
        driver().findElement(By.id(id)).click();
        Patience.of(driver(), PATIENCE)
                .until(browser -> Boolean.TRUE.equals(page.executeScript("return window.cpisAjaxDone")));
        return this;
    }

    /** Sends a form by this button. */
    Person submit(WebElement button) {
        return clickAndWait(button);
    }

    Person follow(String linkText) {
        return clickAndWait(driver().findElement(By.partialLinkText(linkText)));
    }

    /** Ticks a radio button or box by its label. */
    Person choose(String label) {
        driver().findElements(By.tagName("label")).stream()
                .filter(found -> found.getText().strip().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + label + " on: " + text()))
                .click();
        return this;
    }

    /** Chooses an entry of a native list. */
    Person choose(String entry, String listId) {
        new Select(driver().findElement(By.id(listId))).selectByVisibleText(entry);
        return this;
    }

    Person logOut() {
        return clickAndWait(driver().findElement(By.className("cp-account__button")));
    }

    /** Sends a file as one of the machine clients and waits until it is worked on. */
    void post(String path, String clientId, String csv) {
        String token = TestStack.get().accessToken(clientId);
        Object answer = ((JavascriptExecutor) driver()).executeAsyncScript(POST, path, token, csv);
        if (!Long.valueOf(200).equals(answer)) {
            throw new AssertionError(path + " answered " + answer);
        }
    }

    private Person clickAndWait(WebElement element) {
        JavascriptExecutor page = (JavascriptExecutor) driver();
        page.executeScript("window.cpisOldPage = true");
        element.click();
        Patience.of(driver(), PATIENCE)
                .until(browser -> Boolean.TRUE.equals(
                        page.executeScript("return !window.cpisOldPage && document.readyState === 'complete'")));
        return this;
    }

    String text() {
        return driver().findElement(By.tagName("body")).getText();
    }

    String heading() {
        return driver().findElement(By.tagName("h1")).getText();
    }

    String title() {
        return driver().getTitle();
    }

    String path() {
        return driver().getCurrentUrl().replace(base, "");
    }

    String header() {
        return driver().findElement(By.tagName("header")).getText();
    }

    /** Waits for what comes into the page by itself. */
    Person await(String id) {
        Patience.of(driver(), Duration.ofMinutes(1)).until(page -> sees(id));
        return this;
    }

    /** Waits until something is said at a place that is there, empty. */
    Person awaitText(String id) {
        Patience.of(driver(), Duration.ofMinutes(1)).until(page -> !textOf(id).isEmpty());
        return this;
    }

    String textOf(String id) {
        return driver().findElement(By.id(id)).getText();
    }

    boolean sees(String id) {
        return !driver().findElements(By.id(id)).isEmpty();
    }

    /** Texts of a table's rows, cells divided by a bar. */
    List<String> rows(String tableId) {
        return driver().findElements(By.cssSelector("[id='" + tableId + "_data'] > tr")).stream()
                .map(row -> String.join(
                        " | ",
                        row.findElements(By.tagName("td")).stream()
                                .map(WebElement::getText)
                                .toList()))
                .toList();
    }

    WebDriver driver() {
        return chromium.driver();
    }

    @Override
    public void close() {
        if (card == null) {
            chromium.close();
        } else {
            Browsers.giveBack(card, chromium, base);
        }
    }
}
