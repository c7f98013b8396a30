package grade.answer;

/** How many there must be, both bounds included; written {@code 5} or {@code 3..9}. */
public record Bounds(int least, int most) {
    public Bounds {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(least + ".." + most);
        }
    }

    public boolean allow(int number) {
        return number >= least && number <= most;
    }

    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + ".." + most;
    }
}
