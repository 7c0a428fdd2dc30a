package org.cpis.oracle;

import java.util.List;
import java.util.Set;

/** What must be answered to one record. {@code detail} is empty unless the code is CPR07. */
record Answer(String recordId, String code, String detail, String place) {

    /** What must be answered to a file: {@code missing} are the plans that a full file leaves out. */
    record Sheet(String fileCode, List<Answer> answers, Set<String> missing) {

        long loaded() {
            return answers.stream()
                    .filter(answer -> answer.code().equals("CPR06"))
                    .count();
        }
    }
}
