/** Who people are: the national identity number and its rules, keys and contact details; no storage and no clock. */
@NamedInterface("domain")
@NullMarked
package no.stafett.identity.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
