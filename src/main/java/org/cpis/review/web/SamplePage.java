package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.platform.web.Notice;
import org.cpis.review.AlertNotPossible;
import org.cpis.review.AlertWords;
import org.cpis.review.SampleAnswer;
import org.cpis.review.SampleLine;
import org.cpis.review.SampleRow;
import org.cpis.review.Samples;

/** Backs review/sample.xhtml: the first view of the random sample that waits, those after it, and how far each place is. */
@Named
@ViewScoped
public class SamplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Samples samples;

    private List<SampleRow> rows;
    private List<SampleLine> lines;
    private SampleRow row;
    private SampleAnswer answer;
    private String words;

    @PostConstruct
    void load() {
        rows = samples.waiting();
        lines = samples.figures();
        row = rows.isEmpty() ? null : rows.get(0);
        answer = null;
        words = null;
    }

    public void choose(SampleRow other) {
        row = other;
    }

    public void send() {
        if (answer == null) {
            Notice.wrong("answering:answer", "sample.answer.empty");
        } else if (answer.needsWords() && AlertWords.fault(words).isPresent()) {
            Notice.wrong("answering:words", AlertWords.fault(words).get());
        } else {
            save();
        }
    }

    private void save() {
        try {
            samples.answer(row.eventId(), answer, words);
            Notice.done(answer == SampleAnswer.NOT_EXPLAINED ? "sample.raised" : "sample.answered");
        } catch (AlertNotPossible quicker) {
            Notice.refused(quicker);
        }
        load();
    }

    /** Null: none waits. */
    public SampleRow getRow() {
        return row;
    }

    public List<SampleRow> getRows() {
        return rows;
    }

    public List<SampleLine> getLines() {
        return lines;
    }

    public SampleAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(SampleAnswer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
