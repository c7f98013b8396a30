package grade.wording;

import java.util.Locale;
import java.util.Optional;

/** A language that every text exists in. */
public enum Language {
    EN,
    KO;

    /** As in {@code --lang}, file names of bundles and keys of a pack's texts: {@code en}, {@code ko}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language of a POSIX locale name such as {@code ko_KR.UTF-8}; English where it is none of ours. */
    public static Language ofLocale(String locale) {
        return locale.equals("ko") || locale.startsWith("ko_") || locale.startsWith("ko.") ? KO : EN;
    }
}
