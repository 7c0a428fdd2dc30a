package org.cpis.review;

/** A report that leaves the portal. Its name has nothing personal in it. */
public final class ReportFile {

    private final String name;
    private final byte[] content;

    ReportFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Media type, by the ending of the name. */
    public String type() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv;charset=UTF-8";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "pdf" -> "application/pdf";
            default -> "application/zip";
        };
    }
}
