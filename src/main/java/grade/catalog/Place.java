package grade.catalog;

/** A place in a file: line and column from 1, the column in characters. */
record Place(int line, int column) {
    static final Place START = new Place(1, 1);
}
