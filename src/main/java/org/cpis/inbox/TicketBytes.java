package org.cpis.inbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cpis.register.PlanType;

/** A ticket as bytes, in the order of its fields. Read only after the seal around it was found whole. */
final class TicketBytes {

    private TicketBytes() {}

    static byte[] of(ListTicket ticket) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            put(out, ticket.authority());
            put(out, ticket.user());
            put(out, ticket.session());
            put(out, ticket.team().code());
            put(out, ticket.team().queue());
            put(out, ticket.filter());
            put(out, ticket.at());
            put(out, UUID.fromString(ticket.floor()));
            put(out, ticket.known());
            put(out, ticket.until());
        } catch (IOException e) {
            throw new IllegalStateException("memory is always there", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException when another version of the portal wrote them */
    static ListTicket read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new ListTicket(
                    text(in), text(in), text(in), team(in), filter(in), instant(in), id(in), ids(in), instant(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a ticket of this version", e);
        }
    }

    private static MyTeam team(DataInputStream in) throws IOException {
        return new MyTeam(text(in), value(in, Queue::valueOf));
    }

    private static void put(DataOutputStream out, InboxFilter filter) throws IOException {
        put(out, filter.whose());
        put(out, filter.queue());
        put(out, filter.team());
        put(out, filter.status());
        put(out, filter.plan());
        out.writeBoolean(filter.overdue());
        put(out, filter.remark());
        put(out, filter.from());
        put(out, filter.to());
        put(out, filter.order());
    }

    private static InboxFilter filter(DataInputStream in) throws IOException {
        return new InboxFilter(
                value(in, Whose::valueOf),
                value(in, Queue::valueOf),
                text(in),
                value(in, Status::valueOf),
                value(in, PlanType::valueOf),
                in.readBoolean(),
                value(in, Remark::valueOf),
                value(in, LocalDate::parse),
                value(in, LocalDate::parse),
                value(in, InboxOrder::valueOf));
    }

    /** Null is the empty text. */
    private static void put(DataOutputStream out, Object value) throws IOException {
        out.writeUTF(value == null ? "" : value.toString());
    }

    private static void put(DataOutputStream out, Enum<?> value) throws IOException {
        out.writeUTF(value == null ? "" : value.name());
    }

    private static void put(DataOutputStream out, Instant moment) throws IOException {
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
    }

    private static void put(DataOutputStream out, Set<String> ids) throws IOException {
        out.writeShort(ids.size());
        for (String id : ids) {
            put(out, UUID.fromString(id));
        }
    }

    private static void put(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static <T> T value(DataInputStream in, Function<String, T> reader) throws IOException {
        String text = text(in);
        return text == null ? null : reader.apply(text);
    }

    private static String text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? null : text;
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static String id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong()).toString();
    }

    private static Set<String> ids(DataInputStream in) throws IOException {
        Set<String> ids = new HashSet<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            ids.add(id(in));
        }
        return ids;
    }
}
