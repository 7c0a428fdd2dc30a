package org.cpis.delivery;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an e-mail says: references and links, nobody's name, number or plan, nor who looked (law 11). */
record MailText(String subject, String body) {

    /**
     * @param parcel several only of one kind, and of what is new or was given to a worker
     * @param link address of what each is about
     */
    static MailText of(List<Leased> parcel, Function<Leased, String> link) {
        String lines = parcel.stream()
                .map(one -> text("letter.line", one.reference(), link.apply(one)))
                .collect(Collectors.joining("\n\n"));
        LetterKind kind = parcel.get(0).letter();
        if (kind != LetterKind.NEW) {
            return new MailText(
                    text("letter.subject." + kind, parcel.get(0).reference(), parcel.size()),
                    text("letter.body.one", text("letter.says." + kind, parcel.size()), lines));
        }
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
