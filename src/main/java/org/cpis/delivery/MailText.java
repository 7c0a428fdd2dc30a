package org.cpis.delivery;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an e-mail says: references and links, nobody's name, number or plan, nor who looked (law 11). */
record MailText(String subject, String body) {

    /** @param link address of a notification by its id */
    static MailText of(List<Leased> parcel, UnaryOperator<String> link) {
        String lines = parcel.stream()
                .map(one -> text("letter.line", one.reference(), link.apply(one.eventId())))
                .collect(Collectors.joining("\n\n"));
        String subject = parcel.size() == 1
                ? text("letter.subject.one", parcel.get(0).reference())
                : text("letter.subject.several", parcel.size());
        return new MailText(subject, text("letter.body", lines));
    }

    private static String text(String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.UK, MailText.class.getClassLoader());
        return new MessageFormat(bundle.getString(key), Locale.UK).format(values);
    }
}
