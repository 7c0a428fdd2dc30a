package org.cpis.browser;

import java.time.Duration;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Hands that have no mouse: Tab, letters and Enter, wherever the focus is. */
record Keyboard(WebDriver driver) {

    private static final int MOST_TABS = 120;

    /** Tabs on until the focus is on the element with this id, or the link or button with this text. */
    Keyboard tabTo(String idOrText) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            press(Keys.TAB);
            WebElement focused = driver.switchTo().activeElement();
            if (idOrText.equals(place()) || idOrText.equals(focused.getText().strip())) {
                return this;
            }
        }
        throw new AssertionError("no way by Tab to " + idOrText);
    }

    /** @return id of what has the focus */
    String place() {
        return driver.switchTo().activeElement().getDomProperty("id");
    }

    /** Types over what is in the field. */
    Keyboard write(String text) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(text)
                .perform();
        return this;
    }

    /** Chooses what has the focus: a radio button, a box. */
    Keyboard space() {
        press(Keys.SPACE);
        return this;
    }

    /** The next one of a group of radio buttons or of a list. */
    Keyboard down() {
        press(Keys.ARROW_DOWN);
        return this;
    }

    /** Presses Enter and waits for the page that comes. */
    void enter() {
        JavascriptExecutor page = (JavascriptExecutor) driver;
        page.executeScript("window.cpisOldPage = true");
        press(Keys.ENTER);
        Patience.of(driver, Duration.ofSeconds(30))
                .until(browser -> Boolean.TRUE.equals(
                        page.executeScript("return !window.cpisOldPage && document.readyState === 'complete'")));
    }

    private void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }
}
