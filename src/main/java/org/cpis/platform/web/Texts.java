package org.cpis.platform.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's sentences, by key. */
public final class Texts {

    private Texts() {}

    /** The sentence of a key, with {@code {0}} and so on filled in. */
    public static String of(String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages", Locale.UK, Thread.currentThread().getContextClassLoader());
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), Locale.UK).format(values);
    }
}
