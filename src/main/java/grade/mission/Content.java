package grade.mission;

import grade.kakaotalk.ChatGenerator;
import grade.kakaotalk.ChatSpec;
import grade.seed.Seed;
import grade.seed.SplitMix64;
import grade.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a file of a fixture holds; the same seed always makes the same text. */
public sealed interface Content {
    String text(Seed seed);

    /** Whether another seed makes another text. */
    boolean isRandom();

    /** Text as written in the mission. */
    record Exact(String text) implements Content {
        @Override
        public String text(Seed seed) {
            return text;
        }

        @Override
        public boolean isRandom() {
            return false;
        }
    }

    /**
     * Lines, each made from a template.
     *
     * @param shuffled whether the lines come in random order
     * @param repeat copies of this many percent of the lines are added
     * @param finalNewline whether the last line is ended
     */
    record Lines(List<Block> blocks, boolean shuffled, int repeat, boolean finalNewline) implements Content {
        public Lines {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text(Seed seed) {
            SplitMix64 random = seed.random();
            List<String> lines = new ArrayList<>();
            for (Block block : blocks) {
                int count = block.count().pick(random);
                for (int i = 0; i < count; i++) {
                    lines.add(block.line().fill(random, lines.size() + 1));
                }
            }
            addCopies(lines, random);
            if (shuffled) {
                random.shuffle(lines);
            }
            String joined = String.join("\n", lines);
            return finalNewline && !lines.isEmpty() ? joined + "\n" : joined;
        }

        /** How many bytes the text has at most, whatever the seed. */
        public long longest() {
            return blocks.stream().mapToLong(Block::longest).sum() * (100 + repeat) / 100;
        }

        private void addCopies(List<String> lines, SplitMix64 random) {
            int originals = lines.size();
            for (int copies = originals * repeat / 100; copies > 0; copies--) {
                lines.add(lines.get(random.below(originals)));
            }
        }

        @Override
        public boolean isRandom() {
            return shuffled || repeat > 0 || blocks.stream().anyMatch(Block::isRandom);
        }
    }

    /** Some lines of one kind. */
    record Block(Range count, Template line) {
        private long longest() {
            return count.max() * (line.longest() + 1);
        }

        boolean isRandom() {
            return count.min() != count.max() || line.isRandom();
        }
    }

    /** A chat as KakaoTalk exports it. */
    record Chat(ChatSpec spec) implements Content {
        @Override
        public String text(Seed seed) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                ChatGenerator.of(spec, seed).writeTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Utf8.decode(bytes.toByteArray());
        }

        @Override
        public boolean isRandom() {
            return true;
        }
    }
}
