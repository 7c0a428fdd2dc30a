/** Random daily files and an oracle that says what must become of them, written from the rulings apart from the portal's code. */
package org.cpis.oracle;
