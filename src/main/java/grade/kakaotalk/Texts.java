package grade.kakaotalk;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.util.List;

/** What people write: invented phrases on one line, then the tails of the plan, spread evenly over the chat. */
final class Texts {
    private static final List<String> PHRASES = List.of(
            "안녕하세요",
            "오늘 점심 뭐 먹을까요?",
            "ㅋㅋㅋㅋㅋ",
            "지금 출발합니다",
            "See you soon!",
            "내일 다시 이야기해요",
            "좋은 아침입니다 :)",
            "자료 올려 두었어요",
            "회의실이 바뀌었습니다",
            "Good idea",
            "조금 늦을 것 같아요",
            "On my way",
            "네 알겠습니다",
            "다들 고생 많았어요",
            "Who has the key?",
            "커피 드실 분?",
            "비가 많이 오네요",
            "Thanks a lot",
            "주말 잘 보내세요",
            "링크 다시 부탁드려요",
            "사진",
            "사진 3장",
            "동영상",
            "이모티콘",
            "Photo",
            "Emoticon",
            "파일: 일정표.xlsx");
    private static final List<String> ABOUT_THE_YEAR =
            List.of("2021년 사진을 찾았어요", "우리 2021년에 처음 만났죠", "Back in 2021 it was warmer", "계획표는 2021년 것과 같아요");
    private static final String FROM_NOBODY = "삭제된 메시지입니다.";

    private static final List<Tail> TAILS = List.of(Tail.values());

    private final ChatPlan plan;
    private final Cast cast;
    private final Urn tails;
    private final SplitMix64 phrases;
    private final SplitMix64 order;

    Texts(ChatPlan plan, Cast cast, Seed seed) {
        this.plan = plan;
        this.cast = cast;
        this.tails = new Urn(TAILS.stream()
                .mapToInt(tail -> plan.tails().getOrDefault(tail, 0))
                .toArray());
        this.phrases = seed.child("phrases").random();
        this.order = seed.child("tails").random();
    }

    /** The next message of the chat, by this person in this year. */
    String next(int person, int year) {
        if (person == plan.nobody()) {
            return FROM_NOBODY;
        }
        Tail tail = TAILS.get(tails.draw(order));
        return firstLine(person, year) + tail.lines(cast.name(plan.quietest()));
    }

    private String firstLine(int person, int year) {
        boolean speaksOfTheYear =
                plan.spec().has(Trap.YEAR_IN_MESSAGE) && year != ChatPlan.YEAR && person == plan.quietest();
        List<String> lines = speaksOfTheYear ? ABOUT_THE_YEAR : PHRASES;
        return lines.get(phrases.below(lines.size()));
    }
}
