package testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** YAML as maps, lists and scalars, for tests that read files of ours. */
public final class Yaml {
    private Yaml() {}

    public static Map<String, Object> read(String text) {
        return map(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    /** A mapping; a value that says nothing is an empty text. */
    public static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, inner) -> map.put(key.toString(), inner == null ? "" : inner));
        return map;
    }

    /** A list of mappings. */
    public static List<Map<String, Object>> maps(Object value) {
        List<Map<String, Object>> maps = new ArrayList<>();
        ((List<?>) value).forEach(entry -> maps.add(map(entry)));
        return maps;
    }
}
