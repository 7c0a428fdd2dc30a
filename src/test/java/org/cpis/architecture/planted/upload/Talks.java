package org.cpis.architecture.planted.upload;

/** Tells everything to whoever reads the console. */
class Talks {
    void talk(Exception problem) {
        System.out.println("out");
        System.err.println("err");
        problem.printStackTrace();
    }
}
