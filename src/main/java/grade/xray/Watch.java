package grade.xray;

/** Looks at the lines of one flow, one by one. */
interface Watch {
    /**
     * Looks at the next line.
     *
     * @param octets its first bytes (see {@link Meter}), as {@link grade.shell.Octets}, without its line feed
     */
    void line(String octets);
}
