package org.cpis.review;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The measures of a region or of the nation.
 *
 * @param region code that was asked for; null: all that the reader may see
 * @param measures months of each, oldest first; the last one is running
 */
public record BenefitsView(String region, Map<Benefit, List<BenefitMonth>> measures) implements Serializable {

    public List<BenefitMonth> months(Benefit benefit) {
        return measures.get(benefit);
    }
}
