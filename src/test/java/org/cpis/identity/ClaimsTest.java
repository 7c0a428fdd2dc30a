package org.cpis.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final Map<String, Object> EMERGENCY = Map.of(
            "person_roleid", "556000101001",
            "org_code", "ZT101",
            "role_name", "\"Clinical\":\"Clinical Provision\":\"Nurse Access Role\"",
            "role_code", "S8000:G8000:R8001",
            "activity_codes", List.of("B0107", "B9999"));

    @Test
    void aProfileIsReadWithLastPartOfItsRoleNameAndNameOfItsOrganisation() {
        var claims = claims(List.of(EMERGENCY), List.of(Map.of("org_code", "ZT101", "org_name", "Demo ED")));

        RoleProfile profile = claims.profiles().get(0);

        assertThat(profile.roleName()).isEqualTo("Nurse Access Role");
        assertThat(profile.roleCode()).isEqualTo("S8000:G8000:R8001");
        assertThat(profile.organisationName()).isEqualTo("Demo ED");
    }

    @Test
    void unknownActivityCodesGiveNothing() {
        assertThat(claims(List.of(EMERGENCY), List.of()).profiles().get(0).activities())
                .containsExactly(Activity.VIEW_AND_NOTIFY);
    }

    @Test
    void anOrganisationWithoutNameIsToldByItsCode() {
        assertThat(claims(List.of(EMERGENCY), "nonsense").profiles().get(0).organisationName())
                .isEqualTo("ZT101");
    }

    @Test
    void aProfileWithoutIdOrOrganisationIsNone() {
        var roles = List.of(Map.of("org_code", "ZT101"), Map.of("person_roleid", "1"), "text", 7);

        assertThat(claims(roles, List.of()).profiles()).isEmpty();
    }

    @Test
    void rightsOfAnotherShapeGiveNothing() {
        var odd = Map.of("person_roleid", "1", "org_code", "ZT101", "activity_codes", Map.of("B0107", true));

        RoleProfile profile = claims(List.of(odd), List.of()).profiles().get(0);

        assertThat(profile.activities()).isEmpty();
        assertThat(profile.roleName()).isEmpty();
    }

    @Test
    void aSingleRoleNeedsNoList() {
        assertThat(claims(EMERGENCY, Map.of()).profiles()).hasSize(1);
    }

    @Test
    void roleNamesAreReadInEveryFormSeen() {
        assertThat(Claims.lastPart("\"A\":\"B\":\"Nurse: Bank\"")).isEqualTo("Nurse: Bank");
        assertThat(Claims.lastPart("Receptionist")).isEqualTo("Receptionist");
        assertThat(Claims.lastPart("\"Receptionist\"")).isEqualTo("Receptionist");
        assertThat(Claims.lastPart("")).isEmpty();
    }

    @Test
    void theFamilyNameIsTheClaimOrElseTheLastWordOfTheName() {
        assertThat(new Claims(Map.of("family_name", "VAN DER BERG", "display_name", "Mia van der Berg")).familyName())
                .isEqualTo("VAN DER BERG");
        assertThat(new Claims(Map.of("display_name", "Grace Okafor ")).familyName())
                .isEqualTo("Okafor");
        assertThat(new Claims(Map.of("display_name", "Prince")).familyName()).isEqualTo("Prince");
    }

    private static Claims claims(Object roles, Object organisations) {
        return new Claims(Map.of(Claims.ROLES, roles, "nhsid_user_orgs", organisations));
    }
}
