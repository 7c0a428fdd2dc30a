package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.inbox.InboxBenefits;
import org.cpis.inbox.ToldMonth;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Months;
import org.cpis.platform.Share;
import org.cpis.upload.UploadBenefits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service is good for, by month, of the reader's region or of the nation. Every reading is written down. */
@Stateless
public class Benefits {

    @Inject
    private InboxBenefits inbox;

    @Inject
    private UploadBenefits uploads;

    @Inject
    private SeenBenefits seen;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.benefits.months", defaultValue = "12")
    private int months;

    /** @param region code; null or empty: all that the reader may see */
    @Allowed({ADMINISTER, REVIEW_REGION})
    public BenefitsView read(String region) {
        BenefitsView view = view(region);
        ledger.append(Entry.of(Action.BENEFITS_READ, Outcome.DONE, of(region)));
        return view;
    }

    /** The same, to be taken away as a file. */
    @Allowed({ADMINISTER, REVIEW_REGION})
    public BenefitsView export(String region, Benefit which) {
        BenefitsView view = view(region);
        ledger.append(Entry.of(Action.FIGURES_EXPORTED, Outcome.DONE, "benefits " + which + ", " + of(region)));
        return view;
    }

    private String of(String region) {
        return months + " months" + (region == null || region.isEmpty() ? "" : " of " + region);
    }

    private BenefitsView view(String region) {
        Months asked = new Months(LocalDate.now(clock), months);
        Map<Benefit, List<BenefitMonth>> all = new EnumMap<>(Benefit.class);
        contact(all, asked, inbox.told(region, asked));
        all.put(Benefit.TIME_TAKEN, BenefitMonth.times(asked, inbox.acknowledged(region, asked)));
        put(all, Benefit.ACTED, asked, inbox.acted(region, asked));
        put(all, Benefit.MISSED_ANSWERED, asked, inbox.answered(region, asked));
        put(all, Benefit.SEEN_OPENED, asked, seen.opened(region, asked));
        put(all, Benefit.RELIABLE_FEED, asked, uploads.reliable(region, asked));
        put(all, Benefit.BY_MACHINE, asked, uploads.byMachine(region, asked));
        put(all, Benefit.MENDED, asked, uploads.mended(region, asked));
        return new BenefitsView(region, Collections.unmodifiableMap(all));
    }

    private static void contact(Map<Benefit, List<BenefitMonth>> all, Months months, List<ToldMonth> told) {
        List<Share> callbacks = told.stream().map(ToldMonth::callbackShare).toList();
        List<Share> calls = told.stream().map(ToldMonth::callShare).toList();
        put(all, Benefit.CALLBACKS, months, callbacks);
        put(all, Benefit.CALLS, months, calls);
        List<Share> acknowledged =
                told.stream().map(ToldMonth::acknowledgedShare).toList();
        put(all, Benefit.ACKNOWLEDGED, months, acknowledged);
    }

    private static void put(Map<Benefit, List<BenefitMonth>> all, Benefit which, Months months, List<Share> shares) {
        all.put(which, BenefitMonth.shares(months, shares));
    }
}
