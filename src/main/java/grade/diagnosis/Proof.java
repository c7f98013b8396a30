package grade.diagnosis;

/**
 * What there must be before a diagnosis is named.
 *
 * @param id the diagnosis
 * @param evidence a sentence for the documentation, in English
 */
record Proof(String id, String evidence) {}
