package org.cpis.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.cpis.platform.BusinessException;

/** What the page says after an action: beside a field, or above everything. */
public final class Notice {

    private Notice() {}

    /** Something was done. Survives a redirect. */
    public static void done(String key, Object... values) {
        context().getExternalContext().getFlash().setKeepMessages(true);
        context().addMessage(null, message(FacesMessage.SEVERITY_INFO, key, values));
    }

    /** A field is wrong; the sentence says what to do. {@code clientId} null: the page as a whole. */
    public static void wrong(String clientId, String key, Object... values) {
        context().addMessage(clientId, message(FacesMessage.SEVERITY_ERROR, key, values));
        context().validationFailed();
    }

    /** A rule said no. */
    public static void refused(BusinessException exception, Object... values) {
        wrong(null, exception.key(), values);
    }

    private static FacesMessage message(FacesMessage.Severity severity, String key, Object... values) {
        String text = Texts.of(key, values);
        return new FacesMessage(severity, text, text);
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
