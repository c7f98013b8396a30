package grade.kakaotalk;

import grade.seed.SplitMix64;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Invented names of one word: animals, food and weather, nobody's real name. */
final class Names {
    private static final List<String> WORDS = List.of(
            "다람쥐", "수달", "고슴도치", "반달곰", "너구리", "두루미", "돌고래", "코알라", "알파카", "펭귄", "도롱뇽", "부엉이", "감자튀김", "호박죽", "민들레",
            "해바라기", "솜사탕", "옥수수", "눈사람", "무지개", "소나기", "별똥별", "조약돌", "라면땅", "Mango", "Pixel", "Quokka", "Nimbus",
            "Tofu", "Waffle", "Biscuit", "Pebble", "Marmot", "Comet", "Noodle", "Sprout", "Walnut", "Otter", "Pickle",
            "Zigzag");

    private Names() {}

    /**
     * Different names in an order drawn; beyond the words there are, a number tells them apart.
     *
     * @param koreanFirst whether the first must be in Korean
     */
    static List<String> draw(int count, boolean koreanFirst, SplitMix64 random) {
        List<String> words = new ArrayList<>(WORDS);
        random.shuffle(words);
        if (koreanFirst) {
            int korean = IntStream.range(0, words.size())
                    .filter(i ->
                            Character.UnicodeScript.of(words.get(i).codePointAt(0)) == Character.UnicodeScript.HANGUL)
                    .findFirst()
                    .orElseThrow();
            Collections.swap(words, 0, korean);
        }
        return IntStream.range(0, count)
                .mapToObj(i -> words.get(i % words.size()) + (i < words.size() ? "" : i / words.size() + 1))
                .toList();
    }
}
