package org.cpis.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Collection;

/** The local index is the directory: it is kept by {@code PUT /api/persons}, so nothing has to be fetched. */
@ApplicationScoped
@Typed(IndexDirectory.class)
public class IndexDirectory implements PersonDirectory {

    @Inject
    private PeopleSearch people;

    @Override
    public void refresh(Collection<NhsNumber> numbers) {
        // the local index says all there is to say
    }

    @Override
    public Matches search(PersonSearch search, int max) {
        return search.widened() ? people.widen(search, max) : people.find(search, max);
    }
}
