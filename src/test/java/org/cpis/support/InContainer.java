package org.cpis.support;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.cpis.synthetic.KnownPeople;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that Maven built, with the tests in it and without the sign-in in front. */
public final class InContainer {

    private static final String MARK = "/WEB-INF/shared-by-tests";

    /** Tests that run elsewhere, and what belongs into an archive of its own. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(".*/org/cpis/(architecture|arquillian|bench|browser|dev|register/pds)/.*"
                    + "|.*(Test|Journey)(\\$.*)?\\.class");

    private InContainer() {}

    /**
     * With its pages, a header in place of the sign-in, and every test that needs nothing special: these classes share one
     * archive, and so one start of the server.
     */
    public static WebArchive shared() {
        return bare("in-container/web-with-pages.xml")
                .addPackages(true, InContainer::belongs, "org.cpis")
                .addAsResource(new File("src/test/resources/feed"), "feed")
                .add(EmptyAsset.INSTANCE, MARK);
    }

    /** Whether it is the archive that most test classes share. */
    public static boolean isShared(Archive<?> archive) {
        return archive.contains(MARK);
    }

    /** With these classes alone and without pages, on a server of its own. */
    public static WebArchive war(Class<?>... tests) {
        return bare("in-container/web.xml")
                .addClasses(tests)
                .addPackage(InContainer.class.getPackage())
                .addPackage(KnownPeople.class.getPackage());
    }

    private static WebArchive bare(String web) {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("cpis.war")));
        war.delete("/WEB-INF/web.xml");
        return war.addAsWebInfResource(web, "web.xml").addAsLibraries(libraries());
    }

    private static boolean belongs(ArchivePath path) {
        return !ELSEWHERE.matcher(path.get()).matches();
    }

    private static File[] libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().matches("(assertj-core|byte-buddy|awaitility|hamcrest)-[0-9.]+\\.jar"))
                .toArray(File[]::new);
    }
}
