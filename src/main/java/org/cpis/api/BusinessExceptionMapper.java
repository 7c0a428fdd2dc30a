package org.cpis.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.cpis.platform.BusinessException;

/** Whatever a rule refused, as a machine sees it: foreign, forbidden and missing are the same 404. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Override
    public Response toResponse(BusinessException exception) {
        return Problem.response(404, "There is nothing here for you.");
    }
}
