package org.cpis.upload;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.inbox.Allocated;
import org.cpis.inbox.Allocations;
import org.cpis.register.NhsNumber;

/** Takes from an authority's system which worker each child is allocated to, line by line. Idempotent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AllocationImport {

    private static final String NUMBER = "nhs_number";
    private static final String WORKER = "user_id";

    @Inject
    private Allocations allocations;

    @Inject
    private UploadSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /**
     * Takes the good lines, and says what is wrong with the others.
     *
     * @param authority whose; only the own one
     * @throws FileTooLarge as soon as there are more bytes than the settings allow
     */
    @Allowed(SEND_UPLOAD)
    public IndexAnswer put(String authority, InputStream body) {
        if (!authority.equals(caller.require().organisation())) {
            throw scope.refuse("allocations");
        }
        return new IndexFile<>(this::take, block -> {}).work(new ByteArrayInputStream(read(body)));
    }

    private byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(settings.allocationBytes() + 1);
            if (bytes.length > settings.allocationBytes()) {
                throw new FileTooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new FileBroken();
        }
    }

    private Allocated take(IndexLine line) {
        NhsNumber number = line.required(NUMBER, text -> NhsNumber.parse(text).orElseThrow());
        String user = line.present(WORKER).isEmpty() ? null : line.required(WORKER, text -> IndexLine.atMost(64, text));
        Allocated answer = allocations.allocate(number, user);
        switch (answer) {
            case NO_PLAN -> throw new IndexLine.Refused(NUMBER, "You hold no open plan for this number.");
            case NO_WORKER ->
                throw new IndexLine.Refused(WORKER, "Nobody with this id works your notifications in the portal yet.");
            default -> {}
        }
        return answer;
    }
}
