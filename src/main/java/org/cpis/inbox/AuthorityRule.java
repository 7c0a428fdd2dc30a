package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What one authority decided about its casework; there is none where it decided nothing. */
@Entity
@Table(name = "authority_rule")
public class AuthorityRule {

    @Id
    private String authority;

    private boolean repeated;
    private boolean young;

    @Column(name = "out_of_area")
    private boolean outOfArea;

    private int days;
    private int age;

    @Column(name = "referral_text")
    private String referralText;

    @Column(name = "referral_url")
    private String referralUrl;

    @Column(name = "tell_seen")
    private boolean tellSeen;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected AuthorityRule() {}

    AuthorityRule(String authority) {
        this.authority = authority;
    }

    void decide(AuthorityChoice choice, String by, Instant now) {
        repeated = choice.signOff().repeated();
        young = choice.signOff().young();
        outOfArea = choice.signOff().outOfArea();
        days = choice.signOff().days();
        age = choice.signOff().age();
        referralText = choice.referral().text();
        referralUrl = choice.referral().url();
        tellSeen = choice.tellSeen();
        changedBy = by;
        changedAt = now;
    }

    AuthorityChoice choice() {
        return new AuthorityChoice(
                new SignOffRules(repeated, young, outOfArea, days, age),
                new Referral(referralText, referralUrl),
                tellSeen,
                changedBy,
                changedAt,
                version);
    }
}
