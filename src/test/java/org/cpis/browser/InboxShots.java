package org.cpis.browser;

import java.util.List;
import org.openqa.selenium.By;

/** The part of {@link Shots} that shows a manager's pages, and work on the list; changes nothing that others look at. */
final class InboxShots {

    private static final String[] MANAGER = {
        "team", "team-rows.xhtml?figure=OPEN", "teams", "routing", "handover", "templates"
    };

    private final Camera camera;

    InboxShots(Camera camera) {
        this.camera = camera;
    }

    void take() {
        try (Person manager = Person.withCard("team-manager")) {
            for (String page : MANAGER) {
                String name = page.replaceAll("\\..*", "");
                manager.open("/inbox/" + (page.contains(".") ? page : page + ".xhtml"));
                camera.take(manager, "team_manager-" + name);
            }
            routing(manager);
            teams(manager);
        }
        for (String child : List.of("Wren", "Lark", "Robin")) {
            opened(child);
        }
        try (Person worker = Person.withCard("duty-worker")) {
            list(worker);
            item(worker);
            unwatched(worker);
        }
    }

    private static void opened(String given) {
        Story child = Story.of("Tarriman", given, 7, "901", "CPP", null);
        try (Person nurse = Person.withCard("nurse")) {
            child.look(nurse.inRoleAt("Emergency Department"));
            nurse.click("open:details");
        }
    }

    private void routing(Person manager) {
        manager.open("/inbox/routing.xhtml")
                .choose("MASH queue", "routing:rules:0:to")
                .click("routing:save");
        camera.take(manager, "team_manager-routing-draft");
        camera.take(manager.open("/inbox/routing-live.xhtml"), "team_manager-routing-live");
    }

    private void teams(Person manager) {
        camera.take(manager.open("/inbox/teams.xhtml").click("team:add"), "team_manager-teams-error");
        camera.take(manager.open("/inbox/templates.xhtml").click("template:save"), "team_manager-templates-error");
        manager.open("/inbox/teams.xhtml");
        manager.submit(manager.driver().findElement(By.cssSelector("a[href*='/inbox/worker.xhtml']")));
        camera.take(manager, "team_manager-worker");
    }

    private void list(Person worker) {
        worker.driver().findElement(By.cssSelector("#filters summary")).click();
        worker.choose("All of the authority", "filter:whose").click("filter:apply");
        camera.take(worker, "duty_worker-inbox-filtered");
        camera.take(worker.click("inbox:acknowledge"), "duty_worker-inbox-none_chosen");
        worker.clickInPlace("inbox:all").click("inbox:assign");
        camera.take(worker, "duty_worker-bulk-assign");
        camera.take(worker.click("bulk:go"), "duty_worker-bulk-error");
        camera.take(worker.open("/inbox/export.xhtml"), "duty_worker-export");
        camera.take(worker.click("export:start"), "duty_worker-export-error");
    }

    private void item(Person worker) {
        worker.open("/inbox/inbox.xhtml").follow("TARRIMAN");
        camera.take(worker, "duty_worker-notification-whole");
        worker.click("claiming:claim").choose("by phone", "followUp:way").type("followUp:contact", "Sister Grace");
        camera.take(worker.type("followUp:contactTime", "25:00").click("followUp:save"), "duty_worker-contact-error");
        camera.take(
                worker.type("followUp:contactTime", Machine.minuteAgo()).click("followUp:save"), "duty_worker-contact");
    }

    /** The session that the list belonged to is over: the same person has signed in elsewhere. */
    private void unwatched(Person worker) {
        worker.open("/inbox/inbox.xhtml");
        Person again = Person.withCard("duty-worker", 1280, 900);
        camera.take(worker.awaitText("unwatched"), "duty_worker-inbox-unwatched");
        again.close();
    }
}
