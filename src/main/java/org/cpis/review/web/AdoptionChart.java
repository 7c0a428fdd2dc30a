package org.cpis.review.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.cpis.platform.web.Texts;
import org.cpis.review.AdoptionMonth;

/** The newest months as Chart.js takes them: full bars for who is live, hollow ones for the plan. Colours hold 3:1 on white. */
final class AdoptionChart {

    private static final int MOST = 12;
    private static final String BLUE = "#005eb8";
    private static final String PINK = "#ae2573";
    private static final String TEXT = "#212b32";

    private AdoptionChart() {}

    static String json(List<AdoptionMonth> months, Function<AdoptionMonth, String> name) {
        List<AdoptionMonth> newest = months.subList(Math.max(0, months.size() - MOST), months.size());
        JsonArrayBuilder labels = Json.createArrayBuilder();
        newest.forEach(month -> labels.add(name.apply(month)));
        JsonArrayBuilder sets = Json.createArrayBuilder()
                .add(bars("adoption.authorities.live", BLUE, true, newest, AdoptionMonth::authorities))
                .add(bars("adoption.authorities.planned", BLUE, false, newest, AdoptionMonth::authoritiesPlanned))
                .add(bars("adoption.providers.live", PINK, true, newest, AdoptionMonth::providers))
                .add(bars("adoption.providers.planned", PINK, false, newest, AdoptionMonth::providersPlanned));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder bars(
            String key, String colour, boolean full, List<AdoptionMonth> months, ToIntFunction<AdoptionMonth> height) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        months.forEach(month -> data.add(height.applyAsInt(month)));
        return Json.createObjectBuilder()
                .add("label", Texts.of(key))
                .add("backgroundColor", full ? colour : "#ffffff")
                .add("borderColor", colour)
                .add("borderWidth", 3)
                .add("maxBarThickness", 40)
                .add("data", data);
    }

    private static JsonObjectBuilder options() {
        JsonObjectBuilder names = Json.createObjectBuilder().add("color", TEXT);
        JsonObjectBuilder legend = Json.createObjectBuilder().add("labels", names);
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                .add("scales", Json.createObjectBuilder().add("x", axis()).add("y", axis().add("beginAtZero", true)));
    }

    private static JsonObjectBuilder axis() {
        return Json.createObjectBuilder()
                .add("ticks", Json.createObjectBuilder().add("color", TEXT).add("precision", 0));
    }
}
