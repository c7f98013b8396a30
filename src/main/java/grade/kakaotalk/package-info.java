/**
 * KakaoTalk chat exports: a generator of made-up ones whose counts are known beforehand, a reader, the ranking, and
 * what a wrong ranking was probably counted from. Streams in, streams out.
 */
@NullMarked
package grade.kakaotalk;

import org.jspecify.annotations.NullMarked;
