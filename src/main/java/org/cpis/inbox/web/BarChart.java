package org.cpis.inbox.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * Bars as Chart.js takes them. The numbers stand in the labels below the bars; full and hollow bars are told apart without
 * their colours, which hold 3:1 on white.
 *
 * @param axis what the height means
 * @param stacked one bar on the other, and not beside it
 * @param labels one for each place, in lines
 */
record BarChart(String axis, boolean stacked, List<List<String>> labels, List<Bars> bars) {

    static final String BLUE = "#005eb8";
    static final String PINK = "#ae2573";

    private static final String TEXT = "#212b32";

    /**
     * The bars of one kind.
     *
     * @param full filled with its colour; otherwise only edged with it
     * @param heights one for each place; null: none there
     */
    record Bars(String name, String colour, boolean full, List<Double> heights) {

        private JsonObjectBuilder json() {
            JsonArrayBuilder data = Json.createArrayBuilder();
            heights.forEach(height -> data.add(height == null ? JsonValue.NULL : Json.createValue(height)));
            return Json.createObjectBuilder()
                    .add("label", name)
                    .add("backgroundColor", full ? colour : "#ffffff")
                    .add("borderColor", colour)
                    .add("borderWidth", 3)
                    .add("maxBarThickness", 72)
                    .add("data", data);
        }
    }

    String json() {
        JsonArrayBuilder places = Json.createArrayBuilder();
        labels.forEach(lines -> places.add(Json.createArrayBuilder(lines)));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        bars.forEach(kind -> sets.add(kind.json()));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", places).add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObjectBuilder options() {
        JsonObjectBuilder names = Json.createObjectBuilder().add("color", TEXT);
        JsonObjectBuilder legend = Json.createObjectBuilder().add("labels", names);
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                .add("scales", Json.createObjectBuilder().add("x", across()).add("y", up()));
    }

    private JsonObjectBuilder across() {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("ticks", Json.createObjectBuilder().add("color", TEXT).add("autoSkip", false))
                .add("grid", Json.createObjectBuilder().add("display", false));
    }

    private JsonObjectBuilder up() {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("color", TEXT).add("precision", 0))
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", true)
                                .add("color", TEXT)
                                .add("text", axis));
    }
}
