package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;
import org.cpis.review.DashChoice;
import org.cpis.review.DashFigure;
import org.cpis.review.DashLine;

/** What the lines of a dashboard are about, in words. */
@Named("dashWords")
@ApplicationScoped
public class DashWords {

    @Inject
    private Format format;

    /** What a line is about. */
    public String title(DashLine line) {
        return switch (line.by()) {
            case DAY -> format.date(LocalDate.parse(line.key()));
            case SETTING -> line.name() == null ? Texts.of("dash.setting.none") : known("setting.", line.key());
            case REASON -> known("dash.reason.", line.key());
            case KIND -> known("alert.kind.", line.key());
            case AGE -> Texts.of("dash.age." + line.key());
            default -> line.name() == null ? line.key() : line.name();
        };
    }

    /** What the rows of a choice are of, as far as it is not everything; never a name. */
    public String of(DashChoice choice) {
        String of = choice.of();
        return switch (choice.by()) {
            case ALL -> "";
            case HOUR -> hour(Integer.parseInt(of.substring(0, 1)), Integer.parseInt(of.substring(2)));
            case VIEWER -> Texts.of("dash.oneUser");
            case SETTING -> of.equals("-") ? Texts.of("dash.setting.none") : known("setting.", of);
            case DAY, REASON, KIND, AGE -> title(new DashLine(choice.by(), of, of, Map.of()));
            default -> Texts.of("dash.by." + choice.by(), of);
        };
    }

    /** A kind that has no words yet is told as it is stored. */
    private static String known(String beginning, String key) {
        try {
            return Texts.of(beginning + key);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    /**
     * {@code Monday 14:00 to 15:00}.
     *
     * @param weekday 1 is Monday
     */
    public String hour(int weekday, int hour) {
        return Texts.of("dash.hour", Texts.of("dash.weekday." + weekday), hour, hour + 1);
    }

    /**
     * Which of the lines has most; they are sorted so.
     *
     * @param figure name of a {@link DashFigure}
     */
    public String first(List<DashLine> lines, String figure) {
        return lines.isEmpty()
                ? Texts.of("dash.none")
                : Texts.of(
                        "dash.sentence.first",
                        title(lines.get(0)),
                        lines.get(0).count(figure),
                        Texts.of("dash.figure." + figure));
    }
}
