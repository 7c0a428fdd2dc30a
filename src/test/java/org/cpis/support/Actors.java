package org.cpis.support;

import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;

/** The people and machines of the tests, as sign-in would make them. */
public final class Actors {

    private Actors() {}

    public static Actor nurse() {
        return actor("555000000101", "Grace Okafor", "ZT101", Activity.VIEW_AND_NOTIFY);
    }

    public static Actor nurse(int number) {
        return actor("55500001" + (2000 + number), "Nurse " + number, "ZT101", Activity.VIEW_AND_NOTIFY);
    }

    /** May search by postcode too. */
    public static Actor midwife() {
        return actor("555000000103", "Siobhan Byrne", "ZT102", Activity.VIEW_AND_NOTIFY, Activity.SEARCH_POSTCODE);
    }

    /** May search by postcode and see nobody. */
    public static Actor clerk() {
        return actor("555000000114", "Nia Rees", "ZT102", Activity.SEARCH_POSTCODE);
    }

    public static Actor gp() {
        return actor("555000000102", "Anil Patel", "ZT401", Activity.VIEW_SILENTLY);
    }

    public static Actor receptionist() {
        return actor("555000000104", "Tom Hargreaves", "ZT101");
    }

    public static Actor socialWorker() {
        return actor("555000000105", "Maya Lindqvist", "901", Activity.WORK_INBOX);
    }

    public static Actor socialWorker(int number) {
        return actor("55500000" + (2000 + number), "Worker " + number, "901", Activity.WORK_INBOX);
    }

    /** A team manager of 901; each number is somebody else. */
    public static Actor manager(int number) {
        return actor(
                "55500000" + (2500 + number), "Manager " + number, "901", Activity.WORK_INBOX, Activity.MANAGE_TEAM);
    }

    public static Actor socialWorkerOf902() {
        return actor("555000000109", "Jonas Weaver", "902", Activity.WORK_INBOX);
    }

    public static Actor dataOfficer() {
        return actor("555000000108", "Helen March", "901", Activity.KEEP_DATA);
    }

    public static Actor dataOfficerOf(String authority) {
        return actor("555000003" + authority, "Officer of " + authority, authority, Activity.KEEP_DATA);
    }

    public static Actor administrator() {
        return actor("555000000112", "Iris Novak", "NAT1", Activity.ADMINISTER);
    }

    public static Actor designated() {
        return actor("555000000110", "Ruth Adeyemi", "DR1", Activity.REVIEW_REGION);
    }

    public static Actor privacyOfficer() {
        return actor("555000000111", "Colin Fraser", "ZT1", Activity.REVIEW_ORGANISATION);
    }

    /** Reviews trust ZT3; each number is somebody else. */
    public static Actor officerOfZt3(int number) {
        return actor("55500000" + (2700 + number), "Officer " + number, "ZT3", Activity.REVIEW_ORGANISATION);
    }

    public static Actor national() {
        return actor("cpis-national", "cpis-national", "NAT1", Activity.KEEP_INDEX);
    }

    public static Actor feedOf(String authority) {
        return actor("cpis-la-" + authority, "cpis-la-" + authority, authority, Activity.SEND_UPLOAD);
    }

    /** Somebody else, at an organisation. */
    public static Actor at(String organisation, Activity... activities) {
        return actor("555000004000", "Somebody at " + organisation, organisation, activities);
    }

    private static Actor actor(String id, String name, String organisation, Activity... activities) {
        RoleProfile profile = new RoleProfile(
                id + "1",
                "S0:G0:R0",
                "Role of " + name,
                organisation,
                "Organisation " + organisation,
                Set.of(activities));
        return new Actor(id, name, profile, 3, "session-" + id);
    }
}
