package org.cpis.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an NHS number as its ten digits. */
@Converter(autoApply = true)
public class NhsNumberConverter implements AttributeConverter<NhsNumber, String> {

    @Override
    public String convertToDatabaseColumn(NhsNumber number) {
        return number == null ? null : number.digits();
    }

    @Override
    public NhsNumber convertToEntityAttribute(String column) {
        return column == null ? null : new NhsNumber(column);
    }
}
