package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.lookup.PolicyPreview;
import org.cpis.lookup.Preview;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;

/** Backs admin/policy-preview.xhtml: what would somebody at a site see on a day? */
@Named
@ViewScoped
public class PolicyPreviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, Set<Activity>> RIGHTS = Map.of(
            "notify", Set.of(Activity.VIEW_AND_NOTIFY),
            "silent", Set.of(Activity.VIEW_SILENTLY),
            "both", Set.of(Activity.VIEW_AND_NOTIFY, Activity.VIEW_SILENTLY),
            "none", Set.of());

    @Inject
    private PolicyPreview previews;

    private final HashMap<String, String> typed = new HashMap<>(Map.of("rights", "notify"));
    private final TypedDate day = new TypedDate();
    private Preview preview;

    public void show() {
        preview = null;
        if (day.read().isEmpty()) {
            Notice.wrong("preview:day", "policy.preview.day");
            return;
        }
        Optional<Preview> found = previews.of(
                text("site"),
                text("role"),
                RIGHTS.get(typed.get("rights")),
                day.read().get());
        preview = found.orElse(null);
        if (found.isEmpty()) {
            Notice.wrong("preview:site", "policy.fault.ORGANISATION");
        }
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public TypedDate getDay() {
        return day;
    }

    /** Null before the first question. */
    public Preview getPreview() {
        return preview;
    }
}
