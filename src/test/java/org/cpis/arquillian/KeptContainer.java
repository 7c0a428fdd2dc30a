package org.cpis.arquillian;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Keeps the server of the archive that most test classes share: the adapter starts one for each class, and a start takes
 * longer than most classes. A class with an archive of its own gets a server of its own.
 */
public class KeptContainer extends PayaraMicroDeployableContainer {

    private Archive<?> running;
    private ProtocolMetaData found;

    /** Puts it in the adapter's place. */
    public static class Extension implements LoadableExtension {

        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, KeptContainer.class);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (running != null && InContainer.isShared(running) && InContainer.isShared(archive)) {
            return found;
        }
        end();
        found = super.deploy(archive);
        running = archive;
        return found;
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        if (!InContainer.isShared(archive)) {
            end();
        }
    }

    private void end() throws DeploymentException {
        if (running != null) {
            super.undeploy(running);
            running = null;
        }
    }
}
