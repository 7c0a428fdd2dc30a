package org.cpis.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import org.cpis.upload.MissingPlan;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.UploadSummary;

/** The acknowledgement as JSON; its members are fixed by {@code acknowledgement.schema.json}. */
final class AcknowledgementJson implements AcknowledgementForm {

    @Override
    public void write(UploadSummary upload, AcknowledgementLines lines, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject();
            counts(json, upload);
            gap(json, upload);
            json.writeStartArray("missing");
            lines.eachMissing(plan -> missing(json, plan));
            json.writeEnd().writeStartArray("records");
            lines.eachRecord(record -> line(json, record));
            json.writeEnd().writeEnd();
        }
    }

    private static void counts(JsonGenerator json, UploadSummary upload) {
        json.write("localAuthority", upload.authority())
                .write("sequence", upload.sequence())
                .write("mode", upload.mode());
        text(
                json,
                "fileCode",
                upload.fileCode() == null ? null : upload.fileCode().name());
        json.write("received", upload.received())
                .write("loaded", upload.loaded())
                .write("rejected", upload.rejected());
        if (!upload.message().isEmpty()) {
            json.write("message", upload.message());
        }
    }

    private static void gap(JsonGenerator json, UploadSummary upload) {
        if (upload.gap() == null) {
            json.writeNull("missingSequences");
        } else {
            json.writeStartObject("missingSequences")
                    .write("from", upload.gap().from())
                    .write("to", upload.gap().to())
                    .write("message", upload.gap().sentence())
                    .writeEnd();
        }
    }

    private static void missing(JsonGenerator json, MissingPlan plan) {
        json.writeStartObject()
                .write("nhsNumber", plan.nhsNumber().digits())
                .write("planType", plan.planType().name());
        text(json, "localId", plan.localId());
        json.writeEnd();
    }

    private static void line(JsonGenerator json, RecordAnswer record) {
        json.writeStartObject()
                .write("recordId", record.recordId())
                .write("code", record.code().name());
        text(json, "detail", record.detail());
        json.write("location", record.location())
                .write("message", record.message())
                .writeEnd();
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
