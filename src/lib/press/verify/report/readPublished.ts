/** Files that a site has of its figures, asked for only where a picture in a report has lost what it says of itself. */

/**
 * A file below `figures/`, such as `trade-record-report.png`; undefined if it cannot be had. Nothing of the report is sent with
 * the question but this name.
 */
export type ReadPublished = (name: string) => Promise<Uint8Array | undefined>;

/** Of a site of which nothing but the list is at hand. */
export const NOTHING_PUBLISHED: ReadPublished = () => Promise.resolve(undefined);
