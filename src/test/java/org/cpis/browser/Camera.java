package org.cpis.browser;

import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chromium.HasCdp;

/**
 * Writes a picture of a whole page at the width of a desk and of a telephone to {@code target/shots}, and has axe look
 * at both.
 */
final class Camera {

    private static final List<Integer> WIDTHS = List.of(1280, 390);
    /** What {@link #take} wants to know of a page that is wider than its window. */
    private static final String WIDER = "return document.documentElement.scrollWidth - window.innerWidth";

    private final Path folder;
    private final List<String> grave = new ArrayList<>();
    private int taken;

    Camera(Path folder) {
        this.folder = folder;
    }

    /** What axe calls serious or critical, and pages that scroll sideways, so far. */
    List<String> grave() {
        return List.copyOf(grave);
    }

    /**
     * Takes what this person sees now.
     *
     * @param name persona, page and state, divided by hyphens
     */
    void take(Person person, String name) {
        taken++;
        for (int width : WIDTHS) {
            String file = "%02d-%s-%d".formatted(taken, name, width);
            ask(person, "Emulation.setScrollbarsHidden", Map.of("hidden", true));
            ask(person, "Emulation.setDeviceMetricsOverride", metrics(width));
            write(folder.resolve(file + ".png"), picture(person));
            look(person, file);
        }
        ask(person, "Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Puts a file beside the pictures, to be looked at with them. */
    void keep(String name, byte[] content) {
        write(folder.resolve(name), content);
    }

    private static Map<String, Object> metrics(int width) {
        return Map.of("width", width, "height", width == 390 ? 844 : 800, "deviceScaleFactor", 1, "mobile", false);
    }

    private static byte[] picture(Person person) {
        Map<String, Object> answer =
                ask(person, "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    private void look(Person person, String file) {
        for (Rule rule : Axe.violations(person)) {
            String where = rule.getNodes().stream().map(node -> node.getHtml()).toList() + "";
            note(file + " axe " + rule.getImpact() + " " + rule.getId() + " " + where, Axe.isGrave(rule));
        }
        long wider = (Long) ((JavascriptExecutor) person.driver()).executeScript(WIDER);
        if (wider > 0) {
            note(file + " is wider than its window by " + wider, true);
        }
    }

    private void note(String finding, boolean bad) {
        System.out.println(finding);
        if (bad) {
            grave.add(finding);
        }
    }

    private static Map<String, Object> ask(Person person, String command, Map<String, Object> parameters) {
        return ((HasCdp) person.driver()).executeCdpCommand(command, parameters);
    }

    private static void write(Path file, byte[] picture) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
