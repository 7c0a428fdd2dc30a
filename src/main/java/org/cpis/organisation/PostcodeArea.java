package org.cpis.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a local authority is responsible in a postcode district, or in a part of it. */
@Entity
@Table(name = "postcode_area")
public class PostcodeArea {

    @Id
    private String id;

    private String district;
    private String authority;

    protected PostcodeArea() {}

    PostcodeArea(String id, String district, String authority) {
        this.id = id;
        this.district = district;
        this.authority = authority;
    }
}
