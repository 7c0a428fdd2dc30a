package org.cpis.dev;

import java.util.stream.Collectors;

/** What somebody who has just started the demo needs to know. */
final class Banner {

    private static final String RULE = "=".repeat(100);

    private Banner() {}

    private static final String TEXT = """

                %1$s
                CP-IS Portal is ready at %2$s/   (synthetic people only)

                  user name           role at organisation [activity codes]
                %3$s

                With a password : it is the user name. Assurance level 1.
                With a card     : import %4$s into the browser; card password %5$s. Assurance level 3.
                Trust           : import %6$s as an authority for web sites, else the browser warns.
                Mails           : every mail sent is caught and put into %7$s
                Keycloak        : %8$s/  (administrator: admin, password in %9$s)

                Ctrl-C stops everything and keeps the data; start with -Dcpis.reset to begin anew.
                %1$s""";

    static String of(Stack stack) {
        return TEXT.formatted(
                RULE,
                stack.portalUrl(),
                personas(stack),
                stack.card("USER"),
                Stack.CARD_PASSWORD,
                stack.caPem(),
                stack.mail().folder(),
                stack.keycloakUrl(),
                stack.caPem().resolveSibling("../secrets/keycloak-admin").normalize());
    }

    private static String personas(Stack stack) {
        return stack.realm().personas().stream()
                .map(persona -> "  %-19s %s"
                        .formatted(persona.user(), String.join("%n%22s".formatted(""), persona.positions())))
                .collect(Collectors.joining("\n"));
    }
}
