package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.PostcodeAreas;
import org.cpis.organisation.PostcodeDistrict;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.Texts;

/** The part of a missed-alert request that finds the authority by postcode. The postcode is not kept. */
@Named
@ViewScoped
public class AuthorityByPostcode implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PostcodeAreas areas;

    private String answer = "";

    /** Chooses the one authority of the district, or names those that it may be. */
    public void find(MissedRequestForm form) {
        answer = "";
        Optional<String> district = PostcodeDistrict.of(form.text("postcode"));
        List<OrganisationSummary> found = district.map(areas::at).orElse(List.of());
        if (found.isEmpty()) {
            Notice.wrong("request:postcode", district.isEmpty() ? "find.postcode.form" : "missedAlert.postcode.none");
        } else if (found.size() == 1) {
            form.choose(found.get(0).code());
            answer = Texts.of(
                    "missedAlert.postcode.one", district.get(), found.get(0).name());
        } else {
            List<String> names = found.stream().map(OrganisationSummary::name).toList();
            answer = Texts.of("missedAlert.postcode.several", district.get(), String.join(", ", names));
        }
    }

    /** Empty before the first question. */
    public String getAnswer() {
        return answer;
    }
}
