/** Benchmarks: run by {@code mvn -Pbench verify} only. */
package org.cpis.bench;
