package org.cpis.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * Bars as Chart.js takes them. The numbers stand in the labels beside the bars; full and hollow bars are told apart
 * without their colours, which hold 3:1 on white.
 *
 * @param axis what the length means
 * @param lying bars that lie, each with its words beside it; otherwise they stand
 * @param labels one for each place, in lines
 */
public record BarChart(String axis, boolean lying, boolean stacked, List<List<String>> labels, List<Bars> bars) {

    public static final String BLUE = "#005eb8";
    public static final String GREEN = "#007f3b";
    public static final String PINK = "#ae2573";
    public static final String VIOLET = "#330072";
    public static final String GREY = "#4c6272";

    private static final String TEXT = "#212b32";

    /** Labels that fit side by side; of more some are left out, and the table has all. */
    private static final int FIT = 14;

    /**
     * The bars of one kind.
     *
     * @param full filled with its colour; otherwise only edged with it
     * @param lengths one for each place; null: none there
     */
    public record Bars(String name, String colour, boolean full, List<? extends Number> lengths) {

        private JsonObjectBuilder json() {
            JsonArrayBuilder data = Json.createArrayBuilder();
            lengths.forEach(
                    length -> data.add(length == null ? JsonValue.NULL : Json.createValue(length.doubleValue())));
            return Json.createObjectBuilder()
                    .add("label", name)
                    .add("backgroundColor", full ? colour : "#ffffff")
                    .add("borderColor", colour)
                    .add("borderWidth", 2)
                    .add("maxBarThickness", 40)
                    .add("data", data);
        }
    }

    public String json() {
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
        JsonObjectBuilder legend =
                Json.createObjectBuilder().add("display", bars.size() > 1).add("labels", names);
        JsonObjectBuilder scales = Json.createObjectBuilder()
                .add("x", lying ? lengths() : places())
                .add("y", lying ? places() : lengths());
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("indexAxis", lying ? "y" : "x")
                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                .add("scales", scales);
    }

    private JsonObjectBuilder places() {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add(
                        "ticks",
                        Json.createObjectBuilder().add("color", TEXT).add("autoSkip", !lying && labels.size() > FIT))
                .add("grid", Json.createObjectBuilder().add("display", false));
    }

    private JsonObjectBuilder lengths() {
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
