package org.cpis.architecture.planted.upload;

/** Names that say nothing. */
class UploadManager {

    static class DateUtil {}

    static class DateUtils {}

    static class FooImpl {}

    static class NestedHelper {}
}
