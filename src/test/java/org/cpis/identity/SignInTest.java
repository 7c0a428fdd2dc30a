package org.cpis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Map<String, Object> NURSE = Map.of("person_roleid", "1", "org_code", "ZT101");
    private static final Map<String, Object> UPLOADER =
            Map.of("person_roleid", "2", "org_code", "901", "activity_codes", List.of("CPIS-UPLOAD"));

    @Test
    void withoutAChoiceThereIsNoActor() throws Exception {
        assertThat(read("aal3", NURSE).actor()).isEmpty();
    }

    @Test
    void aChoiceMakesTheActorOfThatProfileInANewContext() throws Exception {
        SignIn signIn = read("aal3", NURSE, UPLOADER);

        Actor actor = signIn.choose("2", "fresh").actor().orElseThrow();

        assertThat(actor.organisation()).isEqualTo("901");
        assertThat(actor.assurance()).isEqualTo(3);
        assertThat(actor.sessionRef()).isEqualTo("fresh").isNotEqualTo(signIn.sessionRef());
    }

    @Test
    void aProfileOfSomebodyElseCannotBeChosen() throws Exception {
        SignIn signIn = read("aal3", NURSE);

        assertThatThrownBy(() -> signIn.choose("9", "fresh")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void belowTheLowestLevelNobodyGetsIn() throws Exception {
        assertThat(read("aal1", NURSE).refusal()).isEqualTo("signin.assurance.tooLow");
        assertThat(read("something", NURSE).assurance()).isZero();
        assertThat(read("aal3", NURSE).refusal()).isNull();
    }

    @Test
    void whoHasNoRoleThatOpensAPageIsTurnedAway() throws Exception {
        assertThat(read("aal3").refusal()).isEqualTo("signin.noRole");
        assertThat(read("aal3", UPLOADER).refusal()).isEqualTo("signin.noRole");
    }

    @Test
    void withoutUserIdThereIsNoSignIn() {
        assertThatThrownBy(() -> reader().read(new Claims(Map.of("acr", "aal3")), "token"))
                .isInstanceOf(SignInFailed.class);
    }

    @Test
    void theSameSessionAtTheProviderIsTheSameSignIn() throws Exception {
        assertThat(read("aal3", NURSE).isSameAs(read("aal3", NURSE))).isTrue();
        assertThat(read("aal3", NURSE).isSameAs(read("aal1", NURSE))).isFalse();
    }

    @Test
    void statesAnswerOnlyThemselvesAndTellASecondAttempt() {
        PendingSignIn first = new CodeFlow().begin("/lookup/find.xhtml", false);
        PendingSignIn second = new CodeFlow().begin("/", true);

        assertThat(first.answers(first.state())).isTrue();
        assertThat(first.answers(second.state())).isFalse();
        assertThat(PendingSignIn.isSecondAttempt(first.state())).isFalse();
        assertThat(PendingSignIn.isSecondAttempt(second.state())).isTrue();
        assertThat(PendingSignIn.isSecondAttempt(null)).isFalse();
        assertThat(first.verifier()).hasSizeGreaterThanOrEqualTo(43);
    }

    private static SignIn read(String acr, Object... roles) throws SignInFailed {
        Map<String, Object> claims =
                Map.of("nhsid_useruid", "555", "acr", acr, "sid", "s1", Claims.ROLES, List.of(roles));
        return reader().read(new Claims(claims), "token");
    }

    private static SignInReader reader() {
        return new SignInReader(Tokens.SETTINGS, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
