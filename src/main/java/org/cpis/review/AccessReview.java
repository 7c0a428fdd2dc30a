package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The review of rights that ends next.
 *
 * @param opens first day on which a confirmation counts for the period after it
 * @param ends first day on which what was not confirmed does not hold any more
 * @param until first day on which what is confirmed today does not hold any more
 * @param open whether today is in it
 */
public record AccessReview(LocalDate opens, LocalDate ends, LocalDate until, boolean open) implements Serializable {}
