package org.cpis.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cpis.platform.SystemClock;

/** Counts finished files by day of Europe/London. */
record DayCount(LocalDate first, int days) {

    /** @param finished oldest first; those before the first day only tell how late the next one was */
    List<DayFigures> of(List<UploadSummary> finished) {
        Map<String, Double> gaps = gaps(finished);
        return IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .map(day -> figures(
                        day,
                        finished.stream()
                                .filter(file -> dayOf(file).equals(day))
                                .toList(),
                        gaps))
                .toList();
    }

    private static DayFigures figures(LocalDate day, List<UploadSummary> files, Map<String, Double> gaps) {
        OptionalDouble longest = files.stream()
                .map(file -> gaps.get(file.id()))
                .filter(gap -> gap != null)
                .mapToDouble(gap -> gap)
                .max();
        return new DayFigures(
                day,
                files.size(),
                files.stream().mapToLong(UploadSummary::loaded).sum(),
                files.stream().mapToLong(UploadSummary::rejected).sum(),
                longest.isPresent() ? longest.getAsDouble() : null);
    }

    /** Hours between each file that counted (ruling 15) and the one before it, by id. */
    private static Map<String, Double> gaps(List<UploadSummary> finished) {
        Map<String, Double> gaps = new HashMap<>();
        List<UploadSummary> counted = new ArrayList<>(finished);
        counted.removeIf(file -> file.fileCode() != FileCode.CPF02 && file.fileCode() != FileCode.CPF03);
        Instant before = null;
        for (UploadSummary file : counted) {
            if (before != null) {
                gaps.put(file.id(), Duration.between(before, file.finishedAt()).toMinutes() / 60.0);
            }
            before = file.finishedAt();
        }
        return gaps;
    }

    private static LocalDate dayOf(UploadSummary file) {
        return LocalDate.ofInstant(file.finishedAt(), SystemClock.LONDON);
    }
}
