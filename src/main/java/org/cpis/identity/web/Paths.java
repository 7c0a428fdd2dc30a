package org.cpis.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a request asks for, and how an answer sends the browser elsewhere. */
final class Paths {

    static final String CHOOSE_ROLE = "/choose-role.xhtml";

    private Paths() {}

    /** Path below the context root, for example {@code /lookup/find.xhtml}. */
    static String of(HttpServletRequest request) {
        String more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }

    static boolean isForMachines(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/api/") || path.startsWith("/fhir/") || path.equals("/api") || path.equals("/fhir");
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** The page to come back to after signing in; a form is not sent again, its page is shown. */
    static String asked(HttpServletRequest request) {
        String path = of(request);
        boolean page = path.endsWith(".xhtml");
        if (!page && !"GET".equals(request.getMethod())) {
            return "/";
        }
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** An Ajax call cannot follow a redirect to another host: the answer tells the page to go (Faces 4.0, 13.4.4). */
    static void redirectAjax(HttpServletResponse response, String url) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        String escaped = url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        response.getWriter()
                .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + escaped
                        + "\"/></partial-response>");
    }
}
