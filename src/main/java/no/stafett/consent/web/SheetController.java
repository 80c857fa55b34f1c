package no.stafett.consent.web;

import java.util.Locale;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.domain.Words;
import no.stafett.consent.usecase.ShowSheet;
import no.stafett.shared.Actor;
import no.stafett.shared.Language;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.TextBundles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The consent on paper, in the language the family reads. */
@Controller
class SheetController {

    private final ShowSheet showSheet;
    private final SheetLanguages languages;
    private final TextBundles bundles;

    SheetController(ShowSheet showSheet, SheetLanguages languages, TextBundles bundles) {
        this.showSheet = showSheet;
        this.languages = languages;
        this.bundles = bundles;
    }

    /** In the reader's own written Norwegian when nothing else, or nothing we have, is asked for. */
    @GetMapping("/plans/{plan}/consent/sheet")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    Answer show(
            Actor actor, @PathVariable PlanId plan, @RequestParam(defaultValue = "") String language, Locale locale) {
        var other = languages.in(language);
        var norwegian = ReaderWords.in(
                Language.NYNORSK.tag().equals(language) || Language.BOKMAL.tag().equals(language)
                        ? Locale.forLanguageTag(language)
                        : locale,
                bundles);
        Words words = other.isPresent() ? other.get() : norwegian;
        return Answer.page(new SheetPage(
                showSheet.show(actor, plan, words),
                words,
                other.map(SheetLanguage::tag).orElse(norwegian.language().tag()),
                other.map(SheetLanguage::rightToLeft).orElse(false),
                other.map(SheetLanguage::edition).orElse(""),
                languages.all().stream()
                        .map(one -> new SheetPage.Choice(one.tag(), one.name()))
                        .toList()));
    }
}
