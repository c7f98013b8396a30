package grade.catalog;

/** Something that was read, and where it was written: for what can be judged only beside other things. */
record Placed<T>(T value, Place place) {}
