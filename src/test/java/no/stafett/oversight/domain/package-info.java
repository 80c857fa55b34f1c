@NullMarked
package no.stafett.oversight.domain;

import org.jspecify.annotations.NullMarked;
