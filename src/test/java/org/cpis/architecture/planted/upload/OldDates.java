package org.cpis.architecture.planted.upload;

import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;

/** Time as it was kept before 2014. */
@SuppressWarnings("JavaUtilDate")
class OldDates {
    Date field = new Date();

    Object more() {
        return new SimpleDateFormat("yyyy").format(Calendar.getInstance().getTime());
    }
}
