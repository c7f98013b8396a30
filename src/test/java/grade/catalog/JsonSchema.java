package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A JSON Schema that ships, as far as its own words go. */
final class JsonSchema {
    private static final Set<String> WORDS_WITHOUT_DEMANDS =
            Set.of("$schema", "$id", "$defs", "title", "description", "uniqueItems");

    private final Map<?, ?> root;

    private JsonSchema(Map<?, ?> root) {
        this.root = root;
    }

    static JsonSchema named(String name) {
        try (InputStream json = JsonSchema.class.getResourceAsStream("/grade/schema/" + name)) {
            return new JsonSchema(
                    (Map<?, ?>) Objects.requireNonNull(yaml(new String(json.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON is YAML. */
    static @Nullable Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    static Map<?, ?> map(Map<?, ?> map, String key) {
        return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
    }

    /** The schemas of objects with keys of their own, by where they are. */
    Map<String, Map<?, ?>> objects() {
        Map<String, Map<?, ?>> objects = new TreeMap<>();
        objects.put("", root);
        map(root, "$defs").forEach((name, value) -> collect("/" + name, value, objects));
        return objects;
    }

    private static void collect(String at, @Nullable Object schema, Map<String, Map<?, ?>> objects) {
        if (schema instanceof Map<?, ?> map) {
            if (map.containsKey("properties")) {
                objects.put(at, map);
            }
            map.forEach((word, value) -> collect(at + "/" + word, value, objects));
        } else if (schema instanceof List<?> list) {
            list.forEach(item -> collect(at + "/item", item, objects));
        }
    }

    /** A schema with what it refers to. */
    Map<?, ?> resolved(Object schema) {
        Map<Object, Object> all = new HashMap<>((Map<?, ?>) schema);
        if (all.remove("$ref") instanceof String reference) {
            String name = reference.replace("#/$defs/", "");
            resolved(map(map(root, "$defs"), name)).forEach(all::putIfAbsent);
        }
        return all;
    }

    boolean accepts(@Nullable Object value) {
        return accepts(root, value);
    }

    private boolean accepts(Object schema, @Nullable Object value) {
        if (schema instanceof Boolean always) {
            return always;
        }
        return resolved(schema).entrySet().stream().allMatch(word -> accepts((Map<?, ?>) schema, word, value));
    }

    private boolean accepts(Map<?, ?> schema, Map.Entry<?, ?> word, @Nullable Object value) {
        Object demand = word.getValue();
        return switch ((String) word.getKey()) {
            case "type" -> isOneOf(demand instanceof List<?> types ? types : List.of(demand), value);
            case "const" -> demand.equals(value);
            case "enum" -> ((List<?>) demand).contains(value);
            case "not" -> !accepts(demand, value);
            case "anyOf" -> ((List<?>) demand).stream().anyMatch(each -> accepts(each, value));
            case "allOf" -> ((List<?>) demand).stream().allMatch(each -> accepts(each, value));
            case "pattern" -> !(value instanceof String text) || finds((String) demand, text);
            case "minimum" -> !(value instanceof Integer number) || number >= (Integer) demand;
            case "maximum" -> !(value instanceof Integer number) || number <= (Integer) demand;
            case "minItems" -> !(value instanceof List<?> list) || list.size() >= (Integer) demand;
            case "minProperties" -> !(value instanceof Map<?, ?> map) || map.size() >= (Integer) demand;
            case "items" -> !(value instanceof List<?> list) || list.stream().allMatch(each -> accepts(demand, each));
            case "required" -> !(value instanceof Map<?, ?> map) || map.keySet().containsAll((Collection<?>) demand);
            case "propertyNames" -> names(value).stream().allMatch(name -> accepts(demand, name));
            case "properties", "patternProperties", "additionalProperties" ->
                !(value instanceof Map<?, ?> map) || acceptsEntries(resolved(schema), map);
            default -> {
                assertThat(WORDS_WITHOUT_DEMANDS).contains((String) word.getKey());
                yield true;
            }
        };
    }

    private boolean acceptsEntries(Map<?, ?> schema, Map<?, ?> map) {
        Map<?, ?> properties = orEmpty(schema.get("properties"));
        Map<?, ?> patterns = orEmpty(schema.get("patternProperties"));
        Object others = schema.containsKey("additionalProperties") ? schema.get("additionalProperties") : true;
        return map.entrySet().stream().allMatch(entry -> {
            String name = (String) entry.getKey();
            List<?> demands = patterns.entrySet().stream()
                    .filter(pattern -> finds((String) pattern.getKey(), name))
                    .map(Map.Entry::getValue)
                    .toList();
            if (properties.containsKey(name)) {
                return accepts(properties.get(name), entry.getValue());
            }
            return demands.isEmpty()
                    ? accepts(others, entry.getValue())
                    : demands.stream().allMatch(each -> accepts(each, entry.getValue()));
        });
    }

    private static Map<?, ?> orEmpty(@Nullable Object map) {
        return map == null ? Map.of() : (Map<?, ?>) map;
    }

    private static Collection<?> names(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map.keySet() : List.of();
    }

    private static boolean finds(String pattern, String text) {
        return java.util.regex.Pattern.compile(pattern).matcher(text).find();
    }

    private static boolean isOneOf(List<?> types, @Nullable Object value) {
        return types.stream().anyMatch(type -> switch ((String) type) {
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer;
            case "number" -> value instanceof Number;
            case "array" -> value instanceof List<?>;
            default -> value instanceof Map<?, ?>;
        });
    }
}
