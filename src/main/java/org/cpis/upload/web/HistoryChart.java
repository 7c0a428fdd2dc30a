package org.cpis.upload.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cpis.platform.web.Texts;
import org.cpis.upload.DayFigures;

/**
 * The history as Chart.js takes it: two columns a day side by side and a dashed line for the hours, each named in the
 * legend. The colours hold 3:1 on white; form and place tell the series apart without them.
 */
final class HistoryChart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM", Locale.ENGLISH);
    private static final String BLUE = "#005eb8";
    private static final String PINK = "#ae2573";
    private static final String VIOLET = "#330072";
    private static final String TEXT = "#212b32";

    private HistoryChart() {}

    static String json(List<DayFigures> days) {
        JsonArrayBuilder series = Json.createArrayBuilder()
                .add(bars("history.loaded", BLUE, BLUE, values(days, DayFigures::loaded)))
                .add(bars("history.rejected", "#ffffff", PINK, values(days, DayFigures::rejected)))
                .add(line(values(days, DayFigures::hours)));
        JsonArrayBuilder labels = Json.createArrayBuilder();
        days.forEach(day -> labels.add(DAY.format(day.day())));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", series))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder bars(String key, String fill, String edge, JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("label", Texts.of(key))
                .add("backgroundColor", fill)
                .add("borderColor", edge)
                .add("borderWidth", 2)
                .add("yAxisID", "rows")
                .add("order", 2)
                .add("data", data);
    }

    private static JsonObjectBuilder line(JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("label", Texts.of("history.hours"))
                .add("borderColor", VIOLET)
                .add("backgroundColor", VIOLET)
                .add("borderDash", Json.createArrayBuilder().add(6).add(4))
                .add("pointStyle", "rectRot")
                .add("pointRadius", 5)
                .add("spanGaps", true)
                .add("yAxisID", "hours")
                .add("order", 1)
                .add("data", data);
    }

    private static JsonObjectBuilder options() {
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("color", TEXT)
                .add("font", Json.createObjectBuilder().add("family", "Arial, sans-serif"))
                .add("plugins", legend())
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("rows", axis("left", "history.axis.rows", true))
                                .add("hours", axis("right", "history.axis.hours", false)));
    }

    private static JsonObjectBuilder legend() {
        JsonObjectBuilder labels =
                Json.createObjectBuilder().add("usePointStyle", true).add("color", TEXT);
        return Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("labels", labels));
    }

    private static JsonObjectBuilder axis(String side, String key, boolean grid) {
        return Json.createObjectBuilder()
                .add("position", side)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("color", TEXT).add("precision", 0))
                .add("grid", Json.createObjectBuilder().add("drawOnChartArea", grid))
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", true)
                                .add("color", TEXT)
                                .add("text", Texts.of(key)));
    }

    private static JsonArrayBuilder values(List<DayFigures> days, Function<DayFigures, Number> value) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (DayFigures day : days) {
            Number number = value.apply(day);
            array.add(number == null ? JsonValue.NULL : Json.createValue(number.doubleValue()));
        }
        return array;
    }
}
