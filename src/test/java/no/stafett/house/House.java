package no.stafett.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes the house rules are about, and the ones planted to break them. */
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/no/stafett/templates/"))
            .importPackages("no.stafett");

    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private House() {}
}
