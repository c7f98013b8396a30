package grade.catalog;

import grade.check.Comparison;
import grade.check.Expectation;
import grade.kakaotalk.ChatFormatException;
import grade.kakaotalk.ChatReader;
import grade.mission.Content;
import grade.text.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Whether what a case is given fits together, once what its mission shares is added. */
record GivenCheck(String caseId, Given given, Problems problems) {
    void report() {
        for (Map.Entry<String, Placed<Content>> file : given.files().entrySet()) {
            reportClash(file.getKey(), file.getValue().place());
        }
        given.expected().stdout().ifPresent(this::reportRanking);
        for (Placed<Expectation> check : given.expected().files().values()) {
            reportRanking(check);
        }
    }

    /** A path cannot be both a file and a directory. */
    private void reportClash(String path, Place place) {
        String inner = PathReader.withoutSlash(path);
        if (path.endsWith("/") && given.files().containsKey(inner)) {
            problems.add(place, "catalog-path-clash", inner);
        }
        for (int slash = inner.indexOf('/'); slash > 0; slash = inner.indexOf('/', slash + 1)) {
            String outer = inner.substring(0, slash);
            if (given.files().containsKey(outer)) {
                problems.add(place, "catalog-path-clash", outer);
            }
        }
    }

    /** The oracle reads a file of the fixture, so that it must be there and be a chat. */
    private void reportRanking(Placed<Expectation> check) {
        if (check.value().comparison() instanceof Comparison.AsRanking ranking
                && !ranking.file().isEmpty()) {
            Optional<Content> content =
                    Optional.ofNullable(given.files().get(ranking.file())).map(Placed::value);
            if (content.isEmpty()) {
                problems.add(check.place(), "catalog-ranking-without-file", ranking.file(), caseId);
            } else if (!isChat(content.get())) {
                problems.add(check.place(), "catalog-ranking-of-no-chat", ranking.file(), caseId);
            }
        }
    }

    private static boolean isChat(Content content) {
        return content instanceof Content.Chat || (content instanceof Content.Exact exact && isChat(exact.text()));
    }

    private static boolean isChat(String text) {
        try {
            ChatReader.of(new ByteArrayInputStream(Utf8.encode(text))).read(found -> {});
            return true;
        } catch (ChatFormatException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
