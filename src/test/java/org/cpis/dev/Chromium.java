package org.cpis.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless browser that trusts the demo's authority and, if wanted, has a persona's card in its reader. Each has a
 * profile of its own, which goes when it is closed.
 */
public final class Chromium implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Duration SCRIPT = Duration.ofSeconds(30);

    private final Path profile;
    private final ChromeDriver driver;

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** With the card of this persona, which Keycloak then signs in without a question. */
    public static Chromium withCard(Stack stack, String user) {
        return open(stack, user, WIDTH, HEIGHT);
    }

    /** Without a card, so that Keycloak shows its password form. */
    public static Chromium withoutCard(Stack stack) {
        return open(stack, null, WIDTH, HEIGHT);
    }

    /**
     * With a window of a size in CSS pixels.
     *
     * @param user whose card, or null for none
     */
    public static Chromium open(Stack stack, String user, int width, int height) {
        BrowserPackages.require();
        try {
            Path profile = Files.createTempDirectory("cpis-browser");
            try {
                fillReader(profile, stack, user);
                return new Chromium(profile, driver(profile, stack, user != null, width, height));
            } catch (RuntimeException e) {
                Folders.delete(profile);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** As it was at its start: one window without a page, no cookie, nothing stored of these origins, nothing emulated. */
    public void empty(List<String> origins) {
        List<String> windows = new ArrayList<>(driver.getWindowHandles());
        windows.subList(1, windows.size())
                .forEach(more -> driver.switchTo().window(more).close());
        driver.switchTo().window(windows.get(0)).get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        for (String origin : origins) {
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        }
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", false));
        driver.manage().timeouts().scriptTimeout(SCRIPT);
    }

    @Override
    public void close() {
        driver.quit();
        Folders.delete(profile);
    }

    /** Chromium on Linux keeps authorities and cards in the NSS database below the home directory. */
    private static void fillReader(Path profile, Stack stack, String user) {
        String database = "sql:" + Folders.make(profile.resolve(".pki/nssdb"));
        run("certutil", "-d", database, "-N", "--empty-password");
        run(
                "certutil",
                "-d",
                database,
                "-A",
                "-n",
                "demo",
                "-t",
                "CT,C,C",
                "-i",
                stack.caPem().toString());
        if (user != null) {
            String card = stack.card(user).toString();
            run("pk12util", "-d", database, "-i", card, "-W", Stack.CARD_PASSWORD, "-K", "");
        }
    }

    private static ChromeDriver driver(Path profile, Stack stack, boolean card, int width, int height) {
        ChromeOptions options = options(profile, width, height);
        if (card) { // otherwise the browser waits for somebody to choose a certificate
            String choice = "{\"pattern\":\"" + stack.keycloakUrl() + "\",\"filter\":{}}";
            options.setExperimentalOption(
                    "prefs", Map.of("profile.managed_auto_select_certificate_for_urls", List.of(choice)));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(BrowserPackages.driver().toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("HOME", profile.toString()))
                .build();
        return new ChromeDriver(service, options);
    }

    private static ChromeOptions options(Path profile, int width, int height) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BrowserPackages.browser().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.resolve("data"),
                "--window-size=" + width + "," + height);
        return options;
    }

    private static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command[0] + " failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while preparing the browser", e);
        }
    }
}
