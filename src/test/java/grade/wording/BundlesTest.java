package grade.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both bundles say the same things, and what they say is what the code asks for. */
final class BundlesTest {
    /** Beginnings of keys whose end is put together in the code. */
    private static final Set<String> PREFIXES = Set.of(
            "advice-",
            "catalog-list-",
            "catalog-map-",
            "catalog-text-",
            "diagnosis-",
            "ending-",
            "file-is-",
            "init-how-",
            "init-next-",
            "mark-",
            "report-count-",
            "rule-",
            "trap-",
            "verdict-");

    /** What the code puts behind a key for another sentence on the same: of a hidden case, or with a word to suggest. */
    private static final Set<String> SUFFIXES = Set.of("-hidden", "-near", "-directory", "-special", "-no-directory");

    private static final Pattern SAID = Pattern.compile("\\b(?:Message\\.of|say)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*-?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private static final Wording ENGLISH = Wording.in(Language.EN);
    private static final Wording KOREAN = Wording.in(Language.KO);

    @Test
    void haveTheSameKeys() {
        assertThat(new TreeSet<>(KOREAN.keys())).isEqualTo(new TreeSet<>(ENGLISH.keys()));
    }

    @Test
    void haveTheSamePlaceholders() {
        assertThat(ENGLISH.keys())
                .filteredOn(KOREAN::knows)
                .allSatisfy(key -> assertThat(placeholders(KOREAN, key)).as(key).isEqualTo(placeholders(ENGLISH, key)));
    }

    private static Set<String> placeholders(Wording wording, String key) {
        return PLACEHOLDER
                .matcher(wording.sentence(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void areInTheirOwnLanguage() {
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(ENGLISH.sentence(key)).as(key).doesNotContainPattern(HANGUL));
        assertThat(KOREAN.keys())
                .filteredOn(key -> saysSomething(KOREAN.sentence(key)))
                .allSatisfy(key -> assertThat(KOREAN.sentence(key)).as(key).containsPattern(HANGUL));
    }

    /** Whether there is more to it than arguments, commands and a mark in brackets. */
    private static boolean saysSomething(String sentence) {
        return Stream.of(PLACEHOLDER.matcher(sentence).replaceAll("").split("\n", -1))
                .filter(line -> !line.startsWith("    "))
                .anyMatch(line -> Pattern.compile("[a-z]{3}")
                        .matcher(line.replaceAll("`[^`]*`|\\[[^]]*\\]", ""))
                        .find());
    }

    /** A particle right behind an argument would depend on its last sound. */
    @Test
    void haveNoKoreanParticleThatDependsOnAnArgument() {
        Pattern particle = Pattern.compile("\\{[0-9]\\}[`'\")]*(?:은|는|이|가|을|를|과|와|으로|로|아|야|이라|라)(?![가-힣])");
        assertThat(KOREAN.keys())
                .allSatisfy(key -> assertThat(KOREAN.sentence(key)).as(key).doesNotContainPattern(particle));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveNoSentenceTwice(Language language) throws IOException {
        String name = "wording_" + language.code() + ".properties";
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/grade/wording", name))) {
            if (!line.startsWith("#") && line.contains("=")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void knowEveryKeyThatTheCodeSays() throws IOException {
        Set<String> said = saidKeys();
        assertThat(said).contains("report-untouched", "file-empty", "stdout-differs", "ending-");
        assertThat(said)
                .filteredOn(key -> key.endsWith("-") ? !PREFIXES.contains(key) : !ENGLISH.knows(key))
                .isEmpty();
    }

    @Test
    void haveNoSentenceThatTheCodeNeverSays() throws IOException {
        Set<String> literals = new HashSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().map(match -> match.group(1)).forEach(literals::add);
        }
        assertThat(ENGLISH.keys()).filteredOn(key -> !isUsed(key, literals)).isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || PREFIXES.stream().anyMatch(key::startsWith)
                || SUFFIXES.stream()
                        .filter(key::endsWith)
                        .anyMatch(suffix -> literals.contains(key.substring(0, key.length() - suffix.length())));
    }

    /** Literals of first arguments, choices between two among them; one that is added to ends in a hyphen. */
    private static Set<String> saidKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            SAID.matcher(source)
                    .results()
                    .forEach(said -> LITERAL.matcher(firstArgument(source, said.end()))
                            .results()
                            .map(match -> match.group(1))
                            .filter(literal -> KEY.matcher(literal).matches())
                            .forEach(keys::add));
        }
        return keys;
    }

    /** The text up to the comma or bracket that ends the argument, without what stands in inner brackets. */
    private static String firstArgument(String source, int start) {
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        for (int at = start; at < source.length(); at++) {
            char c = source.charAt(at);
            if (depth == 0 && (c == ',' || c == ')' || c == ';')) {
                break;
            }
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                argument.append(c);
            }
            depth -= c == ')' ? 1 : 0;
        }
        return argument.toString();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
