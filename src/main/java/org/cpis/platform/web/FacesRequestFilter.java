package org.cpis.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Two kindnesses to Faces. A form sent without Ajax may lack the script nonce of its page, which only a script of
 * PrimeFaces puts into it: the nonce is then taken from the view, which the form names by its unguessable state. And an
 * error page is made as if it had been asked for by itself, not with what the failed form sent.
 */
public class FacesRequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new OnItsOwn(request), response);
        } else if ("POST".equals(request.getMethod()) && !Answers.isAjax(request)) {
            chain.doFilter(new WithNonce(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class WithNonce extends HttpServletRequestWrapper {
        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String sent = super.getParameter(name);
            return sent == null && NONCE.equals(name) ? nonceOfView() : sent;
        }

        private static String nonceOfView() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            Map<String, Object> kept = view == null ? null : view.getViewMap(false);
            return kept == null ? null : (String) kept.get(NONCE);
        }
    }

    private static final class OnItsOwn extends HttpServletRequestWrapper {
        OnItsOwn(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return Answers.AJAX_HEADER.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
