package org.cpis.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.cpis.upload.Acknowledgement;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.UploadSummary;

/** The acknowledgement as JSON; its members are fixed (issue A 5). */
final class AcknowledgementJson {

    private AcknowledgementJson() {}

    static JsonObject of(Acknowledgement acknowledgement) {
        UploadSummary upload = acknowledgement.upload();
        JsonArrayBuilder records = Json.createArrayBuilder();
        acknowledgement.records().forEach(record -> records.add(line(record)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("localAuthority", upload.authority())
                .add("sequence", upload.sequence())
                .add("mode", upload.mode());
        add(
                json,
                "fileCode",
                upload.fileCode() == null ? null : upload.fileCode().name());
        json.add("received", upload.received())
                .add("loaded", upload.loaded())
                .add("rejected", upload.rejected())
                .add("records", records);
        if (!upload.message().isEmpty()) {
            json.add("message", upload.message());
        }
        return json.build();
    }

    private static JsonObjectBuilder line(RecordAnswer record) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("recordId", record.recordId())
                .add("code", record.code().name());
        add(json, "detail", record.detail());
        return json.add("location", record.location()).add("message", record.message());
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.add(name, JsonValue.NULL);
        } else {
            json.add(name, value);
        }
    }
}
