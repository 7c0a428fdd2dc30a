package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.OptionalLong;
import org.cpis.identity.Caller;
import org.cpis.platform.web.Notice;
import org.cpis.upload.SequenceTaken;
import org.cpis.upload.Uploads;

/** Backs upload/send.xhtml: takes a file in as the machine door does, and goes on to what becomes of it. */
@Named
@ViewScoped
public class SendPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Uploads uploads;

    @Inject
    private BrowserFile browserFile;

    @Inject
    private Caller caller;

    private String sequence;
    private String mode = "delta";
    private transient Part file;

    public void load() {
        if (sequence == null) {
            sequence = String.valueOf(uploads.nextSequence());
        }
    }

    public String send() throws IOException {
        OptionalLong number = browserFile.number(sequence);
        boolean good = browserFile.isGood(file);
        if (!good || number.isEmpty()) {
            return null;
        }
        try {
            String authority = caller.require().organisation();
            String id = uploads.receive(browserFile.parcel(authority, number.getAsLong(), mode, file));
            return "/upload/upload?faces-redirect=true&id=" + id;
        } catch (SequenceTaken taken) {
            Notice.wrong("send:sequence", taken.key());
            return null;
        }
    }

    public String getSequence() {
        return sequence;
    }

    public void setSequence(String sequence) {
        this.sequence = sequence;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode == null ? this.mode : mode;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
