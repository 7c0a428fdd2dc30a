package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.cpis.organisation.ContactDetails;
import org.cpis.organisation.DirectoryLine;
import org.cpis.upload.Freshness.Colour;
import org.junit.jupiter.api.Test;

class DowntimeSheetTest {

    private static final Instant AT = Instant.parse("2026-07-01T11:30:00Z");
    private static final Instant SENT = Instant.parse("2026-06-28T05:00:00Z");

    private final DowntimeSheet sheet = new DowntimeSheet("<b>@AT@</b><table>@ROWS@</table>");

    @Test
    void each_authority_has_its_phones_hours_and_dates_in_london_time() {
        assertThat(page("Northbrook", "020 7946 0901", null, new Freshness(SENT, Colour.GREEN)))
                .isEqualTo("<b>01-Jul-2026 12:30</b><table><tr><th scope=\"row\">Northbrook</th>"
                        + "<td class=\"phone\">020 7946 0901</td>"
                        + "<td>Monday to Friday 09:00 to 17:00, closed on bank holidays</td>"
                        + "<td class=\"phone\">020 7946 0123</td><td>02-Jun-2026</td>"
                        + "<td>Sent 28-Jun-2026 06:00</td></tr></table>");
    }

    @Test
    void what_is_missing_or_old_is_said() {
        String page = page("Northbrook", null, LocalTime.of(10, 0), new Freshness(SENT, Colour.RED));
        assertThat(page).contains("<td class=\"phone\">Not told</td>", "bank holidays 10:00 to 12:00", ": out of date");
        assertThat(page("Northbrook", null, null, new Freshness(null, Colour.RED)))
                .contains("Never sent")
                .doesNotContain("out of date");
    }

    @Test
    void a_name_cannot_become_markup() {
        assertThat(page("<script>&", "1", null, new Freshness(null, Colour.RED)))
                .contains("&lt;script&gt;&amp;")
                .doesNotContain("<script>");
    }

    private String page(String name, String office, LocalTime holiday, Freshness freshness) {
        LocalTime closes = holiday == null ? null : LocalTime.NOON;
        ContactDetails details =
                new ContactDetails(office, "020 7946 0123", LocalTime.of(9, 0), LocalTime.of(17, 0), holiday, closes);
        DirectoryLine line = new DirectoryLine("901", name, details, LocalDate.of(2026, 6, 2));
        return sheet.of(List.of(line), any -> freshness, AT);
    }
}
