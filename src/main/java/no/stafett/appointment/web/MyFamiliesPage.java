package no.stafett.appointment.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.stafett.appointment.domain.MyFamily;
import no.stafett.appointment.usecase.ShowMyFamilies.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Those somebody coordinates for, a family at a time, and what a barnekoordinator is there for (BK-03). */
public record MyFamiliesPage(Shown shown) implements Page {

    private static final int DUTIES = 4;

    @Override
    public String title(Texts t) {
        return t.get("my-families.title");
    }

    public String name(MyFamily.Member member, Texts t) {
        return Names.of(member.person(), t);
    }

    public boolean isChildCoordinator() {
        return shown.families().stream().anyMatch(MyFamily::hasChildCoordinator);
    }

    public List<String> duties(Texts t) {
        return IntStream.rangeClosed(1, DUTIES)
                .mapToObj(number -> t.get("my-families.duty." + number))
                .toList();
    }

    /** That the child turns eighteen, from half a year ahead. */
    public Optional<String> eighteen(MyFamily.Member member, Texts t) {
        return member.person()
                .eighteen()
                .filter(_ -> member.person().isNearEighteen(shown.today()))
                .map(day -> t.get("my-families.eighteen", t.date(day)));
    }
}
