package grade.kakaotalk;

import java.util.List;

/** What somebody keeps of a name: before counting (different people may become one) or when printing. */
enum NameCut {
    NONE,
    WORD_COUNTED,
    WORD_PRINTED,
    PART_COUNTED,
    PART_PRINTED,
    PART_COUNTED_WORD_PRINTED;

    List<Misreading> causes() {
        return switch (this) {
            case NONE -> List.of();
            case WORD_COUNTED, WORD_PRINTED -> List.of(Misreading.NAME_CUT_AT_BLANK);
            case PART_COUNTED, PART_PRINTED -> List.of(Misreading.NAME_CUT_AT_COMMA);
            case PART_COUNTED_WORD_PRINTED -> List.of(Misreading.NAME_CUT_AT_BLANK, Misreading.NAME_CUT_AT_COMMA);
        };
    }

    String counted(String name) {
        return switch (this) {
            case WORD_COUNTED -> firstWord(name);
            case PART_COUNTED, PART_COUNTED_WORD_PRINTED -> beforeComma(name);
            case NONE, WORD_PRINTED, PART_PRINTED -> name;
        };
    }

    String printed(String name) {
        return switch (this) {
            case WORD_PRINTED, PART_COUNTED_WORD_PRINTED -> firstWord(name);
            case PART_PRINTED -> beforeComma(name);
            case NONE, WORD_COUNTED, PART_COUNTED -> name;
        };
    }

    private static String firstWord(String name) {
        return name.strip().split("[ \t]", 2)[0];
    }

    private static String beforeComma(String name) {
        return name.split(",", 2)[0];
    }
}
