package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import grade.answer.Rules;
import grade.mission.Problem;
import grade.sandbox.Limits;
import grade.wording.Localized;
import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the schemas say and what the readers take together; the readers are asked, so that no third list exists. */
class SchemaTest {
    private static final Fixtures NO_FIXTURES = new Fixtures(PackFiles.directory(Path.of("none")), List.of(), "m");

    private static final Given NOTHING = new Given(new TreeMap<>(), Optional.empty(), Expected.NOTHING);

    /** Where a schema describes what a reader reads. */
    record Pair(JsonSchema schema, String at, Consumer<Fields> reader) {
        Map<?, ?> properties() {
            return JsonSchema.map(object(), "properties");
        }

        Map<?, ?> object() {
            return Objects.requireNonNull(schema.objects().get(at), at);
        }

        /** What the reader asks and tells when it is given one entry. */
        Problems read(Map<String, Node.Entry> entries, Consumer<Fields> asked) {
            Problems problems = new Problems(SourceFile.of("m", ""));
            Fields fields = Fields.of(new Value("m", new Node.Entries(entries, Place.START), problems));
            reader.accept(fields);
            asked.accept(fields);
            return problems;
        }

        @Override
        public String toString() {
            return at.isEmpty() ? "mission or pack" : at;
        }
    }

    static List<Pair> pairs() {
        JsonSchema mission = JsonSchema.named("mission-v1.schema.json");
        JsonSchema pack = JsonSchema.named("pack-v1.schema.json");
        TextReader texts = new TextReader(EnumSet.noneOf(grade.wording.Language.class));
        PackReader packs = new PackReader(List.of());
        RulesReader rules = new RulesReader(Map.of());
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(mission, "", new MissionReader("m", "m", packs.unread(), NO_FIXTURES)::read));
        pairs.add(new Pair(mission, "/case", new CaseReader(NOTHING, texts)::read));
        pairs.add(new Pair(mission, "/made", ContentReader::read));
        pairs.add(new Pair(mission, "/block", LinesReader::block));
        pairs.add(new Pair(mission, "/kakaotalk", ChatSpecReader::read));
        pairs.add(new Pair(mission, "/expect", Expected::read));
        pairs.add(new Pair(mission, "/comparison", new CheckReader(true)::read));
        pairs.add(new Pair(mission, "/ranking", RankingReader::ranking));
        pairs.add(new Pair(mission, "/rejected", RejectedReader.ofLines(List.of())::read));
        BriefReader briefs = new BriefReader(new TextReader(EnumSet.noneOf(grade.wording.Language.class)));
        pairs.add(new Pair(mission, "/document", fields -> briefs.read(fields, Localized.same(""))));
        pairs.add(new Pair(mission, "/section", briefs::section));
        pairs.add(new Pair(mission, "/commands", BriefReader::commands));
        pairs.add(new Pair(mission, "/examples", BriefReader::examples));
        pairs.add(new Pair(mission, "/blocks", BriefReader::blocks));
        pairs.add(new Pair(mission, "/written", new WrittenReader(NO_FIXTURES)::read));
        pairs.add(new Pair(pack, "", packs::read));
        for (JsonSchema both : List.of(mission, pack)) {
            pairs.add(new Pair(both, "/texts", fields -> texts.read(fields, "m")));
            pairs.add(new Pair(both, "/rules", fields -> rules.read(fields, Rules.DEFAULT)));
            pairs.add(new Pair(both, "/limits", fields -> LimitsReader.read(fields, Limits.DEFAULT)));
        }
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mission-v1.schema.json", "pack-v1.schema.json"})
    void describesNothingThatNoReaderReads(String name) {
        Set<String> described = JsonSchema.named(name).objects().keySet();
        assertThat(pairs()).extracting(Pair::at).containsAll(described);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void hasTheKeysThatTheReaderKnows(Pair pair) {
        pair.read(
                Map.of(),
                fields -> assertThat(fields.known()).isEqualTo(pair.properties().keySet()));
        assertThat(pair.object().get("additionalProperties")).isEqualTo(false);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void requiresTheKeysThatTheReaderMisses(Pair pair) {
        List<String> missing = new ArrayList<>();
        for (Problem problem : pair.read(Map.of(), fields -> {}).sorted()) {
            if (problem.message().key().equals("catalog-missing-key")) {
                missing.addAll(problem.message().arguments());
            }
        }
        Object required = pair.object().get("required");
        assertThat(missing).isEqualTo(required == null ? List.of() : required);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void allowsTheWordsAndNumbersThatTheReaderTakes(Pair pair) {
        pair.properties().forEach((key, schema) -> {
            Map<?, ?> resolved = pair.schema().resolved(schema);
            if (resolved.get("enum") instanceof List<?> words) {
                assertThat(refusal(pair, key, false).arguments().get(1)).isEqualTo(joined(words));
            } else if ("boolean".equals(resolved.get("type"))) {
                assertThat(refusal(pair, key, false).arguments().get(1)).isEqualTo("true, false");
            } else if ("integer".equals(resolved.get("type"))) {
                assertThat(refusal(pair, key, false).arguments().subList(1, 3))
                        .containsExactly(
                                String.valueOf(resolved.get("minimum")), String.valueOf(resolved.get("maximum")));
            } else if (resolved.get("items") instanceof Map<?, ?> items && items.get("enum") instanceof List<?> words) {
                assertThat(refusal(pair, key, true).arguments().get(1)).isEqualTo(joined(words));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void namesNoMissionAsACommand(Pair pair) {
        Map<?, ?> id = (Map<?, ?>) pair.properties().get("id");
        if (pair.at().isEmpty() && id != null) {
            assertThat(JsonSchema.map(id, "not").get("enum")).isEqualTo(Ids.COMMANDS);
        }
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/catalog/valid"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptsWhatTheReaderAccepts(Path sample) throws IOException {
        JsonSchema schema =
                JsonSchema.named(sample.endsWith("pack.yaml") ? "pack-v1.schema.json" : "mission-v1.schema.json");
        String text = Files.readString(sample);
        assertThat(schema.accepts(JsonSchema.yaml(text))).isTrue();
        assertThat(schema.accepts(JsonSchema.yaml(text + "unknown: x\n"))).isFalse();
        assertThat(schema.accepts(JsonSchema.yaml(text.replace("format: 1", "format: 2"))))
                .isFalse();
    }

    /** What is told about a value that nothing accepts. */
    private static Message refusal(Pair pair, Object key, boolean inList) {
        Node wrong = new Node.Text("?wrong?", Node.Style.QUOTED, false, new Place(2, 2), new Place(2, 9));
        Node value = inList ? new Node.Items(List.of(wrong), new Place(2, 2)) : wrong;
        Node.Text name = new Node.Text((String) key, Node.Style.PLAIN, false, new Place(2, 1), new Place(2, 2));
        List<Problem> told =
                pair.read(Map.of((String) key, new Node.Entry(name, value)), fields -> {}).sorted().stream()
                        .filter(problem -> problem.column() == 2)
                        .toList();
        assertThat(told).as("%s", key).isNotEmpty();
        return told.get(0).message();
    }

    private static String joined(List<?> words) {
        return String.join(", ", words.stream().map(String::valueOf).toList());
    }
}
