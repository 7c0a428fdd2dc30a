package org.cpis.register;

import java.util.Collection;

/**
 * Who holds which NHS number now, as the setting {@code cpis.directory} says: the local index itself, or a national
 * service. Plans, ids and the ledger hang on local rows; so whatever the directory answers stands in the local index when
 * a call returns, and is read from there.
 *
 * <p>Answers are stored in transactions of their own, so that no row is locked while another answer is waited for. Call it
 * before the own transaction reads anything, or that transaction does not see them.
 */
public interface PersonDirectory {

    /**
     * Brings the local index up to date about these numbers.
     *
     * @throws DirectoryUnavailable when one of them could not be asked; those before it are up to date
     */
    void refresh(Collection<NhsNumber> numbers);

    /**
     * Looks for people; the sensitive are left out.
     *
     * @param max most people to hand out
     * @throws DirectoryUnavailable when nobody could be asked
     */
    Matches search(PersonSearch search, int max);
}
