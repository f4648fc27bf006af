/**
 * Whether a page can make such a file; a browser has no fonts in the form that the others want.
 * @param name of the file, with its ending
 */
export const isMadeInPages = (name: string): boolean => !/\.(?:pdf|zip|outlines\.svg)$/.test(name);
