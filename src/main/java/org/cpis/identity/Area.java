package org.cpis.identity;

/** A part of the portal: one URL folder, one audience. The order decides where a person with several lands. */
public enum Area {
    LOOKUP("/lookup/find.xhtml"),
    INBOX("/inbox/inbox.xhtml"),
    UPLOAD("/upload/uploads.xhtml"),
    REVIEW("/review/dashboard.xhtml"),
    ADMIN("/admin/organisations.xhtml"),
    /** Not a page: for machines. */
    NONE("/");

    private final String landingPage;

    Area(String landingPage) {
        this.landingPage = landingPage;
    }

    /** Path below the context root, for example {@code /lookup/find.xhtml}. */
    public String landingPage() {
        return landingPage;
    }

    /** First path segment with slashes, for example {@code /lookup/}. */
    public String folder() {
        return landingPage.substring(0, landingPage.indexOf('/', 1) + 1);
    }
}
