package org.cpis.support;

import java.io.File;
import org.cpis.identity.web.HeaderSessions;
import org.cpis.synthetic.KnownPeople;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that Maven built, with the tests in it and without the sign-in in front. */
public final class InContainer {

    private InContainer() {}

    public static WebArchive war(Class<?>... tests) {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("cpis.war")));
        war.delete("/WEB-INF/web.xml");
        war.addAsWebInfResource("in-container/web.xml", "web.xml");
        return war.addClasses(tests)
                .addPackage(InContainer.class.getPackage())
                .addPackage(KnownPeople.class.getPackage())
                .addAsLibraries(libraries());
    }

    /** The same with its pages, and a header in place of the sign-in. */
    public static WebArchive warWithPages(Class<?>... tests) {
        WebArchive war = war(tests).addClass(HeaderSessions.class);
        war.delete("/WEB-INF/web.xml");
        return war.addAsWebInfResource("in-container/web-with-pages.xml", "web.xml");
    }

    private static File[] libraries() {
        return java.util.Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().matches("(assertj-core|byte-buddy|awaitility|hamcrest)-[0-9.]+\\.jar"))
                .toArray(File[]::new);
    }
}
