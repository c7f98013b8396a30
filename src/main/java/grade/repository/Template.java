package grade.repository;

import grade.text.Resource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that comes with the program, with {@code {{names}}} to be filled in. */
final class Template {
    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z0-9]+)}}");

    private Template() {}

    /** In one pass: what is filled in is not looked at again. A name that no value is given for stays as it is. */
    static String fill(String resource, Map<String, String> values) {
        return NAME.matcher(read(resource))
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    static String read(String resource) {
        return Resource.text(Template.class, resource);
    }
}
