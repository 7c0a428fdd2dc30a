package org.cpis.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.cpis.organisation.SettingMode;

/** Says what must come of each view, from the rulings alone: the answer, the last 25, notifications, rows of the ledger. */
final class ViewOracle {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int SHOWN = 25;

    private final List<Patient> patients;
    private final List<String> ids;
    private final List<Policy> policies = Policy.all();
    private final List<Deque<String>> histories;
    private final List<Told> notifications = new ArrayList<>();
    private final List<Told> openOnes = new ArrayList<>();
    private final List<String> ledger = new ArrayList<>();
    private List<Told> newest = List.of();

    /** @param ids of the patients */
    ViewOracle(List<Patient> patients, List<String> ids) {
        this.patients = patients;
        this.ids = ids;
        this.histories = Stream.<Deque<String>>generate(ArrayDeque::new)
                .limit(patients.size())
                .toList();
    }

    static String micros(Instant at) {
        return MICROS.format(at);
    }

    /** What the viewer gets to see. */
    String answer(View view) {
        newest = List.of();
        Patient patient = patients.get(view.patient());
        LocalDate day = LocalDate.ofInstant(view.at(), RandomViews.LONDON);
        Set<Activity> rights = view.viewer().rights();
        SettingMode policy =
                Policy.of(policies, view.viewer().site(), view.viewer().role(), day);
        if (rights.isEmpty() || policy == SettingMode.NONE) {
            String why = rights.isEmpty() ? "Lookup.check" : "Lookup.check without a policy in force";
            note(view, "REFUSED", "-", "REFUSED", "-", why);
            return "refused";
        }
        if (patient.status().equals("SENSITIVE")) {
            note(view, "REFUSED", "-", "REFUSED", "-", "not found or foreign: person");
            return "nobody";
        }
        return looks(view, policy, new VisibleOn(day).of(patient));
    }

    private String looks(View view, SettingMode policy, List<Held> plans) {
        Set<Activity> rights = view.viewer().rights();
        boolean notifies = rights.contains(Activity.VIEW_AND_NOTIFY);
        String own = notifies ? "NOTIFY" : "SILENT";
        String found = plans.isEmpty() ? "NOTHING" : "FOUND";
        note(view, "CHECKED", own, found, ids.get(view.patient()), plans.size() + " flags");
        if (plans.isEmpty()) {
            return view.scheduled() ? "changed" : "nothing";
        }
        boolean mayChoose = policy == SettingMode.SILENT && rights.contains(Activity.VIEW_SILENTLY);
        if (view.scheduled() && notifies && !mayChoose) {
            return "changed";
        }
        return opens(view, view.scheduled() ? "SILENT" : own, plans);
    }

    private String opens(View view, String mode, List<Held> plans) {
        note(view, "OPENED", mode, "FOUND", ids.get(view.patient()), plans.size() + " plans");
        Deque<String> history = histories.get(view.patient());
        if (mode.equals("NOTIFY")) {
            history.addFirst(String.join(
                    "|",
                    micros(view.at()),
                    view.viewer().actor().name(),
                    view.viewer().actor().profile().roleName(),
                    place(view.viewer())));
            tell(view, plans);
        }
        return mode + " " + plans.size() + "\n" + history.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    }

    private void tell(View view, List<Held> plans) {
        openOnes.removeIf(told -> told.isOver(view.at())); // only a matter of speed
        newest = plans.stream()
                .map(Held::authority)
                .distinct()
                .sorted()
                .map(authority -> told(view, authority))
                .toList();
        newest.forEach(told -> told.add(view.at(), plans));
    }

    private Told told(View view, String authority) {
        return openOnes.stream()
                .filter(told -> told.takes(view, authority))
                .findFirst()
                .orElseGet(() -> anew(view, authority));
    }

    private Told anew(View view, String authority) {
        Told told = new Told(authority, view);
        notifications.add(told);
        openOnes.add(told);
        return told;
    }

    /** The notifications that tell of the view just answered. */
    List<Told> newest() {
        return newest;
    }

    /** The viewer says after the view just answered that it was the wrong patient. */
    void correct(View view) {
        newest.forEach(Told::correct);
        note(view, "VIEW_MARKED", "-", "DONE", ids.get(view.patient()), "WRONG_PATIENT");
    }

    List<String> notifications() {
        return notifications.stream().map(told -> told.line(ids)).toList();
    }

    List<String> ledger() {
        return ledger;
    }

    private void note(View view, String action, String mode, String outcome, String person, String detail) {
        ledger.add(String.join(
                "|",
                micros(view.at()),
                view.viewer().id(),
                view.viewer().site(),
                "S8000:G8000:" + view.viewer().role(),
                action,
                mode,
                outcome,
                person,
                detail));
    }

    /** The one site whose kind alone would tell why somebody was there is not named. */
    private static String place(Viewer viewer) {
        return viewer.site().equals("ZT601") ? "null" : viewer.actor().profile().organisationName();
    }
}
