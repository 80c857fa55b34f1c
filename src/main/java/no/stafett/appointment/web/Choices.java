package no.stafett.appointment.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.identity.Person;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;

/** What can be chosen in the forms about coordinators. */
final class Choices {

    private Choices() {}

    static List<Choice> words(Enum<?>[] values, Texts t) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), t.get(one)))
                .toList();
    }

    static List<Choice> employees(List<Person> employees) {
        return employees.stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        Stream.of(one.fullName(), one.position(), one.unitName())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
