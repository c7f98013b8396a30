package grade.kakaotalk;

/** How a message begins. */
enum Opening {
    PHRASE,
    MEDIA,
    COMMAS
}
