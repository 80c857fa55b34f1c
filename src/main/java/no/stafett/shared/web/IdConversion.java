package no.stafett.shared.web;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads an id of ours – a record around one {@link UUID} – out of an address. Anything but a UUID in its full form is
 * refused as a mismatch, and so ends at the same 404 as an id that does not exist.
 */
@Configuration(proxyBeanMethods = false)
class IdConversion implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new FromText());
    }

    private static final class FromText implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Record.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            var parts = target.getType().getRecordComponents();
            return parts != null && parts.length == 1 && parts[0].getType() == UUID.class;
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                return to.getType().getConstructor(UUID.class).newInstance(uuid(String.valueOf(source)));
            } catch (InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException
                    | NoSuchMethodException notOurs) {
                throw new IllegalStateException(to + " has no public constructor of a UUID", notOurs);
            }
        }

        /** Java reads "1-1-1-1-1" as a UUID too; one thing has one address here. */
        private static UUID uuid(String text) {
            var uuid = UUID.fromString(text);
            if (!uuid.toString().equals(text)) {
                throw new IllegalArgumentException("not a UUID in its full form");
            }
            return uuid;
        }
    }
}
