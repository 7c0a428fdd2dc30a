package org.cpis.arquillian;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Payara Micro prints its servlets when all is deployed, and the adapter reads what is printed every 200 ms. Once in a
 * while it looks in the middle of the list, finds no end of it, and then no test can reach the server. The one servlet
 * that tests need is added here when it is missing.
 */
public class ServletList implements LoadableExtension {

    private static final String RUNNER = "ArquillianServletRunnerEE9";
    private static final String ROOT = "/cpis-portal"; // the WAR's name

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Mender.class);
    }

    /** Looks at what the adapter found. */
    public static class Mender {

        @Inject
        private Instance<ProtocolMetaData> found;

        void mend(@Observes AfterDeploy deployed) {
            found.get().getContexts(HTTPContext.class).stream()
                    .filter(context -> context.getServletByName(RUNNER) == null)
                    .forEach(context -> context.add(new Servlet(RUNNER, ROOT)));
        }
    }
}
