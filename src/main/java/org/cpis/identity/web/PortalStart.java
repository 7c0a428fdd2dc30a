package org.cpis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import java.util.logging.Logger;
import org.cpis.identity.OidcSettings;

/** Puts into the web application what depends on the settings of sign-in. */
@WebListener
public class PortalStart implements ServletContextListener {

    /** PrimeFaces appends the nonce of the page, so scripts come last; its widgets need inline styles. */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " form-action 'self' %s; script-src 'self'";

    private static final Logger LOG = Logger.getLogger(PortalStart.class.getName());

    @Inject
    OidcSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        application.setSessionTimeout((int) settings.idle().toMinutes());
        application.setInitParameter("primefaces.CSP_POLICY", POLICY.formatted(originOf(settings.issuer())));
        if (settings.clientSecret().isEmpty()) {
            LOG.severe("Setting cpis.oidc.client-secret is missing: nobody can sign in");
        }
    }

    /** "Log out" is a form that ends at the identity provider; browsers hold its redirects against the policy too. */
    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
