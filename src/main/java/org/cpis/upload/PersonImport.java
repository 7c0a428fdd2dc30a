package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_INDEX;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cpis.identity.Allowed;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonRow;
import org.cpis.register.PersonStatus;

/** Loads the person index from CSV, block by block, so that memory stays flat. Idempotent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonImport {

    @Inject
    private PersonBlock block;

    @Allowed(KEEP_INDEX)
    public IndexAnswer put(InputStream body) {
        return new IndexFile<>(PersonImport::person, block::put).work(body);
    }

    private static PersonRow person(IndexLine line) {
        PersonStatus status = line.required("status", text -> PersonStatus.valueOf(text.toUpperCase(Locale.ROOT)));
        NhsNumber successor = line.orNull("superseded_by", PersonImport::number);
        if ((status == PersonStatus.SUPERSEDED) != (successor != null)) {
            throw new IndexLine.Refused(
                    "superseded_by", "Give the current number with status superseded, and only then.");
        }
        return new PersonRow(
                line.required("nhs_number", PersonImport::number),
                line.required("family_name", text -> IndexLine.atMost(35, text)),
                line.required("given_names", text -> IndexLine.atMost(200, text)),
                line.required("birth_date", LocalDate::parse),
                line.required("gender", text -> Gender.valueOf(text.toUpperCase(Locale.ROOT))),
                line.orNull("postcode", text -> IndexLine.atMost(8, text)),
                status,
                successor,
                formerNames(line));
    }

    private static List<String> formerNames(IndexLine line) {
        return line.optional("former_family_names").stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(name -> IndexLine.atMost(35, name.strip()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static NhsNumber number(String text) {
        return NhsNumber.parse(text).orElseThrow();
    }
}
