package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogWordingTest {
    private static final Pattern KEY = Pattern.compile("\"(catalog-[a-z0-9-]*[a-z0-9])\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasASentenceForEveryKeyInTheCode(Language language) throws IOException {
        Wording wording = Wording.in(language);
        assertThat(keys()).hasSizeGreaterThan(60).allMatch(wording::knows);
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/grade/catalog"))) {
            for (Path source : sources.toList()) {
                Matcher matcher = KEY.matcher(Files.readString(source));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                    if (matcher.group(1).startsWith("catalog-unknown-")) {
                        keys.add(matcher.group(1) + "-near");
                    }
                }
            }
        }
        for (String wanted : Set.of("text", "list", "map")) {
            for (String found : Set.of("text", "list", "map")) {
                keys.add("catalog-" + (wanted.equals(found) ? "text-not-list" : wanted + "-not-" + found));
            }
        }
        return keys;
    }
}
