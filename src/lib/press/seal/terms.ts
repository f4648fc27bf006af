/** The names of what Dublin Core has no word for; the data page explains them. */
export const CITED_NAMESPACE = 'urn:cited-figures:terms:1:';
