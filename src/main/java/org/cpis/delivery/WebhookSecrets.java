package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** Secrets that calls are signed with: settings {@code cpis.webhook.secret.CODE}, for example a file of that name. */
@ApplicationScoped
public class WebhookSecrets {

    /** A shorter one could be guessed. */
    private static final int SHORTEST = 32;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");

    /** Read anew each time, so that whoever renews it only replaces it. */
    Optional<String> of(String authority) {
        return Optional.of(authority)
                .filter(code -> CODE.matcher(code).matches())
                .flatMap(code ->
                        ConfigProvider.getConfig().getOptionalValue("cpis.webhook.secret." + code, String.class))
                .map(String::strip)
                .filter(secret -> secret.length() >= SHORTEST);
    }
}
