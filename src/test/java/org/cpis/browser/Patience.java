package org.cpis.browser;

import java.time.Duration;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Waits for a page. Selenium looks twice a second unless told otherwise: with thousands of pages that is most of a run. */
final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);

    private Patience() {}

    static WebDriverWait of(WebDriver browser, Duration atMost) {
        return new WebDriverWait(browser, atMost, BETWEEN_LOOKS);
    }
}
