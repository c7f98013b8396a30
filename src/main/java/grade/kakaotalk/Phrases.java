package grade.kakaotalk;

import java.util.List;
import java.util.stream.Stream;

/** Invented first lines of messages, without digits of a year, quotes or, but for those that are about them, commas. */
final class Phrases {
    static final List<String> SPOKEN = List.of(
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
            "링크 다시 부탁드려요");

    /** What the client writes in place of media. */
    static final List<String> SENT = List.of("사진", "사진 3장", "동영상", "이모티콘", "Photo", "Emoticon", "파일: 일정표.xlsx");

    static final List<String> SPOKEN_OR_SENT =
            Stream.concat(SPOKEN.stream(), SENT.stream()).toList();

    static final List<String> WITH_COMMAS =
            List.of("네, 알겠습니다", "사과, 배, 귤 사 갈게요", "Yes, tomorrow", "음, 잠시만요", "월, 수, 금요일이 좋아요");

    static final List<String> ABOUT_THE_YEAR =
            List.of("2021년 사진을 찾았어요", "우리 2021년에 처음 만났죠", "Back in 2021 it was warmer", "계획표는 2021년 것과 같아요");

    private Phrases() {}
}
