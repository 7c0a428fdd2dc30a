package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.inbox.SignOffs;

/** Backs the manager's yes or no on a notification's page. */
@Named
@ViewScoped
public class SigningPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationPage page;

    @Inject
    private SignOffs signOffs;

    private String reason;

    public void signOff() {
        page.act(() -> {
            signOffs.signOff(page.getId());
            return "signOff.signed";
        });
    }

    public void sendBack() {
        String why = Reasons.read(reason, "signing:reason");
        if (why != null
                && page.act(() -> {
                    signOffs.sendBack(page.getId(), why);
                    return "signOff.sentBack";
                })) {
            reason = null;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
